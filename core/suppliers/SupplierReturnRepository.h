// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/suppliers/SupplierReturn.h"

namespace tefter {

/// The SQL of goods sent back, with their lines. Every function throws DbError.
class SupplierReturnRepository
{
public:
    explicit SupplierReturnRepository(Connection &connection)
        : m_db(connection)
    {
    }

    std::optional<SupplierReturn> find(SupplierReturnId id);

    /// The return with the ids of its lines.
    static SupplierReturn insert(Transaction &tx, const SupplierReturn &goods);
    /// Lines keep their id; those that are missing must have gone.
    static SupplierReturn change(Transaction &tx, const SupplierReturn &goods);

private:
    static SupplierReturn writeLines(Transaction &tx, SupplierReturn goods);

    Connection &m_db;
};

} // namespace tefter
