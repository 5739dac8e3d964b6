// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/DeadStockReport.h"

#include "core/shop/ShopSettings.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

struct LyingProduct
{
    ProductId product;
    QString name;
    QString code;
    QString category;
    Quantity quantity;
    std::optional<Money> value;
    Day lastSold;
    Day since; ///< from when on it could have been sold: the last sale, else when it first came
};

QList<LyingProduct> lyingProducts(Connection &connection, Day today, int days)
{
    const int decimals = readSettings(connection).currency.decimals;
    const Day latest = today.plusDays(-days);
    QList<LyingProduct> products;
    connection.each(
        u"SELECT p.id, p.name, coalesce(p.code, ''), coalesce(c.name, ''), s.quantity, s.average_cost, "
        "(SELECT l.bought_on FROM sale_line l WHERE l.product_id = p.id AND l.bought_on <= ? "
        "AND l.quantity > 0 ORDER BY l.bought_on DESC LIMIT 1), "
        "(SELECT x.at FROM stock_running x WHERE x.product_id = p.id ORDER BY x.at, x.move_id LIMIT 1) "
        "FROM product_stock s JOIN product p ON p.id = s.product_id "
        "LEFT JOIN category c ON c.id = p.category_id WHERE s.quantity > 0"_s,
        {today.iso()}, [&](const Row &row) {
            LyingProduct one{row.id<ProductId>(0),
                             row.text(1),
                             row.text(2),
                             row.text(3),
                             {row.integer(4)},
                             {},
                             Day::fromIso(row.text(6)),
                             Day::fromIso(row.text(7).left(10))};
            if (one.lastSold.isValid())
                one.since = one.lastSold;
            if (one.since > latest)
                return;
            if (const auto average = row.maybeInteger(5))
                one.value = lineTotal(UnitPrice{*average}, one.quantity, decimals);
            products << one;
        });
    std::stable_sort(products.begin(), products.end(), [](const LyingProduct &a, const LyingProduct &b) {
        const auto worth = [](const LyingProduct &one) { return one.value ? one.value->minor : -1; };
        return worth(a) != worth(b) ? worth(a) > worth(b) : a.product.value < b.product.value;
    });
    return products;
}

} // namespace

QString DeadStockReport::id() const
{
    return u"dead-stock"_s;
}

QString DeadStockReport::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Dead stock"));
}

QString DeadStockReport::description() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP(
        "report", "What has not been sold for some time, and the money that is tied up in it."));
}

QString DeadStockReport::needs() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP(
        "report",
        "Nothing of known cost has lain that long. Choose fewer days, or keep stock under “Stock”."));
}

ReportTable DeadStockReport::run(Connection &connection, const ReportParameters &p) const
{
    const Day today = p.today.isValid() ? p.today : Day(9999, 12, 31);
    ReportTable table;
    table.columns = {
        {u"product"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Product")), ReportColumnType::Text},
        {u"code"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Code")), ReportColumnType::Text},
        {u"category"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Category")), ReportColumnType::Text},
        {u"quantity"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "In stock")), ReportColumnType::Quantity},
        {u"value"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Money tied up")), ReportColumnType::Money},
        {u"last_sold"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Last sold")), ReportColumnType::Piece},
        {u"days"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Days without a sale")),
         ReportColumnType::Number}};
    table.drawing = ReportDrawing::Bars;
    table.valueColumns = {4};
    table.step = TimeStep::Day;
    qint64 sum = 0;
    bool isCostMissing = false;
    const QList<LyingProduct> products = lyingProducts(connection, today, p.days);
    for (const LyingProduct &one : products) {
        ReportRow row;
        row.cells << ReportCell::ofText(one.name) << ReportCell::ofText(one.code)
                  << ReportCell::ofText(one.category) << ReportCell::ofNumber(one.quantity.milli)
                  << (one.value ? ReportCell::ofNumber(one.value->minor) : ReportCell::none())
                  << ReportCell::ofPiece({one.lastSold, one.lastSold})
                  << ReportCell::ofNumber(one.since.daysTo(today));
        row.link.product = one.product;
        row.link.isStock = true;
        sum += one.value.value_or(Money()).minor;
        isCostMissing = isCostMissing || !one.value;
        table.rows << row;
    }
    table.totals.fill(ReportCell::none(), table.columns.size());
    table.totals[4] = ReportCell::ofNumber(sum);
    if (isCostMissing)
        table.notes << QStringLiteral(
            QT_TRANSLATE_NOOP("report", "Some products have no cost; they count with nothing in the value."));
    return table;
}

} // namespace tefter
