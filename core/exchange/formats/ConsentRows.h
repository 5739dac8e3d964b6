// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/exchange/formats/CustomerMerge.h"

#include <QHash>

namespace tefter {

/// What an import enters in the register of consents: the words of the rows, and the consent that everybody
/// in the file has given. Who has withdrawn is not overruled by the latter.
class ConsentRows
{
public:
    ConsentRows(const ImportOptions &options, Day today);

    /// Reads what holds now, for people who are there already. Throws DbError.
    void load(Connection &connection);
    /// Whether everybody in the file has given a consent.
    bool areForAll() const;
    ConsentStates statesOf(qint64 customer) const { return m_now.value(customer); }

    /// What has to be entered for one person; `states`, what holds for them, is brought forward.
    QList<Consent> wanted(const ImportedCustomer &row, ConsentStates &states, OnMatch policy);
    /// How often somebody's withdrawal was left as it is.
    qint64 withdrawalsKept() const { return m_withdrawalsKept; }

    /// Enters them, as rows of the batch. Throws DbError.
    static void write(Statement &insert, qint64 customer, const QList<Consent> &consents, BatchId batch);
    static std::unique_ptr<Statement> insertion(Connection &connection);

private:
    std::optional<ImportConsent> m_forAll;
    Consent m_said; ///< day, wording and source of the consents in the rows
    QHash<qint64, ConsentStates> m_now;
    qint64 m_withdrawalsKept = 0;
};

} // namespace tefter
