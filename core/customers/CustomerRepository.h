// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"
#include "core/db/Transaction.h"

namespace tefter {

/// The SQL of one person with phones, e-mails, addresses, handles, dates and tags. Every function throws
/// DbError.
class CustomerRepository
{
public:
    explicit CustomerRepository(Connection &connection)
        : m_db(connection)
    {
    }

    std::optional<Customer> find(CustomerId id);
    /// Those that exist, in the order of the ids.
    QList<Customer> findAll(const QList<CustomerId> &ids);
    /// Who has a code, in the bin or not.
    CustomerId withCode(const QString &codeSource, const QString &code);

    /// Writes a new person; phones get their keys as numbers of `country`.
    static CustomerId insert(Transaction &tx, const Customer &customer, const QString &country);
    /// Writes what differs from `before`.
    static void change(Transaction &tx, const Customer &before, const Customer &after,
                       const QString &country);
    /// The id of a tag by name (in any case and accents), made where there is none.
    static TagId tagNamed(Transaction &tx, const QString &name);

private:
    void addContacts(QList<Customer> &customers, const QHash<qint64, qsizetype> &places, const QString &ids);

    Connection &m_db;
};

} // namespace tefter
