// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/AbcReport.h"

#include "core/sales/reports/MarginColumns.h"
#include "core/sales/reports/SoldProducts.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 partOfA = 8'000; ///< hundredths of a percent of all that the products bring
constexpr qint64 partOfAAndB = 9'500;

struct RankedProduct
{
    qint64 product = 0;
    qint64 brought = 0;
};

QList<RankedProduct> ranked(const QHash<qint64, SoldProduct> &products, bool byMargin)
{
    QList<RankedProduct> result;
    for (auto product = products.cbegin(); product != products.cend(); ++product) {
        if (product.key() != 0 && (!byMargin || product->sums.isAnyCostKnown()))
            result << RankedProduct{product.key(), byMargin ? product->sums.margin() : product->sums.sales};
    }
    std::sort(result.begin(), result.end(), [](const RankedProduct &a, const RankedProduct &b) {
        return a.brought != b.brought ? a.brought > b.brought : a.product < b.product;
    });
    return result;
}

/// By what those before it bring together: the product that reaches the bound still belongs to its class.
QString classAfter(qint64 shareBefore, qint64 brought)
{
    if (brought <= 0 || shareBefore >= partOfAAndB)
        return u"C"_s;
    return shareBefore >= partOfA ? u"B"_s : u"A"_s;
}

QList<ReportColumn> abcColumns(bool byMargin)
{
    return {{u"product"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Product")), ReportColumnType::Text},
            {u"code"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Code")), ReportColumnType::Text},
            {u"class"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Class")), ReportColumnType::Text},
            byMargin ? margins::columns().at(margins::marginColumn)
                     : margins::columns().at(margins::salesColumn),
            {u"share"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Share")), ReportColumnType::Percent},
            {u"cumulated_share"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Share so far")),
             ReportColumnType::Percent}};
}

} // namespace

QString AbcReport::id() const
{
    return u"abc"_s;
}

QString AbcReport::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "ABC of products"));
}

QString AbcReport::description() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP(
        "report", "A: the few that bring 80%, B: those that bring the next 15%, C: the rest."));
}

QString AbcReport::needs() const
{
    return margins::needs();
}

QList<ReportGrouping> AbcReport::groupings() const
{
    return {{u"margin"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "By margin"))}};
}

QString AbcReport::ungrouped() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "By sales"));
}

ReportTable AbcReport::run(Connection &connection, const ReportParameters &p) const
{
    const bool byMargin = p.groupBy == u"margin";
    const QHash<qint64, ProductWords> words = productWords(connection);
    const QHash<qint64, SoldProduct> products = soldProducts(connection, p.period);
    const QList<RankedProduct> ranking = ranked(products, byMargin);
    qint64 whole = 0, sum = 0; // of what brings anything
    for (const RankedProduct &one : ranking)
        whole += qMax<qint64>(0, one.brought);
    ReportTable table;
    table.columns = abcColumns(byMargin);
    table.drawing = ReportDrawing::Bars;
    table.valueColumns = {3};
    const auto shareOf = [&](qint64 part) {
        return whole > 0 ? multiplyAndRound(part, 10'000, whole).value_or(0) : 0;
    };
    MarginSums all;
    for (const RankedProduct &one : ranking) {
        const qint64 before = shareOf(sum);
        sum += qMax<qint64>(0, one.brought);
        all += products.constFind(one.product)->sums;
        ReportRow row;
        row.cells << ReportCell::ofText(words.value(one.product).name)
                  << ReportCell::ofText(words.value(one.product).code)
                  << ReportCell::ofText(classAfter(before, one.brought)) << ReportCell::ofNumber(one.brought);
        if (whole > 0)
            row.cells << ReportCell::ofNumber(shareOf(one.brought)) << ReportCell::ofNumber(shareOf(sum));
        else
            row.cells << ReportCell::none() << ReportCell::none();
        row.link.lines = LineScope{p.period, {}, ProductId{one.product}, {}};
        table.rows << row;
    }
    table.totals = {ReportCell::none(), ReportCell::none(),
                    ReportCell::none(), ReportCell::ofNumber(byMargin ? all.margin() : all.sales),
                    ReportCell::none(), ReportCell::none()};
    table.notes = byMargin ? margins::notes(all) : margins::vatNotes(all);
    return table;
}

} // namespace tefter
