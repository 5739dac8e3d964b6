// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CustomerFiguresKept.h"

#include "core/sales/FiguresReader.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int findingsShown = 20;

QString insertion()
{
    return u"INSERT INTO customer_figures (customer_id, first_day, last_day, sales, visits, net_total, "
           "rhythm_days, due_day, overdue_day, first_document, last_document) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

void bindDay(Statement &statement, int parameter, Day day)
{
    if (day.isValid())
        statement.bind(parameter, QByteArrayView(day.iso().toLatin1()));
    else
        statement.bindNull(parameter);
}

void store(Statement &statement, qint64 customer, const CustomerFigures &figures)
{
    statement.bind(0, customer);
    bindDay(statement, 1, figures.firstDay);
    bindDay(statement, 2, figures.lastDay);
    statement.bind(3, figures.sales);
    statement.bind(4, figures.visits);
    statement.bind(5, figures.netTotal);
    if (figures.rhythmDays)
        statement.bind(6, *figures.rhythmDays);
    else
        statement.bindNull(6);
    bindDay(statement, 7, figures.dueDay());
    bindDay(statement, 8, figures.overdueDay());
    bindDay(statement, 9, figures.firstDocument);
    bindDay(statement, 10, figures.lastDocument);
    statement.run();
}

/// The differing customers, named; the kept rows are read in the same order as the computed ones.
QStringList compareFigures(Connection &connection)
{
    QStringList findings;
    const auto rows = connection.statement(
        u"SELECT customer_id, first_day, last_day, sales, visits, net_total, rhythm_days, due_day, "
        "overdue_day, first_document, last_document FROM customer_figures ORDER BY customer_id"_s);
    bool more = rows->step();
    const auto tell = [&](qint64 customer, const QString &what) {
        if (findings.size() < findingsShown)
            findings << u"The kept figures of customer %1 %2."_s.arg(customer).arg(what);
    };
    figures::forAll(connection, [&](qint64 customer, const CustomerFigures &figures) {
        while (more && rows->integer(0) < customer) {
            tell(rows->integer(0), u"stand for nobody"_s);
            more = rows->step();
        }
        if (!more || rows->integer(0) != customer) {
            tell(customer, u"are missing"_s);
            return;
        }
        const std::optional<qint64> rhythm = rows->isNull(6) ? std::nullopt : std::optional(rows->integer(6));
        const CustomerFigures stored{Day::fromIso(rows->string(1)),
                                     Day::fromIso(rows->string(2)),
                                     rows->integer(3),
                                     rows->integer(4),
                                     rows->integer(5),
                                     rhythm,
                                     Day::fromIso(rows->string(9)),
                                     Day::fromIso(rows->string(10))};
        if (stored != figures || rows->string(7) != figures.dueDay().iso() ||
            rows->string(8) != figures.overdueDay().iso())
            tell(customer, u"differ from the documents"_s);
        more = rows->step();
    });
    for (; more; more = rows->step())
        tell(rows->integer(0), u"stand for nobody"_s);
    return findings;
}

QStringList compareTotals(Connection &connection)
{
    return connection.all(u"SELECT s.number, s.total, CAST(coalesce(sum(l.total), 0) AS BIGINT) FROM sale s "
                          "LEFT JOIN sale_line l ON l.sale_id = s.id GROUP BY s.id, s.number, s.total "
                          "HAVING s.total <> coalesce(sum(l.total), 0) ORDER BY s.id LIMIT ?"_s,
                          {findingsShown}, [](const Row &row) {
                              return u"The total of document %1 is %2, but its lines make %3."_s
                                  .arg(row.text(0))
                                  .arg(row.integer(1))
                                  .arg(row.integer(2));
                          });
}

QStringList compareBuyers(Connection &connection)
{
    return connection.all(
        u"SELECT s.number, l.position FROM sale_line l JOIN sale s ON s.id = l.sale_id WHERE "
        "coalesce(l.buyer_id, 0) <> CASE WHEN s.kind <> 'adjustment' AND s.deleted_at IS NULL "
        "THEN coalesce(s.customer_id, 0) ELSE 0 END OR "
        "coalesce(l.bought_on, '') <> CASE WHEN s.kind <> 'adjustment' AND s.deleted_at IS NULL "
        "THEN s.business_day ELSE '' END ORDER BY s.id, l.position LIMIT ?"_s,
        {findingsShown}, [](const Row &row) {
            return u"Line %2 of document %1 names another buyer or day than its document."_s.arg(row.text(0))
                .arg(row.integer(1));
        });
}

} // namespace

void CustomerFiguresKept::refresh(Transaction &tx, const Touched &touched)
{
    Connection &connection = tx.connection();
    const QSet<qint64> customers = touched.ids(u"customer"_s);
    for (const qint64 customer : customers) {
        connection.execute(u"DELETE FROM customer_figures WHERE customer_id = ?"_s, {customer});
        if (connection.number(u"SELECT count(*) FROM customer WHERE id = ? AND deleted_at IS NULL"_s,
                              {customer}) == 0)
            continue;
        const CustomerFigures f = figures::ofOne(connection, CustomerId{customer});
        connection.execute(insertion(),
                           {customer, bound(f.firstDay), bound(f.lastDay), f.sales, f.visits, f.netTotal,
                            bound(f.rhythmDays), bound(f.dueDay()), bound(f.overdueDay()),
                            bound(f.firstDocument), bound(f.lastDocument)});
    }
}

void CustomerFiguresKept::rebuild(Connection &connection)
{
    connection.execute(u"DELETE FROM customer_figures"_s);
    const auto writing = connection.statement(insertion());
    figures::forAll(connection, [&](qint64 customer, const CustomerFigures &figures) {
        store(*writing, customer, figures);
    });
}

QStringList CustomerFiguresKept::check(Connection &connection)
{
    return compareFigures(connection) + compareTotals(connection) + compareBuyers(connection);
}

} // namespace tefter
