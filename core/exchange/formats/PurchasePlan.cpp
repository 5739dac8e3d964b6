// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/PurchasePlan.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString looseKey(size_t party, const QString &delivery)
{
    return QString::number(party) + u'\n' + delivery;
}

/// The places in a list of those that are in the shop, by id.
QHash<qint64, size_t> placesById(const std::vector<PurchaseParty> &parties)
{
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < parties.size(); ++i) {
        if (parties[i].id != 0)
            places.insert(parties[i].id, i);
    }
    return places;
}

} // namespace

void PurchasePlan::load(Connection &connection, const std::vector<PurchaseParty> &suppliers,
                        const std::vector<PurchaseParty> &products)
{
    QSet<QString> numbers;
    for (const PurchaseRow &row : m_rows)
        numbers.insert(row.number);
    const QHash<qint64, size_t> supplierAt = placesById(suppliers), productAt = placesById(products);
    QHash<qint64, int> orderAt;
    connection.each(u"SELECT id, number, supplier_id, state, sent_on, promised_on, deleted_at, "
                    "coalesce(place_id, 0) FROM purchase_order WHERE number IS NOT NULL"_s,
                    {}, [&](const Row &row) {
                        if (!numbers.contains(row.text(1)))
                            return;
                        PlannedOrder order{row.integer(0), row.text(1), supplierAt.value(row.integer(2)),
                                           row.day(4), row.day(5)};
                        order.isSent = row.text(3) == u"sent";
                        order.isFinal =
                            !row.isNull(6) || row.text(3) == u"draft" || row.text(3) == u"cancelled";
                        order.place = row.id<StockPlaceId>(7);
                        orderAt.insert(order.id, static_cast<int>(orders.size()));
                        m_orderOfNumber.insert(order.number, static_cast<int>(orders.size()));
                        orders.push_back(std::move(order));
                    });
    connection.each(
        u"SELECT l.purchase_order_id, l.id, l.product_id, l.supplier_code, l.quantity, l.unit_cost, "
        "(SELECT CAST(coalesce(sum(r.quantity), 0) AS BIGINT) FROM purchase_receipt_line r "
        "JOIN purchase_receipt p ON p.id = r.purchase_receipt_id "
        "WHERE r.purchase_order_line_id = l.id AND p.deleted_at IS NULL) "
        "FROM purchase_order_line l ORDER BY l.purchase_order_id, l.position"_s,
        {}, [&](const Row &row) {
            const auto order = orderAt.constFind(row.integer(0));
            if (order == orderAt.cend())
                return;
            PlannedLine line{row.integer(1), productAt.value(row.integer(2)), row.text(3),
                             Quantity{row.integer(4)}};
            if (!row.isNull(5))
                line.unitCost = UnitPrice{row.integer(5)};
            line.received = row.integer(6);
            orders[static_cast<size_t>(*order)].lines.push_back(std::move(line));
        });
    for (PlannedOrder &order : orders)
        order.wasComplete = order.isComplete();
    connection.each(u"SELECT coalesce(purchase_order_id, 0), supplier_id, business_day, document "
                    "FROM purchase_receipt WHERE deleted_at IS NULL"_s,
                    {}, [&](const Row &row) {
                        const QString key = row.text(2) + u'\n' + row.text(3);
                        const auto order = orderAt.constFind(row.integer(0));
                        if (order != orderAt.cend())
                            orders[static_cast<size_t>(*order)].deliveriesThere << key;
                        else if (row.integer(0) == 0)
                            m_looseThere.insert(looseKey(supplierAt.value(row.integer(1)), key));
                    });
}

std::optional<size_t> PurchasePlan::supplierOf(const QString &number) const
{
    const auto order = m_orderOfNumber.constFind(number);
    return order == m_orderOfNumber.cend() ? std::nullopt
                                           : std::optional(orders[static_cast<size_t>(*order)].party);
}

PurchasePlan::Fate PurchasePlan::take(size_t row)
{
    const PurchaseRow &said = m_rows[row];
    if (!said.number.isEmpty())
        return takeOrder(row);
    const bool makesSecond = m_setting.options.onMatch == OnMatch::Create;
    if (!makesSecond && m_looseThere.contains(looseKey(said.party, said.deliveryKey())))
        return Fate::Skipped;
    deliver(row, -1, -1);
    return Fate::Created;
}

PurchasePlan::Fate PurchasePlan::takeOrder(size_t row)
{
    const PurchaseRow &said = m_rows[row];
    const int at = orderOf(said);
    PlannedOrder &order = orders[static_cast<size_t>(at)];
    const bool isThere = order.id != 0;
    if (isThere && m_setting.options.onMatch == OnMatch::Create)
        return Fate::Taken;
    if (isThere && (m_setting.options.onMatch == OnMatch::Skip || order.isFinal))
        return Fate::Skipped;
    bool isChanged = false;
    const int line = lineOf(order, said, isChanged);
    if (said.hasCome())
        isChanged |= deliver(row, at, line);
    order.isChanged |= isChanged;
    if (!isThere)
        return Fate::Created;
    return isChanged ? Fate::Updated : Fate::Skipped;
}

