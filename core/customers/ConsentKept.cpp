// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ConsentKept.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// An ISO day has ten characters, and "withdrawn" sorts after "given": the largest of day and state together
/// is the word that holds.
QString newest(QLatin1StringView where)
{
    return u"SELECT customer_id, channel, substr(latest, 11) AS state, substr(latest, 1, 10) AS on_day FROM "
           "(SELECT customer_id, channel, max(on_day || state) AS latest FROM consent %1 "
           "GROUP BY customer_id, channel) AS w"_s.arg(where);
}

const QString insertInto = u"INSERT INTO consent_now (customer_id, channel, state, on_day) "_s;

} // namespace

void ConsentKept::refresh(Transaction &tx, const Touched &touched)
{
    if (touched.ids(u"consent"_s).isEmpty())
        return;
    Connection &c = tx.connection();
    const auto customers = touched.ids(u"customer"_s);
    for (const qint64 id : customers) {
        c.execute(u"DELETE FROM consent_now WHERE customer_id = ?"_s, {id});
        c.execute(insertInto + newest("WHERE customer_id = ?"_L1), {id});
    }
}

void ConsentKept::rebuild(Connection &connection)
{
    connection.execute(u"DELETE FROM consent_now"_s);
    connection.execute(insertInto + newest({}));
}

QStringList ConsentKept::check(Connection &connection)
{
    const QString kept = u"SELECT customer_id, channel, state, on_day FROM consent_now"_s;
    const QString differences = u"SELECT count(*) FROM (%1 EXCEPT %2) AS d"_s;
    QStringList findings;
    if (const qint64 n = connection.number(differences.arg(newest({}), kept)); n > 0)
        findings << u"consent_now: %1 consents are missing or differ from the consents on record"_s.arg(n);
    if (const qint64 n = connection.number(differences.arg(kept, newest({}))); n > 0)
        findings << u"consent_now: %1 rows do not follow from the consents on record"_s.arg(n);
    return findings;
}

} // namespace tefter
