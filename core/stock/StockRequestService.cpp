// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockRequestService.h"

#include "core/stock/StockGuard.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

StockRequestRow requestFrom(const Row &row)
{
    StockRequestRow result;
    StockRequest &request = result.request;
    request.id = row.id<StockRequestId>(0);
    request.product = row.id<ProductId>(1);
    request.wanted = row.text(2);
    request.customer = row.id<CustomerId>(3);
    request.quantity = {row.integer(4)};
    request.askedOn = row.day(5);
    request.state = stockRequestStateFromKey(row.text(6)).value_or(StockRequestState::Dropped);
    request.note = row.text(7);
    result.productName = row.text(8);
    result.unit = row.text(9);
    result.free = {row.integer(10)};
    result.isBinned = !row.isNull(11);
    return result;
}

QList<StockRequestRow> requestsWhere(Connection &connection, const QString &condition, const Values &values)
{
    QList<StockRequestRow> rows = connection.all(
        u"SELECT q.id, q.product_id, q.wanted, q.customer_id, q.quantity, q.asked_on, q.state, q.note, "
        "coalesce(p.name, ''), coalesce(p.unit, ''), coalesce(s.quantity, 0) - coalesce((SELECT "
        "CAST(sum(o.quantity) AS BIGINT) FROM stock_request o WHERE o.product_id = q.product_id "
        "AND o.state = 'set-aside'), 0), p.deleted_at FROM stock_request q LEFT JOIN product p "
        "ON p.id = q.product_id "
        "LEFT JOIN product_stock s ON s.product_id = q.product_id WHERE %1 ORDER BY q.asked_on, q.id"_s.arg(
            condition),
        values, requestFrom);
    std::stable_partition(rows.begin(), rows.end(), [](const StockRequestRow &row) { return row.hasCome(); });
    return rows;
}

Fields requestFields(const StockRequest &request)
{
    return {{"product_id"_L1, bound(request.product)},   {"wanted"_L1, request.wanted},
            {"customer_id"_L1, bound(request.customer)}, {"quantity"_L1, request.quantity.milli},
            {"asked_on"_L1, request.askedOn.iso()},      {"note"_L1, request.note}};
}

/// Sees whether it may be kept, and gives its name for the step.
Result<QString> tidyRequest(const Shop &shop, Connection &connection, StockRequest &request)
{
    request.wanted = request.wanted.simplified();
    request.note = request.note.trimmed();
    const Day today = shop.clock().today();
    if (!request.askedOn.isValid())
        request.askedOn = today;
    if (request.askedOn > today)
        return failure(Cause::BadValue, {u"day"_s, request.askedOn.iso()});
    if (request.quantity.milli <= 0 || request.quantity.milli > largestQuantity)
        return failure(Cause::BadValue, {u"quantity"_s, decimalText(request.quantity.milli, 3)});
    if (!request.product.isValid() && request.wanted.isEmpty())
        return failure(Cause::NameMissing);
    if (!request.product.isValid())
        return request.wanted;
    const ProductId before{
        connection.number(u"SELECT product_id FROM stock_request WHERE id = ?"_s, {request.id.value})};
    const auto fits = requireMovable(connection, request.product, request.quantity);
    // One that lies in the bin by now may stay; it cannot be chosen anew.
    if (!fits && (fits.error().cause != Cause::NotFound || before != request.product))
        return failure(fits.error());
    return connection.text(u"SELECT name FROM product WHERE id = ?"_s, {request.product.value});
}

QString labelOf(StockRequestState state)
{
    switch (state) {
    case StockRequestState::Open:
        return QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 is waited for again"));
    case StockRequestState::SetAside:
        return QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 set aside"));
    case StockRequestState::Done:
        return QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 handed to who had asked for it"));
    case StockRequestState::Dropped:
        break;
    }
    return QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 is no longer wanted"));
}

} // namespace

QString stockRequestStateKey(StockRequestState state)
{
    switch (state) {
    case StockRequestState::Open:
        return u"open"_s;
    case StockRequestState::SetAside:
        return u"set-aside"_s;
    case StockRequestState::Done:
        return u"done"_s;
    case StockRequestState::Dropped:
        break;
    }
    return u"dropped"_s;
}

std::optional<StockRequestState> stockRequestStateFromKey(QStringView key)
{
    for (const auto state : {StockRequestState::Open, StockRequestState::SetAside, StockRequestState::Done,
                             StockRequestState::Dropped}) {
        if (key == stockRequestStateKey(state))
            return state;
    }
    return std::nullopt;
}

Result<QList<StockRequestRow>> StockRequestService::list(bool finishedToo) const
{
    return m_shop.read([&](Connection &c) {
        return requestsWhere(c, finishedToo ? u"1 = 1"_s : u"q.state IN ('open', 'set-aside')"_s, {});
    });
}

Result<QList<StockRequestRow>> StockRequestService::of(ProductId product) const
{
    return m_shop.read([&](Connection &c) {
        return requestsWhere(c, u"q.product_id = ? AND q.state IN ('open', 'set-aside')"_s, {product.value});
    });
}

Result<StockRequest> StockRequestService::find(StockRequestId id) const
{
    return m_shop.read([&](Connection &c) -> Result<StockRequest> {
        const auto rows = requestsWhere(c, u"q.id = ?"_s, {id.value});
        if (rows.isEmpty())
            return failure(Cause::NotFound, {u"stock_request"_s, QString::number(id.value)});
        return rows.first().request;
    });
}

Result<StockRequestId> StockRequestService::add(const StockRequest &request)
{
    StockRequest fresh = request;
    const auto what = m_shop.read([&](Connection &c) { return tidyRequest(m_shop, c, fresh); });
    if (!what)
        return failure(what.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 was asked for")), {*what}},
                        [&](Transaction &tx) {
                            const Fields own{{"state"_L1, stockRequestStateKey(StockRequestState::Open)},
                                             {"staff_id"_L1, bound(m_shop.author(tx.connection()))}};
                            return StockRequestId{tx.insert("stock_request"_L1, requestFields(fresh) + own)};
                        });
}

Result<void> StockRequestService::change(const StockRequest &request)
{
    StockRequest fresh = request;
    const auto what = m_shop.read([&](Connection &c) { return tidyRequest(m_shop, c, fresh); });
    if (!what)
        return failure(what.error());
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "What was asked for changed: %1")), {*what}},
        [&](Transaction &tx) { tx.change("stock_request"_L1, fresh.id.value, requestFields(fresh)); });
}

Result<void> StockRequestService::setState(StockRequestId id, StockRequestState state)
{
    const auto rows = m_shop.read([&](Connection &c) { return requestsWhere(c, u"q.id = ?"_s, {id.value}); });
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(Cause::NotFound, {u"stock_request"_s, QString::number(id.value)});
    const StockRequestRow row = rows->first();
    const QString what = row.productName.isEmpty() ? row.request.wanted : row.productName;
    return m_shop.write({labelOf(state), {what}}, [&](Transaction &tx) -> Result<void> {
        if (state == StockRequestState::SetAside && row.request.state != state &&
            row.request.product.isValid() && row.free.milli < row.request.quantity.milli)
            return failure(Cause::NotInStock, {row.productName, decimalText(row.free.milli, 3), {}});
        tx.change("stock_request"_L1, id.value, {{"state"_L1, stockRequestStateKey(state)}});
        return {};
    });
}

} // namespace tefter
