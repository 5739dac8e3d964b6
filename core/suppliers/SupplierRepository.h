// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/suppliers/Supplier.h"

namespace tefter {

/// The SQL of one supplier with phones, e-mails, addresses, handles and people. Every function throws
/// DbError.
class SupplierRepository
{
public:
    explicit SupplierRepository(Connection &connection)
        : m_db(connection)
    {
    }

    std::optional<Supplier> find(SupplierId id);
    /// Who has a code, in the bin or not.
    SupplierId withCode(const QString &codeSource, const QString &code);
    /// What they are called; empty where there is no such supplier.
    QString nameOf(SupplierId id);

    /// Writes a new supplier; phones get their keys as numbers of `country`.
    static SupplierId insert(Transaction &tx, const Supplier &supplier, const QString &country);
    /// Writes what differs from `before`.
    static void change(Transaction &tx, const Supplier &before, const Supplier &after,
                       const QString &country);

private:
    Connection &m_db;
};

} // namespace tefter
