// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/StockTurnReport.h"

#include "core/sales/reports/MarginColumns.h"
#include "core/sales/reports/SoldProducts.h"
#include "core/shop/ShopSettings.h"
#include "core/stock/StockValues.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysOfYear = 365;

/// The value of a product on every day of a time, added up.
struct TurnedStock
{
    qint64 valueDays = 0;
    MarginSums sold;

    TurnedStock &operator+=(const TurnedStock &other)
    {
        valueDays += other.valueDays;
        sold += other.sold;
        return *this;
    }
};

/// The time in which both stock and sales are known; invalid where there is none.
Period turnSpan(Connection &connection, const ReportParameters &p)
{
    const Day first = Day::fromIso(connection.text(u"SELECT min(at) FROM stock_running"_s).left(10));
    Day last = Day::fromIso(connection.text(u"SELECT max(at) FROM stock_running"_s).left(10));
    if (p.today.isValid())
        last = p.today;
    if (!first.isValid())
        return {};
    const Period span{p.period.from.isValid() ? qMax(p.period.from, first) : first,
                      p.period.to.isValid() ? qMin(p.period.to, last) : last};
    return span.from <= span.to ? span : Period();
}

/// Of every product that was worth anything on any day of the span.
QHash<qint64, TurnedStock> turnedProducts(Connection &connection, const Period &span)
{
    QHash<qint64, TurnedStock> products;
    const int decimals = readSettings(connection).currency.decimals;
    const QByteArray first = span.fromText().toLatin1(), last = span.toText().toLatin1();
    const qint64 days = span.from.daysTo(span.to) + 1;
    QHash<QByteArray, qint64> daysLeft; // from a day to the end of the span, both counted
    eachStockValueChange(connection, decimals, [&](const StockValueChange &change) {
        if (change.after == change.before || change.day > QByteArrayView(last))
            return;
        qint64 held = days;
        if (change.day > QByteArrayView(first)) {
            qint64 &left = daysLeft[change.day.toByteArray()];
            if (left == 0)
                left = Day::fromIso(QString::fromLatin1(change.day)).daysTo(span.to) + 1;
            held = left;
        }
        products[change.product].valueDays += (change.after - change.before) * held;
    });
    products.removeIf([](const auto &product) { return product.value().valueDays <= 0; });
    const QHash<qint64, SoldProduct> sold = soldProducts(connection, span);
    for (auto product = products.begin(); product != products.end(); ++product)
        product->sold = sold.value(product.key()).sums;
    return products;
}

QList<ReportColumn> turnColumns(bool byCategory)
{
    QList<ReportColumn> columns;
    if (byCategory)
        columns << ReportColumn{u"category"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Category")),
                                ReportColumnType::Text};
    else
        columns << ReportColumn{u"product"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Product")),
                                ReportColumnType::Text}
                << ReportColumn{u"code"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Code")),
                                ReportColumnType::Text};
    return columns << margins::columns().at(margins::costColumn)
                   << margins::columns().at(margins::marginColumn)
                   << ReportColumn{u"stock"_s,
                                   QStringLiteral(QT_TRANSLATE_NOOP("report", "Average stock value")),
                                   ReportColumnType::Money}
                   << ReportColumn{u"turns"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Turns per year")),
                                   ReportColumnType::Quantity}
                   << ReportColumn{u"margin_on_stock"_s,
                                   QStringLiteral(QT_TRANSLATE_NOOP("report", "Yearly margin on stock")),
                                   ReportColumnType::Percent};
}

/// Turns to a tenth; none of what was sold at a cost that nobody knows.
QList<ReportCell> turnCells(const TurnedStock &stock, qint64 days)
{
    const qint64 cost = stock.sold.knownCost, margin = stock.sold.margin();
    const auto cell = [](std::optional<qint64> number) {
        return number ? ReportCell::ofNumber(*number) : ReportCell::none();
    };
    const bool isKnown = stock.sold.isAnyCostKnown() || stock.sold.turnover == 0;
    const bool isWorthAny = stock.valueDays > 0 && isKnown;
    const auto tenths = isWorthAny ? multiplyAndRound(cost, daysOfYear * 10, stock.valueDays) : std::nullopt;
    const auto earned =
        isWorthAny ? multiplyAndRound(margin, daysOfYear * 10'000, stock.valueDays) : std::nullopt;
    return {cell(isKnown ? std::optional(cost) : std::nullopt),
            cell(isKnown ? std::optional(margin) : std::nullopt),
            cell(multiplyAndRound(stock.valueDays, 1, days)),
            cell(tenths ? std::optional(*tenths * 100) : std::nullopt), cell(earned)};
}

QHash<qint64, TurnedStock> byCategory(const QHash<qint64, TurnedStock> &products,
                                      const QHash<qint64, ProductWords> &words)
{
    QHash<qint64, TurnedStock> categories;
    for (auto product = products.cbegin(); product != products.cend(); ++product)
        categories[words.value(product.key()).category] += *product;
    return categories;
}

QList<qint64> mostMoneyFirst(const QHash<qint64, TurnedStock> &stock)
{
    QList<qint64> ids = stock.keys();
    std::sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) {
        const qint64 left = stock.constFind(a)->valueDays, right = stock.constFind(b)->valueDays;
        return left != right ? left > right : a < b;
    });
    return ids;
}

} // namespace

QString StockTurnReport::id() const
{
    return u"stock-turn"_s;
}

QString StockTurnReport::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Stock turn"));
}

QString StockTurnReport::description() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP(
        "report", "How often stock is sold over in a year, and which of it earns its place on the shelf."));
}

QString StockTurnReport::needs() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Nothing of known cost lay in stock. Keep stock under "
                                                      "“Stock”, and receive goods with what they cost."));
}

QList<ReportGrouping> StockTurnReport::groupings() const
{
    return {{u"category"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "By category"))}};
}

QString StockTurnReport::ungrouped() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "By product"));
}

ReportTable StockTurnReport::run(Connection &connection, const ReportParameters &p) const
{
    const bool ofCategories = p.groupBy == u"category";
    ReportTable table;
    table.columns = turnColumns(ofCategories);
    table.drawing = ReportDrawing::Bars;
    const int first = ofCategories ? 1 : 2;
    table.valueColumns = {first + 1, first + 2};
    table.totals.fill(ReportCell::none(), table.columns.size());
    const Period span = turnSpan(connection, p);
    if (!span.from.isValid())
        return table;
    const qint64 days = span.from.daysTo(span.to) + 1;
    const QHash<qint64, ProductWords> words = productWords(connection);
    const QHash<qint64, QString> categories = namesOfCategories(connection);
    const QHash<qint64, TurnedStock> products = turnedProducts(connection, span);
    const QHash<qint64, TurnedStock> stock = ofCategories ? byCategory(products, words) : products;
    TurnedStock whole;
    const QList<qint64> ids = mostMoneyFirst(stock);
    for (const qint64 id : ids) {
        ReportRow row;
        if (ofCategories) {
            row.cells << ReportCell::ofText(categories.value(id));
            row.link.category = CategoryId{id};
        } else {
            row.cells << ReportCell::ofText(words.value(id).name) << ReportCell::ofText(words.value(id).code);
            row.link.product = ProductId{id};
        }
        row.link.isStock = true;
        row.link.period = span;
        row.cells += turnCells(*stock.constFind(id), days);
        whole += *stock.constFind(id);
        table.rows << row;
    }
    table.totals = QList<ReportCell>(first, ReportCell::none()) + turnCells(whole, days);
    table.notes = margins::notes(whole.sold);
    return table;
}

} // namespace tefter
