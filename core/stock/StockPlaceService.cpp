// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockPlaceService.h"

#include "core/stock/StockRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// A name that no other place has.
Result<QString> freePlaceName(Connection &connection, const QString &typed, StockPlaceId own = {})
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return failure(Cause::NameMissing);
    const auto there = StockRepository(connection).placeByName(name);
    if (there && there->id != own)
        return failure(Cause::NameTaken, {name});
    return name;
}

Result<StockPlace> foundPlace(Connection &connection, StockPlaceId id)
{
    if (const auto place = StockRepository(connection).place(id))
        return *place;
    return failure(Cause::NotFound, {u"place"_s, QString::number(id.value)});
}

} // namespace

Result<QList<StockPlace>> StockPlaceService::list() const
{
    return m_shop.read([](Connection &c) { return StockRepository(c).places(); });
}

Result<StockPlaceId> StockPlaceService::add(const QString &name)
{
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Place %1 added")), {name.simplified()}},
                        [&](Transaction &tx) -> Result<StockPlaceId> {
                            const auto free = freePlaceName(tx.connection(), name);
                            if (!free)
                                return failure(free.error());
                            return StockRepository(tx.connection()).addPlace(tx, *free);
                        });
}

Result<void> StockPlaceService::rename(StockPlaceId id, const QString &name)
{
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Place %1 renamed")), {name.simplified()}},
                        [&](Transaction &tx) -> Result<void> {
                            if (const auto place = foundPlace(tx.connection(), id); !place)
                                return failure(place.error());
                            const auto free = freePlaceName(tx.connection(), name, id);
                            if (!free)
                                return failure(free.error());
                            tx.change("stock_place"_L1, id.value, {{"name"_L1, *free}});
                            return {};
                        });
}

Result<void> StockPlaceService::makeUsual(StockPlaceId id)
{
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "Usual place changed")), {}},
        [&](Transaction &tx) -> Result<void> {
            if (const auto place = foundPlace(tx.connection(), id); !place)
                return failure(place.error());
            const QList<StockPlace> places = StockRepository(tx.connection()).places();
            qint64 position = 0;
            tx.change("stock_place"_L1, id.value, {{"position"_L1, position}});
            for (const StockPlace &place : places) {
                if (place.id != id)
                    tx.change("stock_place"_L1, place.id.value, {{"position"_L1, ++position}});
            }
            return {};
        });
}

Result<void> StockPlaceService::remove(StockPlaceId id)
{
    const auto place = m_shop.read([&](Connection &c) { return foundPlace(c, id); });
    if (!place)
        return failure(place.error());
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "Place %1 removed")), {place->name}},
        [&](Transaction &tx) -> Result<void> {
            Connection &connection = tx.connection();
            const bool holdsGoods =
                connection.number(u"SELECT count(*) FROM stock_level WHERE place_id = ? AND quantity <> 0"_s,
                                  {id.value}) > 0;
            const bool isAwaited =
                connection.number(
                    u"SELECT (SELECT count(*) FROM purchase_order WHERE place_id = ? AND state IN "
                    "('draft', 'sent') AND deleted_at IS NULL) + (SELECT count(*) FROM stock_count "
                    "WHERE place_id = ? AND state = 'open')"_s,
                    {id.value, id.value}) > 0;
            if (holdsGoods || isAwaited || StockRepository(connection).places().size() < 2)
                return failure(Cause::StillReferred, {place->name, u"stock"_s});
            tx.change("stock_place"_L1, id.value, {{"deleted_at"_L1, m_shop.clock().utcText()}});
            return {};
        });
}

} // namespace tefter
