// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/files/CustomerFile.h"

namespace tefter {

/// The rows that say which files belong to whom.
class CustomerFileRepository
{
public:
    explicit CustomerFileRepository(Connection &connection)
        : m_db(connection)
    {
    }

    /// The photo first, then the files, the newest first.
    QList<CustomerFile> of(CustomerId customer);
    std::optional<CustomerFile> photoOf(CustomerId customer);
    /// Whose file it is; none where there is no such file.
    CustomerId ownerOf(CustomerFileId file);
    std::optional<CustomerFile> find(CustomerFileId file);

    static CustomerFileId add(Transaction &tx, CustomerId customer, const CustomerFile &file);
    /// Puts these in place of the photo that is there.
    static void setPhoto(Transaction &tx, CustomerId customer, const CustomerFile &photo);

private:
    Connection &m_db;
};

} // namespace tefter
