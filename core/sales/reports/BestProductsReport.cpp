// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/BestProductsReport.h"

#include "core/sales/reports/ShareOfAll.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString BestProductsReport::id() const
{
    return u"best-products"_s;
}

QString BestProductsReport::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Best products"));
}

QString BestProductsReport::description() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Which products brought most, net of returns."));
}

ReportTable BestProductsReport::run(Connection &connection, const ReportParameters &p) const
{
    ReportTable table;
    table.columns = {
        {u"product"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Product")), ReportColumnType::Text},
        {u"code"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Code")), ReportColumnType::Text},
        {u"quantity"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Quantity")), ReportColumnType::Quantity},
        {u"net"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Net sum")), ReportColumnType::Money},
        {u"share"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Share")), ReportColumnType::Percent}};
    table.drawing = ReportDrawing::Bars;
    table.valueColumns = {3};
    // Lines of sales and returns carry their day; the few of adjustments get it from their document.
    // Each is added up along its index first, so that only one row a product is left to be sorted.
    const QString lines =
        u"WITH line (product_id, quantity, total) AS ("
        "SELECT product_id, sum(quantity), sum(total) FROM sale_line WHERE bought_on BETWEEN ? AND ? "
        "GROUP BY product_id UNION ALL SELECT l.product_id, sum(l.quantity), sum(l.total) FROM sale s "
        "JOIN sale_line l ON l.sale_id = s.id WHERE s.kind = 'adjustment' AND s.deleted_at IS NULL "
        "AND s.business_day BETWEEN ? AND ? GROUP BY l.product_id), "
        "best (product_id, quantity, net) AS (SELECT product_id, CAST(sum(quantity) AS BIGINT), "
        "CAST(sum(total) AS BIGINT) FROM line GROUP BY product_id) "_s;
    const Values days{p.period.fromText(), p.period.toText(), p.period.fromText(), p.period.toText()};
    const ShareOfAll share(connection, p.period);
    qint64 sum = 0;
    connection.each(lines + u"SELECT p.id, p.name, p.code, best.quantity, best.net FROM best "
                            "JOIN product p ON p.id = best.product_id ORDER BY best.net DESC, p.id LIMIT ?"_s,
                    days + Values{p.limit}, [&](const Row &row) {
                        ReportRow r;
                        r.cells << ReportCell::ofText(row.text(1)) << ReportCell::ofText(row.text(2))
                                << ReportCell::ofNumber(row.integer(3))
                                << ReportCell::ofNumber(row.integer(4)) << share.of(row.integer(4));
                        r.link.product = row.id<ProductId>(0);
                        r.link.period = p.period;
                        table.rows << r;
                        sum += row.integer(4);
                    });
    table.totals << ReportCell::none() << ReportCell::none() << ReportCell::none()
                 << ReportCell::ofNumber(sum) << share.of(sum);
    return table;
}

} // namespace tefter
