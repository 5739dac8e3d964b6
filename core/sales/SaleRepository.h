// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/sales/Sale.h"

namespace tefter {

/// The SQL of documents with their lines. It keeps buyer and day on the lines right (who bought what is
/// answered from the lines alone). Every method throws DbError.
class SaleRepository
{
public:
    explicit SaleRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    std::optional<Sale> find(SaleId id);
    /// What came back of a line so far, below zero; documents in the bin do not count.
    Quantity returnedOf(SaleLineId line);
    bool isNumberTaken(const QString &source, const QString &number);

    SaleId insert(Transaction &tx, const Sale &sale);
    /// Lines keep their place; lines without an id come last; those that are missing go.
    void change(Transaction &tx, const Sale &sale);
    void setBinned(Transaction &tx, const Sale &sale, const QVariant &deletedAt);

private:
    void writeLines(Transaction &tx, const Sale &sale);

    Connection &m_connection;
};

} // namespace tefter
