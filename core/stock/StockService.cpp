// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockService.h"

#include "core/stock/StockLedger.h"
#include "core/stock/StockRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dearestUnit = 1'000'000'000'000'000; ///< millionths

/// When goods of a day moved: now for today, at noon for a day that is over, and before anything else for
/// what was there at the beginning.
Result<QDateTime> timeOf(const Shop &shop, Connection &connection, Day day, StockMoveKind kind)
{
    const auto since = StockLedger::keptSince(connection);
    if (!since)
        return failure(Cause::StockNotKept);
    const QDateTime now = shop.clock().now();
    const Day today = shop.clock().today();
    const Day chosen = day.isValid() ? day : today;
    if (chosen > today || chosen < *since)
        return failure(Cause::BadValue, {u"day"_s, chosen.iso()});
    if (kind == StockMoveKind::Opening)
        return QDateTime(chosen.date(), QTime(0, 0));
    return QDateTime(chosen.date(), chosen == today ? now.time() : QTime(12, 0));
}

Result<StockPlaceId> placeOr(Connection &connection, StockPlaceId place)
{
    const StockPlaceId chosen = place.isValid() ? place : StockLedger::usualPlace(connection);
    if (!StockRepository(connection).place(chosen))
        return failure(Cause::NotFound, {u"place"_s, QString::number(place.value)});
    return chosen;
}

/// The move that an entry makes, checked.
Result<StockMove> moveOf(const Shop &shop, Connection &connection, const StockEntry &entry,
                         StockMoveKind kind)
{
    if (entry.quantity.milli < 0)
        return failure(Cause::BadValue, {u"quantity"_s, decimalText(entry.quantity.milli, 3)});
    if (const auto fits = requireMovable(connection, entry.product, entry.quantity); !fits)
        return failure(fits.error());
    if (entry.unitCost && (entry.unitCost->micro < 0 || entry.unitCost->micro > dearestUnit))
        return failure(Cause::BadValue, {u"cost"_s, decimalText(entry.unitCost->micro, 6)});
    const auto at = timeOf(shop, connection, entry.day, kind);
    if (!at)
        return failure(at.error());
    const auto place = placeOr(connection, entry.place);
    if (!place)
        return failure(place.error());
    StockMove move;
    move.product = entry.product;
    move.place = *place;
    move.kind = kind;
    move.at = *at;
    const bool goesOut = kind == StockMoveKind::Loss;
    move.quantity = goesOut ? Quantity{-entry.quantity.milli} : entry.quantity;
    if (!goesOut)
        move.unitCost = entry.unitCost;
    else
        move.reason = entry.reason.trimmed();
    move.note = entry.note.trimmed();
    return move;
}

} // namespace

QString StockService::productName(ProductId product) const
{
    return m_shop
        .read([&](Connection &c) {
            return c.text(u"SELECT name FROM product WHERE id = ?"_s, {product.value});
        })
        .value_or(QString());
}

Result<StockSettings> StockService::settings() const
{
    return m_shop.read([](Connection &c) { return readStockSettings(c); });
}

Result<void> StockService::changeSettings(const StockSettings &settings, const QString &firstPlace)
{
    if (settings.since > m_shop.clock().today())
        return failure(Cause::BadValue, {u"day"_s, settings.since.iso()});
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Stock keeping changed")), {}},
                        [&](Transaction &tx) -> Result<void> {
                            writeStockSettings(tx, settings);
                            if (!settings.since.isValid() ||
                                StockLedger::usualPlace(tx.connection()).isValid())
                                return {};
                            if (firstPlace.trimmed().isEmpty())
                                return failure(Cause::NameMissing);
                            StockRepository(tx.connection()).addPlace(tx, firstPlace.simplified());
                            return {};
                        });
}

Result<ProductStock> StockService::of(ProductId product, int moves) const
{
    return m_shop.read([&](Connection &c) {
        return StockRepository(c).ofProduct(product, moves, m_shop.settings().currency);
    });
}

