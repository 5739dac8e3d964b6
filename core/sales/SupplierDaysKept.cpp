// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SupplierDaysKept.h"

#include "core/sales/Margin.h"
#include "core/shop/ShopSettings.h"

#include <map>
#include <set>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t supplierDaysTold = 20;

using SumsBySupplier = std::map<qint64, MarginSums>;
using SumsByDay = std::map<QByteArray, SumsBySupplier>;

/// The lines that count: what a document in the bin or a correction holds has no day of purchase.
QString countingLines()
{
    return u"SELECT coalesce(l.supplier_id, 0), l.total, l.vat_basis_points, l.unit_cost, l.quantity, "
           "l.bought_on FROM sale_line l"_s;
}

SumsByDay reckonAll(Connection &connection)
{
    SumsByDay days;
    const int decimals = readSettings(connection).currency.decimals;
    const auto lines = connection.statement(countingLines() + u" WHERE l.bought_on IS NOT NULL"_s);
    QByteArray day;
    SumsBySupplier *sums = nullptr; // lines of a day mostly stand together
    while (lines->step()) {
        if (const QByteArrayView next = lines->text(5); !sums || next != QByteArrayView(day)) {
            day = next.toByteArray();
            sums = &days[day];
        }
        (*sums)[lines->integer(0)].add(lineMarginFrom(*lines, 1, decimals));
    }
    return days;
}

SumsBySupplier reckonDay(Connection &connection, const QString &day, int decimals)
{
    SumsBySupplier sums;
    const auto lines = connection.statement(countingLines() +
                                            u" JOIN sale s ON s.id = l.sale_id WHERE s.business_day = ? AND "
                                            "s.deleted_at IS NULL AND l.bought_on IS NOT NULL"_s);
    lines->bind(0, day);
    while (lines->step())
        sums[lines->integer(0)].add(lineMarginFrom(*lines, 1, decimals));
    return sums;
}

SumsByDay storedDays(Connection &connection)
{
    SumsByDay days;
    const auto rows = connection.statement(
        u"SELECT business_day, supplier_id, sales, known_sales, known_cost, turnover, known_turnover, "
        "vatless_turnover FROM supplier_day"_s);
    while (rows->step())
        days[rows->text(0).toByteArray()][rows->integer(1)] = {rows->integer(2), rows->integer(3),
                                                               rows->integer(4), rows->integer(5),
                                                               rows->integer(6), rows->integer(7)};
    return days;
}

std::unique_ptr<Statement> insertionOfDays(Connection &connection)
{
    return connection.statement(u"INSERT INTO supplier_day (business_day, supplier_id, sales, known_sales, "
                                "known_cost, turnover, known_turnover, vatless_turnover) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
}

void storeDay(Statement &writing, QByteArrayView day, const SumsBySupplier &suppliers)
{
    for (const auto &[supplier, sums] : suppliers) {
        writing.bind(0, day);
        writing.bind(1, supplier);
        writing.bind(2, sums.sales);
        writing.bind(3, sums.knownSales);
        writing.bind(4, sums.knownCost);
        writing.bind(5, sums.turnover);
        writing.bind(6, sums.knownTurnover);
        writing.bind(7, sums.vatlessTurnover);
        writing.run();
    }
}

/// The days of documents of which only lines were touched do not stand among the touched days.
QSet<QString> touchedDays(Connection &connection, const Touched &touched)
{
    QSet<QString> days = touched.days();
    const QSet<qint64> sales = touched.ids(u"sale"_s);
    for (const qint64 sale : sales) {
        const QString day = connection.text(u"SELECT business_day FROM sale WHERE id = ?"_s, {sale});
        if (!day.isEmpty())
            days.insert(day);
    }
    return days;
}

} // namespace

void SupplierDaysKept::refresh(Transaction &tx, const Touched &touched)
{
    Connection &connection = tx.connection();
    const QSet<QString> days = touchedDays(connection, touched);
    if (days.isEmpty())
        return;
    const int decimals = readSettings(connection).currency.decimals;
    const auto writing = insertionOfDays(connection);
    for (const QString &day : days) {
        connection.execute(u"DELETE FROM supplier_day WHERE business_day = ?"_s, {day});
        storeDay(*writing, day.toLatin1(), reckonDay(connection, day, decimals));
    }
}

void SupplierDaysKept::rebuild(Connection &connection)
{
    connection.execute(u"DELETE FROM supplier_day"_s);
    const SumsByDay days = reckonAll(connection);
    const auto writing = insertionOfDays(connection);
    for (const auto &[day, suppliers] : days)
        storeDay(*writing, day, suppliers);
}

QStringList SupplierDaysKept::check(Connection &connection)
{
    const SumsByDay stored = storedDays(connection), reckoned = reckonAll(connection);
    std::set<QByteArray> days;
    const auto compare = [&](const SumsByDay &one, const SumsByDay &other) {
        for (const auto &day : one) {
            const auto found = other.find(day.first);
            if (days.size() < supplierDaysTold && (found == other.end() || found->second != day.second))
                days.insert(day.first);
        }
    };
    compare(stored, reckoned);
    compare(reckoned, stored);
    QStringList findings;
    for (const QByteArray &day : days)
        findings << u"The kept margins of suppliers of %1 differ from the lines."_s.arg(
            QString::fromLatin1(day));
    return findings;
}

} // namespace tefter
