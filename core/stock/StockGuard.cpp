// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockGuard.h"

#include "core/stock/StockKept.h"
#include "core/stock/StockSettings.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

StockGuard::StockGuard(Transaction &tx, const QSet<qint64> &products)
    : m_tx(tx)
    , m_products(products)
    , m_levels(levels())
    , m_effects(effects())
{
}

QHash<QPair<qint64, qint64>, qint64> StockGuard::levels()
{
    QHash<QPair<qint64, qint64>, qint64> result;
    for (const qint64 product : std::as_const(m_products))
        m_tx.connection().each(u"SELECT place_id, quantity FROM stock_level WHERE product_id = ?"_s,
                               {product}, [&](const Row &row) {
                                   result.insert({product, row.integer(0)}, row.integer(1));
                               });
    return result;
}

QHash<qint64, StockGuard::CountEffect> StockGuard::effects()
{
    QHash<qint64, CountEffect> result;
    for (const qint64 product : std::as_const(m_products))
        m_tx.connection().each(
            u"SELECT m.id, coalesce(c.name, ''), p.name, m.business_day, r.effect FROM stock_move m "
            "JOIN stock_running r ON r.move_id = m.id JOIN product p ON p.id = m.product_id "
            "LEFT JOIN stock_count_line l ON l.id = m.count_line_id "
            "LEFT JOIN stock_count c ON c.id = l.stock_count_id "
            "WHERE m.product_id = ? AND m.kind = 'count'"_s,
            {product}, [&](const Row &row) {
                result.insert(row.integer(0), {row.text(1), row.text(2), row.day(3), row.integer(4)});
            });
    return result;
}

void StockGuard::reckon()
{
    if (!std::exchange(m_isReckoned, true))
        StockKept().refresh(m_tx, m_tx.touched());
}

Result<void> StockGuard::require()
{
    reckon();
    Connection &connection = m_tx.connection();
    const auto after = levels();
    for (auto level = after.cbegin(); level != after.cend(); ++level) {
        const qint64 before = m_levels.value(level.key());
        const auto [product, place] = level.key();
        if (level.value() >= 0 || level.value() >= before ||
            negativeStockOf(connection, ProductId{product}) != NegativeStock::Block)
            continue;
        return failure(Cause::NotInStock,
                       {connection.text(u"SELECT name FROM product WHERE id = ?"_s, {product}),
                        decimalText(before, 3),
                        connection.text(u"SELECT name FROM stock_place WHERE id = ?"_s, {place})});
    }
    return {};
}

QList<CountShift> StockGuard::shifts()
{
    reckon();
    QList<CountShift> result;
    const auto now = effects();
    for (auto count = now.cbegin(); count != now.cend(); ++count) {
        const auto before = m_effects.constFind(count.key());
        if (before != m_effects.cend() && before->effect != count->effect)
            result.append({count->count, count->product, count->day, {before->effect}, {count->effect}});
    }
    std::sort(result.begin(), result.end(), [](const CountShift &a, const CountShift &b) {
        return a.day != b.day ? a.day < b.day : a.product < b.product;
    });
    return result;
}

Result<void> requireWhole(Connection &connection, ProductId product, Quantity quantity)
{
    const auto found = connection.one(u"SELECT name, sold_whole FROM product WHERE id = ?"_s, {product.value},
                                      [](const Row &row) { return std::pair(row.text(0), row.flag(1)); });
    if (found && found->second && quantity.milli % 1000 != 0)
        return failure(Cause::SoldWhole, {found->first, decimalText(quantity.milli, 3)});
    return {};
}

Result<void> requireMovable(Connection &connection, ProductId product, Quantity quantity)
{
    if (connection.number(u"SELECT count(*) FROM product WHERE id = ? AND deleted_at IS NULL"_s,
                          {product.value}) == 0)
        return failure(Cause::NotFound, {u"product"_s, QString::number(product.value)});
    const QString typed = decimalText(quantity.milli, 3);
    if (quantity.milli == 0 || quantity.milli > largestQuantity || quantity.milli < -largestQuantity)
        return failure(Cause::BadValue, {u"quantity"_s, typed});
    return requireWhole(connection, product, quantity);
}

} // namespace tefter