Result<QList<StockShortage>> StockService::shortages(const QList<QPair<ProductId, Quantity>> &goods,
                                                     StockPlaceId place, Day day) const
{
    return m_shop.read([&](Connection &c) -> Result<QList<StockShortage>> {
        QList<StockShortage> result;
        const auto since = StockLedger::keptSince(c);
        if (!since || (day.isValid() && day < *since))
            return result;
        const StockPlaceId from = place.isValid() ? place : StockLedger::usualPlace(c);
        QMap<qint64, qint64> wanted;
        for (const auto &[product, quantity] : goods) {
            if (product.isValid())
                wanted[product.value] += quantity.milli;
        }
        for (auto one = wanted.cbegin(); one != wanted.cend(); ++one) {
            const auto found = StockRepository(c).levelOf(ProductId{one.key()}, from);
            if (!found.isStocked || one.value() <= 0 || found.onHand.milli >= one.value())
                continue;
            const NegativeStock rule = negativeStockOf(c, ProductId{one.key()});
            if (rule != NegativeStock::Allow)
                result.append({ProductId{one.key()}, found.name, found.onHand, {one.value()}, rule});
        }
        return result;
    });
}

Result<QList<CountShift>> StockService::open(const StockEntry &entry)
{
    return enter(entry, StockMoveKind::Opening, QT_TRANSLATE_NOOP("step", "Opening stock of %1 entered"));
}

Result<QList<CountShift>> StockService::receive(const StockEntry &entry)
{
    return enter(entry, StockMoveKind::Receipt, QT_TRANSLATE_NOOP("step", "Goods received: %1"));
}

Result<QList<CountShift>> StockService::lose(const StockEntry &entry)
{
    return enter(entry, StockMoveKind::Loss, QT_TRANSLATE_NOOP("step", "Loss of %1 entered"));
}

Result<QList<CountShift>> StockService::enter(const StockEntry &entry, StockMoveKind kind, const char *label)
{
    return m_shop.write({QString::fromLatin1(label), {productName(entry.product)}},
                        [&](Transaction &tx) -> Result<QList<CountShift>> {
                            const auto move = moveOf(m_shop, tx.connection(), entry, kind);
                            if (!move)
                                return failure(move.error());
                            StockGuard guard(tx, {entry.product.value});
                            StockLedger(tx).add(*move);
                            if (const auto allowed = guard.require(); !allowed)
                                return failure(allowed.error());
                            return guard.shifts();
                        });
}

Result<QList<CountShift>> StockService::transfer(const StockTransfer &transfer)
{
    const QString what = transfer.goods.size() == 1 ? productName(transfer.goods.first().first)
                                                    : QString::number(transfer.goods.size());
    return m_shop.write(
        {transfer.goods.size() == 1
             ? QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 carried to another place"))
             : QStringLiteral(QT_TRANSLATE_NOOP("step", "Products carried to another place: %1")),
         {what}},
        [&](Transaction &tx) -> Result<QList<CountShift>> {
            Connection &connection = tx.connection();
            const auto from = placeOr(connection, transfer.from);
            const auto to = placeOr(connection, transfer.to);
            const auto at = timeOf(m_shop, connection, transfer.day, StockMoveKind::Transfer);
            if (!from || !to || !at)
                return failure(!from ? from.error() : !to ? to.error() : at.error());
            if (*from == *to || transfer.goods.isEmpty())
                return failure(Cause::BadValue, {u"place"_s, StockRepository(connection).place(*to)->name});
            QSet<qint64> products;
            for (const auto &goods : transfer.goods)
                products.insert(goods.first.value);
            StockGuard guard(tx, products);
            if (const auto written = StockRepository(connection).addTransfer(tx, transfer, *from, *to, *at);
                !written)
                return failure(written.error());
            if (const auto allowed = guard.require(); !allowed)
                return failure(allowed.error());
            return guard.shifts();
        });
}

Result<QList<CountShift>> StockService::remove(StockMoveId move)
{
    const auto found = m_shop.read([&](Connection &c) { return StockRepository(c).move(move); });
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(Cause::NotFound, {u"stock_move"_s, QString::number(move.value)});
    const StockMoveRow row = **found;
    if (!row.isByHand)
        return failure(Cause::BadValue, {u"document"_s, row.document});
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Stock move of %1 removed")),
                         {productName(row.move.product)}},
                        [&](Transaction &tx) -> Result<QList<CountShift>> {
                            StockGuard guard(tx, {row.move.product.value});
                            if (row.move.transfer.isValid())
                                StockRepository(tx.connection()).removeFromTransfer(tx, row.move);
                            else
                                StockLedger(tx).remove(move);
                            if (const auto allowed = guard.require(); !allowed)
                                return failure(allowed.error());
                            return guard.shifts();
                        });
}

} // namespace tefter
