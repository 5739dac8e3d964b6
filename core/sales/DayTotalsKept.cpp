// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/DayTotalsKept.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The totals as the documents make them; `also` narrows them.
QString totals(const QString &also = {})
{
    return u"SELECT business_day, country, count(*) FILTER (WHERE kind = 'sale'), "
           "count(*) FILTER (WHERE kind = 'return'), CAST(sum(total) AS BIGINT) "
           "FROM sale WHERE deleted_at IS NULL%1 GROUP BY business_day, country"_s.arg(also);
}

const QString intoDays = u"INSERT INTO sale_day (business_day, country, sales, returns, net_total) "_s;

} // namespace

void DayTotalsKept::refresh(Transaction &tx, const Touched &touched)
{
    Connection &connection = tx.connection();
    const QSet<QString> days = touched.days();
    for (const QString &day : days) {
        connection.execute(u"DELETE FROM sale_day WHERE business_day = ?"_s, {day});
        connection.execute(intoDays + totals(u" AND business_day = ?"_s), {day});
    }
}

void DayTotalsKept::rebuild(Connection &connection)
{
    connection.execute(u"DELETE FROM sale_day"_s);
    connection.execute(intoDays + totals());
}

QStringList DayTotalsKept::check(Connection &connection)
{
    const QString stored = u"SELECT business_day, country, sales, returns, net_total FROM sale_day"_s;
    const auto differing = [&](const QString &one, const QString &other) {
        return connection.all(
            u"SELECT DISTINCT business_day FROM (%1 EXCEPT %2) AS difference ORDER BY business_day LIMIT 20"_s
                .arg(one, other),
            {}, [](const Row &row) { return row.text(0); });
    };
    QStringList days = differing(stored, totals()) + differing(totals(), stored);
    days.removeDuplicates();
    QStringList findings;
    for (const QString &day : std::as_const(days))
        findings << u"The kept totals of %1 differ from the documents."_s.arg(day);
    return findings;
}

} // namespace tefter
