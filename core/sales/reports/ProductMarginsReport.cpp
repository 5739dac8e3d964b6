// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/ProductMarginsReport.h"

#include "core/sales/reports/MarginColumns.h"
#include "core/sales/reports/SoldProducts.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QList<ReportColumn> headOfProducts(bool byCategory)
{
    if (byCategory)
        return {
            {u"category"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Category")), ReportColumnType::Text}};
    return {
        {u"product"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Product")), ReportColumnType::Text},
        {u"code"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Code")), ReportColumnType::Text},
        {u"quantity"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Quantity")), ReportColumnType::Quantity}};
}

QHash<qint64, SoldProduct> byCategories(const QHash<qint64, SoldProduct> &products,
                                        const QHash<qint64, ProductWords> &words)
{
    QHash<qint64, SoldProduct> categories;
    for (auto product = products.cbegin(); product != products.cend(); ++product)
        categories[words.value(product.key()).category].sums += product->sums;
    return categories;
}

QList<qint64> bestFirst(const QHash<qint64, SoldProduct> &sold)
{
    QList<qint64> ids = sold.keys();
    std::sort(ids.begin(), ids.end());
    std::stable_sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) {
        return margins::isBetter(sold.constFind(a)->sums, sold.constFind(b)->sums);
    });
    return ids;
}

} // namespace

QString ProductMarginsReport::id() const
{
    return u"product-margins"_s;
}

QString ProductMarginsReport::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Product margins"));
}

QString ProductMarginsReport::description() const
{
    return QStringLiteral(
        QT_TRANSLATE_NOOP("report", "What each product or category cost, brought and left over."));
}

QString ProductMarginsReport::needs() const
{
    return margins::needs();
}

QList<ReportGrouping> ProductMarginsReport::groupings() const
{
    return {{u"category"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "By category"))}};
}

QString ProductMarginsReport::ungrouped() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "By product"));
}

ReportTable ProductMarginsReport::run(Connection &connection, const ReportParameters &p) const
{
    const bool byCategory = p.groupBy == u"category";
    const QHash<qint64, ProductWords> words = productWords(connection);
    const QHash<qint64, QString> categories = namesOfCategories(connection);
    const QHash<qint64, SoldProduct> products = soldProducts(connection, p.period);
    const QHash<qint64, SoldProduct> sold = byCategory ? byCategories(products, words) : products;
    const QList<ReportColumn> head = headOfProducts(byCategory);
    ReportTable table;
    table.columns = head + margins::columns();
    table.drawing = ReportDrawing::Bars;
    table.valueColumns = {int(head.size()) + margins::marginColumn};
    MarginSums sum;
    const QList<qint64> ids = bestFirst(sold);
    for (const qint64 id : ids) {
        const SoldProduct &one = *sold.constFind(id);
        ReportRow row;
        row.link.lines = LineScope{p.period, {}, {}, {}};
        if (byCategory) {
            row.cells << ReportCell::ofText(categories.value(id));
            row.link.lines->category = CategoryId{id};
        } else {
            row.cells << ReportCell::ofText(words.value(id).name) << ReportCell::ofText(words.value(id).code)
                      << ReportCell::ofNumber(one.quantity);
            row.link.lines->product = ProductId{id};
        }
        row.cells += margins::cells(one.sums);
        sum += one.sums;
        table.rows << row;
    }
    table.totals.fill(ReportCell::none(), head.size());
    table.totals += margins::cells(sum);
    table.notes = margins::notes(sum);
    return table;
}

} // namespace tefter
