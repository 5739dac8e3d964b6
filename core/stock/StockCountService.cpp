// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockCountService.h"

#include "core/stock/StockCountRepository.h"
#include "core/stock/StockLedger.h"
#include "core/stock/StockRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Result<StockCount> foundCount(Connection &connection, StockCountId id)
{
    if (const auto count = StockCountRepository(connection).find(id))
        return *count;
    return failure(Cause::NotFound, {u"stock_count"_s, QString::number(id.value)});
}

Result<void> requireOpen(const StockCount &count)
{
    return count.state == StockCountState::Open ? Result<void>()
                                                : Result<void>(failure(Cause::WrongUse, {count.name}));
}

/// Of a day that is over, its end; of today, now.
Result<QDateTime> momentOf(const Shop &shop, Connection &connection, Day day)
{
    const auto since = StockLedger::keptSince(connection);
    if (!since)
        return failure(Cause::StockNotKept);
    const Day today = shop.clock().today();
    const Day chosen = day.isValid() ? day : today;
    if (chosen > today || chosen < *since)
        return failure(Cause::BadValue, {u"day"_s, chosen.iso()});
    return QDateTime(chosen.date(), chosen == today ? shop.clock().now().time() : QTime(23, 59, 59));
}

StockMove countMove(const StockCount &count, const StockCountRow &row)
{
    StockMove move;
    move.product = row.product;
    move.place = count.place.id;
    move.kind = StockMoveKind::Count;
    move.at = count.at;
    move.counted = row.counted.value_or(Quantity());
    move.countLine = row.id;
    return move;
}

} // namespace

QString stockCountStateKey(StockCountState state)
{
    switch (state) {
    case StockCountState::Open:
        return u"open"_s;
    case StockCountState::Booked:
        return u"booked"_s;
    case StockCountState::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

std::optional<StockCountState> stockCountStateFromKey(QStringView key)
{
    for (const auto state : {StockCountState::Open, StockCountState::Booked, StockCountState::Cancelled}) {
        if (key == stockCountStateKey(state))
            return state;
    }
    return std::nullopt;
}

Result<QList<StockCount>> StockCountService::list() const
{
    return m_shop.read([](Connection &c) { return StockCountRepository(c).all(); });
}

Result<StockCount> StockCountService::find(StockCountId id) const
{
    return m_shop.read([&](Connection &c) { return foundCount(c, id); });
}

Result<QList<StockCountRow>> StockCountService::rows(StockCountId id) const
{
    return m_shop.read([&](Connection &c) -> Result<QList<StockCountRow>> {
        const auto count = foundCount(c, id);
        if (!count)
            return failure(count.error());
        return StockCountRepository(c).rows(*count);
    });
}

Result<StockCountId> StockCountService::begin(const NewStockCount &count)
{
    NewStockCount fresh = count;
    fresh.name = count.name.simplified();
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: begun")), {fresh.name}},
                        [&](Transaction &tx) -> Result<StockCountId> {
                            Connection &connection = tx.connection();
                            if (fresh.name.isEmpty())
                                return failure(Cause::NameMissing);
                            const auto at = momentOf(m_shop, connection, fresh.day);
                            if (!at)
                                return failure(at.error());
                            const StockPlaceId place =
                                fresh.place.isValid() ? fresh.place : StockLedger::usualPlace(connection);
                            if (!StockRepository(connection).place(place))
                                return failure(Cause::NotFound, {u"place"_s, QString::number(place.value)});
                            StockCountRepository counts(connection);
                            const QList<ProductId> products = counts.products(fresh);
                            if (products.isEmpty())
                                return failure(Cause::BadValue, {u"lines"_s, u"0"_s});
                            return counts.insert(tx, fresh, place, *at, products);
                        });
}

Result<void> StockCountService::setCounted(StockCountLineId line, std::optional<Quantity> counted)
{
    const auto row = m_shop.read([&](Connection &c) {
        return std::pair(
            c.number(u"SELECT product_id FROM stock_count_line WHERE id = ?"_s, {line.value}),
            c.text(u"SELECT p.name FROM stock_count_line l JOIN product p ON p.id = l.product_id "
                   "WHERE l.id = ?"_s,
                   {line.value}));
    });
    if (!row)
        return failure(row.error());
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 counted")), {row->second}},
        [&](Transaction &tx) -> Result<void> {
            const auto count = StockCountRepository(tx.connection()).ofLine(line);
            if (!count)
                return failure(Cause::NotFound, {u"stock_count"_s, QString()});
            if (const auto open = requireOpen(*count); !open)
                return open;
            if (counted && (counted->milli < 0 || counted->milli > largestQuantity))
                return failure(Cause::BadValue, {u"quantity"_s, decimalText(counted->milli, 3)});
            if (counted && counted->milli > 0)
                if (const auto fits = requireMovable(tx.connection(), ProductId{row->first}, *counted); !fits)
                    return fits;
            tx.change("stock_count_line"_L1, line.value,
                      {{"counted"_L1, counted ? QVariant(counted->milli) : QVariant()}});
            return {};
        });
}

