// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"
#include "core/db/Transaction.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/ConsentRows.h"
#include "core/exchange/formats/SalesStaging.h"

namespace tefter {

/// What a file of sales says of people and products that are in the shop already, filled in or put in its
/// place as the policy wants, and the consents of everybody in it.
class SalesChanges
{
public:
    SalesChanges(const ImportSetting &setting, SalesStaging &staging);

    /// Compares; customers and products are matched by now. Throws DbError.
    void look(Connection &connection, ImportOutcome &outcome);
    /// Writes; new customers have their ids by now. Throws DbError.
    void write(Transaction &tx, BatchId batch);

private:
    struct CustomerChange
    {
        Customer before;
        Customer after;
    };

    bool changesWhatIsThere() const;
    QString text(quint32 number) const;
    ImportedCustomer asImported(const StagedCustomer &staged) const;
    void lookAtCustomers(Connection &connection);
    void lookAtProducts(Connection &connection);
    void lookAtConsents(Connection &connection, ImportOutcome &outcome);

    const ImportSetting &m_setting;
    SalesStaging &m_staging;
    QList<CustomerChange> m_customers;
    QList<Product> m_products;
    ConsentRows m_consents;
    QHash<quint32, QList<Consent>> m_consentsOf; ///< by the customer's number in the staging
};

} // namespace tefter
