// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/BestCustomersReport.h"

#include "core/sales/CustomerListName.h"
#include "core/sales/reports/ShareOfAll.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString BestCustomersReport::id() const
{
    return u"best-customers"_s;
}

QString BestCustomersReport::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Best customers"));
}

QString BestCustomersReport::description() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Who brought most, net of returns."));
}

ReportTable BestCustomersReport::run(Connection &connection, const ReportParameters &p) const
{
    ReportTable table;
    table.columns = {
        {u"customer"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Customer")), ReportColumnType::Text},
        {u"code"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Code")), ReportColumnType::Text},
        {u"sales"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Sales")), ReportColumnType::Number},
        {u"net"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Net sum")), ReportColumnType::Money},
        {u"share"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Share")), ReportColumnType::Percent}};
    table.drawing = ReportDrawing::Bars;
    table.valueColumns = {3};
    const Values days{p.period.fromText(), p.period.toText()};
    const ShareOfAll share(connection, p.period);
    qint64 sales = 0, net = 0;
    // The days stand in an expression so that the engine reads along the index of customers, already grouped.
    connection.each(
        u"WITH best (customer_id, sales, net) AS ("
        "SELECT customer_id, count(*) FILTER (WHERE kind = 'sale'), CAST(sum(total) AS BIGINT) FROM sale "
        "WHERE customer_id IS NOT NULL AND deleted_at IS NULL AND coalesce(business_day, '') BETWEEN ? AND ? "
        "GROUP BY customer_id ORDER BY 3 DESC, 1 LIMIT ?) "
        "SELECT c.id, c.kind, c.name, c.given_name, c.family_name, c.code, best.sales, best.net "
        "FROM best JOIN customer c ON c.id = best.customer_id ORDER BY best.net DESC, c.id"_s,
        days + Values{p.limit}, [&](const Row &row) {
            ReportRow r;
            r.cells << ReportCell::ofText(customerListName(row.text(1), row.text(2), row.text(3), row.text(4),
                                                           p.language, row.text(5)))
                    << ReportCell::ofText(row.text(5)) << ReportCell::ofNumber(row.integer(6))
                    << ReportCell::ofNumber(row.integer(7)) << share.of(row.integer(7));
            r.link.customer = row.id<CustomerId>(0);
            r.link.period = p.period;
            table.rows << r;
            sales += row.integer(6);
            net += row.integer(7);
        });
    table.totals << ReportCell::none() << ReportCell::none() << ReportCell::ofNumber(sales)
                 << ReportCell::ofNumber(net) << share.of(net);
    return table;
}

} // namespace tefter