Result<StockCountLineId> StockCountService::addCounted(StockCountId count, ProductId product,
                                                       Quantity quantity)
{
    const QString name = m_shop
                             .read([&](Connection &c) {
                                 return c.text(u"SELECT name FROM product WHERE id = ?"_s, {product.value});
                             })
                             .value_or(QString());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 counted")), {name}},
                        [&](Transaction &tx) -> Result<StockCountLineId> {
                            Connection &connection = tx.connection();
                            const auto found = foundCount(connection, count);
                            if (!found)
                                return failure(found.error());
                            if (const auto open = requireOpen(*found); !open)
                                return failure(open.error());
                            if (const auto fits = requireMovable(connection, product, quantity); !fits)
                                return failure(fits.error());
                            StockCountRepository counts(connection);
                            const auto row = counts.lineOf(*found, product);
                            const StockCountLineId line = row ? row->id : counts.addLine(tx, count, product);
                            const qint64 soFar = row && row->counted ? row->counted->milli : 0;
                            const qint64 now = soFar + quantity.milli;
                            if (now < 0 || now > largestQuantity)
                                return failure(Cause::BadValue, {u"quantity"_s, decimalText(now, 3)});
                            tx.change("stock_count_line"_L1, line.value, {{"counted"_L1, now}});
                            return line;
                        });
}

Result<StockCountBooked> StockCountService::book(StockCountId id, bool uncountedAreZero)
{
    const auto known = find(id);
    if (!known)
        return failure(known.error());
    const int decimals = m_shop.settings().currency.decimals;
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: booked")), {known->name}},
                        [&](Transaction &tx) -> Result<StockCountBooked> {
                            const auto count = foundCount(tx.connection(), id);
                            if (!count)
                                return failure(count.error());
                            if (const auto open = requireOpen(*count); !open)
                                return failure(open.error());
                            const QList<StockCountRow> rows =
                                StockCountRepository(tx.connection()).rows(*count);
                            QSet<qint64> products;
                            for (const StockCountRow &row : rows)
                                products.insert(row.product.value);
                            StockGuard guard(tx, products);
                            StockLedger ledger(tx);
                            StockCountBooked booked;
                            for (StockCountRow row : rows) {
                                if (!row.counted && !uncountedAreZero)
                                    continue;
                                if (!row.counted)
                                    tx.change("stock_count_line"_L1, row.id.value, {{"counted"_L1, 0}});
                                row.counted = row.counted.value_or(Quantity());
                                ledger.add(countMove(*count, row));
                                ++booked.booked;
                                booked.differing += row.difference().milli != 0 ? 1 : 0;
                                booked.difference +=
                                    lineTotal(row.average.value_or(UnitPrice()), row.difference(), decimals)
                                        .value_or(Money());
                                if (row.isBinned)
                                    booked.binned << row.name;
                            }
                            if (booked.booked == 0)
                                return failure(Cause::BadValue, {u"lines"_s, u"0"_s});
                            tx.change("stock_count"_L1, id.value,
                                      {{"state"_L1, stockCountStateKey(StockCountState::Booked)}});
                            booked.shifts = guard.shifts();
                            return booked;
                        });
}

Result<void> StockCountService::cancel(StockCountId id)
{
    const auto known = find(id);
    if (!known)
        return failure(known.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: cancelled")), {known->name}},
                        [&](Transaction &tx) -> Result<void> {
                            const auto count = foundCount(tx.connection(), id);
                            if (!count)
                                return failure(count.error());
                            if (const auto open = requireOpen(*count); !open)
                                return open;
                            tx.change("stock_count"_L1, id.value,
                                      {{"state"_L1, stockCountStateKey(StockCountState::Cancelled)}});
                            return {};
                        });
}

} // namespace tefter
