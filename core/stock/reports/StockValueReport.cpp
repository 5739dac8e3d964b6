// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/reports/StockValueReport.h"

#include "core/base/Formats.h"
#include "core/reports/PieceFinder.h"
#include "core/stock/StockValues.h"

#include <algorithm>
#include <map>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// What is there of one group, or how that changed on a day.
struct ShelfSums
{
    qint64 value = 0;
    qint64 products = 0;    ///< of which there is any, or less than none
    qint64 withoutCost = 0; ///< of these, of unknown cost

    ShelfSums &operator+=(const ShelfSums &other)
    {
        value += other.value;
        products += other.products;
        withoutCost += other.withoutCost;
        return *this;
    }
    bool isNothing() const { return value == 0 && products == 0; }
};

using ShelfGroups = std::map<qint64, ShelfSums>; ///< by category; 0: none, or all together

ShelfSums differenceOf(const StockValueChange &change)
{
    const auto there = [](qint64 quantity) { return quantity != 0 ? 1 : 0; };
    const int was = there(change.quantityBefore), is = there(change.quantityAfter);
    return {change.after - change.before, is - was,
            (change.isCostKnown ? 0 : is) - (change.wasCostKnown ? 0 : was)};
}

/// The changes of every day, in the order of the days.
std::map<QByteArray, ShelfGroups> changesByDay(Connection &connection, bool byCategory)
{
    QHash<qint64, qint64> categories;
    if (byCategory)
        connection.each(u"SELECT id, category_id FROM product WHERE category_id IS NOT NULL"_s, {},
                        [&](const Row &row) { categories.insert(row.integer(0), row.integer(1)); });
    const int decimals = readSettings(connection).currency.decimals;
    QHash<QByteArray, ShelfGroups> days;
    eachStockValueChange(connection, decimals, [&](const StockValueChange &change) {
        auto day = days.find(QByteArray::fromRawData(change.day.data(), change.day.size()));
        if (day == days.end())
            day = days.insert(change.day.toByteArray(), {});
        (*day)[categories.value(change.product)] += differenceOf(change);
    });
    std::map<QByteArray, ShelfGroups> sorted;
    for (auto day = days.begin(); day != days.end(); ++day)
        sorted.emplace(day.key(), std::move(day.value()));
    return sorted;
}

QHash<qint64, QString> categoryNames(Connection &connection)
{
    QHash<qint64, QString> names;
    connection.each(u"SELECT id, name FROM category"_s, {},
                    [&](const Row &row) { names.insert(row.integer(0), row.text(1)); });
    return names;
}

/// The categories as a person looks for them, what has none last.
QList<qint64> inOrder(const ShelfGroups &groups, const QHash<qint64, QString> &names, Language language)
{
    const Formats formats(language);
    QList<qint64> ids;
    for (const auto &group : groups)
        ids << group.first;
    std::stable_sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) {
        return a == 0 || b == 0 ? a != 0 && b == 0 : formats.compare(names.value(a), names.value(b)) < 0;
    });
    return ids;
}

ReportRow shelfRow(const Period &piece, Day end, const ShelfSums &sums, qint64 difference)
{
    ReportRow row;
    row.cells << ReportCell::ofPiece(piece) << ReportCell::ofNumber(sums.value)
              << ReportCell::ofNumber(difference) << ReportCell::ofNumber(sums.products)
              << ReportCell::ofNumber(sums.withoutCost);
    row.link.period = {piece.from, end};
    row.link.isStock = true;
    return row;
}

ReportTable emptyTable(const ReportParameters &p)
{
    ReportTable table;
    table.drawing = ReportDrawing::Columns;
    table.step = p.step;
    table.columns = {
        {u"period"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Period")), ReportColumnType::Piece},
        {u"value"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Stock value at the end")),
         ReportColumnType::Money},
        {u"difference"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "More or less than before")),
         ReportColumnType::Money},
        {u"products"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Products in stock")),
         ReportColumnType::Number},
        {u"without_cost"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Of unknown cost")),
         ReportColumnType::Number}};
    if (p.groupBy == u"category") {
        table.columns.insert(1, {u"category"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Category")),
                                 ReportColumnType::Text});
        table.seriesColumn = 1;
    }
    table.valueColumns = {p.groupBy == u"category" ? 2 : 1};
    return table;
}

} // namespace

QString StockValueReport::id() const
{
    return u"stock-value"_s;
}

QString StockValueReport::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Stock value"));
}

QString StockValueReport::description() const
{
    return QStringLiteral(
        QT_TRANSLATE_NOOP("report", "What lay on the shelves over time, at its average cost without VAT."));
}

QString StockValueReport::needs() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Nothing of known cost lay in stock. Keep stock under "
                                                      "“Stock”, and receive goods with what they cost."));
}

QList<ReportGrouping> StockValueReport::groupings() const
{
    return {{u"category"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "By category"))}};
}

ReportTable StockValueReport::run(Connection &connection, const ReportParameters &p) const
{
    const bool byCategory = p.groupBy == u"category";
    ReportTable table = emptyTable(p);
    table.totals.fill(ReportCell::none(), table.columns.size());
    const auto changes = changesByDay(connection, byCategory);
    if (changes.empty())
        return table;
    const Day first = Day::fromIso(QString::fromLatin1(changes.begin()->first));
    const Day last = p.today.isValid() ? p.today : Day::fromIso(QString::fromLatin1(changes.rbegin()->first));
    const Period span{p.period.from.isValid() ? qMax(p.period.from, first) : first,
                      p.period.to.isValid() ? qMin(p.period.to, last) : last};
    if (span.to < span.from)
        return table;
    const QHash<qint64, QString> names = byCategory ? categoryNames(connection) : QHash<qint64, QString>();
    PieceFinder pieces(p);
    ShelfGroups now, before;
    auto change = changes.begin();
    const auto takeUntil = [&](Day end) {
        const QByteArray text = end.iso().toLatin1();
        for (; change != changes.end() && change->first <= text; ++change) {
            for (const auto &[group, sums] : change->second)
                now[group] += sums;
        }
    };
    takeUntil(span.from.plusDays(-1));
    qint64 withoutCost = 0, sum = 0;
    for (Period piece = pieces.of(span.from); piece.from <= span.to; piece = pieces.after(piece)) {
        const Day end = qMin(piece.to, span.to);
        before = now;
        takeUntil(end);
        const QList<qint64> groups = inOrder(now, names, p.language);
        for (const qint64 group : groups) {
            const ShelfSums &sums = now[group];
            const qint64 difference = sums.value - before[group].value;
            withoutCost += sums.withoutCost;
            sum += difference;
            if (byCategory && sums.isNothing() && difference == 0)
                continue;
            ReportRow row = shelfRow(piece, end, sums, difference);
            if (byCategory) {
                row.cells.insert(1, ReportCell::ofText(names.value(group)));
                row.link.category = CategoryId{group};
            }
            table.rows << row;
        }
    }
    table.totals[table.valueColumns.first() + 1] = ReportCell::ofNumber(sum);
    if (withoutCost != 0)
        table.notes << QStringLiteral(
            QT_TRANSLATE_NOOP("report", "Some products have no cost; they count with nothing in the value."));
    return table;
}

} // namespace tefter