/// The order of a row, with what the row says of the whole of it.
int PurchasePlan::orderOf(const PurchaseRow &row)
{
    auto known = m_orderOfNumber.constFind(row.number);
    if (known == m_orderOfNumber.cend()) {
        known = m_orderOfNumber.insert(row.number, static_cast<int>(orders.size()));
        orders.push_back({0, row.number, row.party});
        orders.back().isChanged = true;
    }
    PlannedOrder &order = orders[static_cast<size_t>(*known)];
    if (order.id != 0)
        return *known;
    if (!order.orderedOn.isValid())
        order.orderedOn = row.orderedOn;
    if (row.promisedOn.isValid()) {
        order.promisesDiffer |= order.promisedOn.isValid() && order.promisedOn != row.promisedOn;
        order.promisedOn = qMax(order.promisedOn, row.promisedOn);
    }
    if (!order.place.isValid())
        order.place = row.place;
    return *known;
}

/// The line that a row means: one of the same product that no row has meant yet, or one of which a further
/// part has come. A row that only says what came of something that nobody ordered has none (-1).
int PurchasePlan::lineOf(PlannedOrder &order, const PurchaseRow &row, bool &isChanged) const
{
    const QString delivery = row.hasCome() ? row.deliveryKey() : QString();
    for (size_t i = 0; i < order.lines.size(); ++i) {
        PlannedLine &line = order.lines[i];
        if (line.goods != row.goods)
            continue;
        const bool isPartOf = row.hasCome() && !line.deliveries.contains(delivery) &&
                              (!line.deliveries.isEmpty() || !row.saysOrdered()) &&
                              (!row.saysOrdered() || *row.ordered == line.ordered);
        if (line.isInFile && !isPartOf)
            continue;
        isChanged |= !line.isInFile && bringForward(order, line, row);
        line.isInFile = true;
        if (row.hasCome())
            line.deliveries << delivery;
        return static_cast<int>(i);
    }
    if (!row.saysOrdered())
        return -1;
    PlannedLine line{0, row.goods, row.theirCode, *row.ordered, row.unitCost};
    line.isInFile = line.isChanged = isChanged = true;
    if (row.hasCome())
        line.deliveries << delivery;
    order.lines.push_back(std::move(line));
    return static_cast<int>(order.lines.size()) - 1;
}

/// A line that is there becomes what the file says, where that counts. True where anything changed.
bool PurchasePlan::bringForward(PlannedOrder &order, PlannedLine &line, const PurchaseRow &row) const
{
    if (m_setting.options.onMatch != OnMatch::Update)
        return false;
    const Quantity ordered = row.saysOrdered() ? *row.ordered : line.ordered;
    const auto cost = row.unitCost ? row.unitCost : line.unitCost;
    line.isChanged = ordered != line.ordered || cost != line.unitCost;
    line.ordered = ordered;
    line.unitCost = cost;
    const bool isMoved = row.promisedOn.isValid() && row.promisedOn != order.promisedOn;
    if (isMoved)
        order.promisedOn = row.promisedOn;
    return line.isChanged || isMoved;
}

/// False where that delivery is there already.
bool PurchasePlan::deliver(size_t row, int order, int line)
{
    const PurchaseRow &said = m_rows[row];
    if (order >= 0 && orders[static_cast<size_t>(order)].deliveriesThere.contains(said.deliveryKey()))
        return false;
    const QString key =
        (order >= 0 ? u"o"_s + QString::number(order) : u"s"_s + QString::number(said.party)) + u'\n' +
        said.deliveryKey() + u'\n' + QString::number(said.place.value);
    auto known = m_deliveryOfKey.constFind(key);
    if (known == m_deliveryOfKey.cend()) {
        known = m_deliveryOfKey.insert(key, static_cast<int>(deliveries.size()));
        deliveries.push_back({order, said.party, said.receivedOn, said.document, said.place, {}});
    }
    PlannedDelivery &delivery = deliveries[static_cast<size_t>(*known)];
    delivery.rows.push_back({row, line});
    if (said.extraCost)
        delivery.extraCost = *said.extraCost;
    if (order < 0)
        return true;
    PlannedOrder &ordered = orders[static_cast<size_t>(order)];
    ordered.lastCame = qMax(ordered.lastCame, said.receivedOn);
    if (!ordered.orderedOn.isValid())
        ordered.orderedOn = said.receivedOn;
    if (line >= 0)
        ordered.lines[static_cast<size_t>(line)].received += said.received->milli;
    return true;
}

} // namespace tefter
