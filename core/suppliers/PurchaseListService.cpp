// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/PurchaseListService.h"

#include "core/base/Formats.h"
#include "core/base/PersonName.h"
#include "core/base/SearchKey.h"
#include "core/shop/Shop.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// A row with what its filter needs besides.
struct ListedOrder
{
    PurchaseListRow row;
    QString words;
    qint64 ordered = 0;
    qint64 came = 0;
};

/// Of a line `l` of an order.
const QString stillToCome = u"l.quantity > (SELECT coalesce(sum(r.quantity), 0) FROM purchase_receipt_line r "
                            "JOIN purchase_receipt g ON g.id = r.purchase_receipt_id "
                            "WHERE r.purchase_order_line_id = l.id AND g.deleted_at IS NULL)"_s;

ListedOrder listedFrom(const Row &row, Day today)
{
    ListedOrder result;
    PurchaseListRow &r = result.row;
    r.id = row.id<PurchaseOrderId>(0);
    r.number = row.text(1);
    r.supplier = row.id<SupplierId>(2);
    r.supplierName = row.text(3);
    r.state = purchaseStateFromKey(row.text(4)).value_or(PurchaseState::Draft);
    r.createdOn = row.day(5);
    r.sentOn = row.day(6);
    r.promisedOn = row.day(7);
    if (r.state == PurchaseState::Sent && r.promisedOn.isValid() && r.promisedOn < today)
        r.daysLate = r.promisedOn.daysTo(today);
    result.words = r.number + u' ' + r.supplierName;
    return result;
}

QList<ListedOrder> allOrders(Connection &connection, const PurchaseFilter &filter, Day today,
                             const Currency &currency)
{
    const QString supplier =
        filter.supplier.isValid() ? u" AND o.supplier_id = %1"_s.arg(filter.supplier.value) : QString();
    QList<ListedOrder> orders = connection.all(
        u"SELECT o.id, coalesce(o.number, ''), o.supplier_id, s.name, o.state, o.created_on, o.sent_on, "
        "o.promised_on FROM purchase_order o JOIN supplier s ON s.id = o.supplier_id "
        "WHERE o.deleted_at IS %1%2 ORDER BY o.id DESC"_s.arg(filter.binned ? u"NOT NULL"_s : u"NULL"_s,
                                                              supplier),
        {}, [&](const Row &row) { return listedFrom(row, today); });
    QHash<qint64, ListedOrder *> byId;
    for (ListedOrder &order : orders)
        byId.insert(order.row.id.value, &order);
    connection.each(
        u"SELECT l.purchase_order_id, l.quantity, coalesce(l.unit_cost, 0), l.description, "
        "(SELECT CAST(coalesce(sum(r.quantity), 0) AS BIGINT) FROM purchase_receipt_line r "
        "JOIN purchase_receipt p ON p.id = r.purchase_receipt_id WHERE r.purchase_order_line_id = l.id "
        "AND p.deleted_at IS NULL) FROM purchase_order_line l"_s,
        {}, [&](const Row &row) {
            ListedOrder *order = byId.value(row.integer(0));
            if (!order)
                return;
            const Quantity quantity{row.integer(1)};
            ++order->row.lines;
            order->row.value +=
                lineTotal(UnitPrice{row.integer(2)}, quantity, currency.decimals).value_or(Money());
            order->words += u' ' + row.text(3);
            order->ordered += quantity.milli;
            order->came += qMin(quantity.milli, row.integer(4));
        });
    connection.each(u"SELECT l.purchase_order_id, count(DISTINCT p.id) FROM stock_request q "
                    "JOIN customer p ON p.id = q.customer_id AND p.deleted_at IS NULL "
                    "JOIN purchase_order_line l ON l.product_id = q.product_id "
                    "WHERE q.state = 'open' AND %1 GROUP BY l.purchase_order_id"_s.arg(stillToCome),
                    {}, [&](const Row &row) {
                        ListedOrder *order = byId.value(row.integer(0));
                        if (order && order->row.state == PurchaseState::Sent)
                            order->row.waiting = row.integer(1);
                    });
    for (ListedOrder &order : orders) {
        constexpr qint64 whole = 10'000;
        if (order.ordered > 0)
            order.row.received = {
                static_cast<qint32>(multiplyAndRound(order.came, whole, order.ordered).value_or(0))};
        if (order.row.state == PurchaseState::Sent && order.came > 0)
            order.row.state = PurchaseState::PartlyReceived;
    }
    return orders;
}

bool isShown(const PurchaseListRow &row, PurchaseShow show)
{
    const bool isOpen = row.state == PurchaseState::Sent || row.state == PurchaseState::PartlyReceived;
    switch (show) {
    case PurchaseShow::Drafts:
        return row.state == PurchaseState::Draft;
    case PurchaseShow::Open:
        return isOpen;
    case PurchaseShow::Late:
        return row.daysLate > 0;
    case PurchaseShow::Over:
        return !isOpen && row.state != PurchaseState::Draft;
    case PurchaseShow::All:
        break;
    }
    return true;
}

bool saysAll(const QString &text, const QStringList &words)
{
    const QString folded = foldedKey(text);
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return folded.contains(word); });
}

int compareOrders(const PurchaseListRow &a, const PurchaseListRow &b, PurchaseColumn column,
                  const Formats &formats)
{
    const auto days = [](Day x, Day y) { return x == y ? 0 : (x < y ? -1 : 1); };
    switch (column) {
    case PurchaseColumn::Number:
        // Drafts come after everything that has a number.
        if (a.number.isEmpty() || b.number.isEmpty())
            return a.number == b.number ? days(a.createdOn, b.createdOn) : (a.number.isEmpty() ? 1 : -1);
        return formats.compare(a.number, b.number);
    case PurchaseColumn::Supplier:
        return formats.compare(a.supplierName, b.supplierName);
    case PurchaseColumn::State:
        return static_cast<int>(a.state) - static_cast<int>(b.state);
    case PurchaseColumn::Sent:
        return days(a.sentOn, b.sentOn);
    case PurchaseColumn::Promised:
        return days(a.promisedOn, b.promisedOn);
    case PurchaseColumn::Waiting:
        return a.waiting == b.waiting ? 0 : (a.waiting < b.waiting ? -1 : 1);
    case PurchaseColumn::Value:
        break;
    }
    return a.value == b.value ? 0 : (a.value.minor < b.value.minor ? -1 : 1);
}

/// Those who can be called, and wait for products that `condition` names.
QList<WaitingCustomer> waitingWhere(Connection &connection, const QString &condition, qint64 id,
                                    Language language)
{
    return connection.all(
        u"SELECT p.id, p.kind, p.name, p.given_name, p.family_name, x.name, q.quantity, "
        "coalesce((SELECT f.number FROM customer_phone f WHERE f.customer_id = p.id "
        "ORDER BY f.position, f.id LIMIT 1), '') FROM stock_request q "
        "JOIN customer p ON p.id = q.customer_id JOIN product x ON x.id = q.product_id "
        "WHERE %1 AND q.state = 'open' AND p.deleted_at IS NULL ORDER BY q.asked_on, q.id"_s.arg(condition),
        {id}, [&](const Row &row) {
            const NameParts name{row.text(3), row.text(4), row.text(2), row.text(1) == u"firm"};
            return WaitingCustomer{row.id<CustomerId>(0), listName(name, language), row.text(7), row.text(5),
                                   Quantity{row.integer(6)}};
        });
}

} // namespace

Result<QList<PurchaseListRow>> PurchaseListService::list(const PurchaseFilter &filter, PurchaseColumn column,
                                                         bool descending, Language language) const
{
    return m_shop.read([&](Connection &c) {
        const QList<ListedOrder> orders =
            allOrders(c, filter, m_shop.clock().today(), m_shop.settings().currency);
        const QStringList words = foldedKey(filter.words).split(u' ', Qt::SkipEmptyParts);
        QList<PurchaseListRow> rows;
        for (const ListedOrder &order : orders) {
            if (isShown(order.row, filter.show) && saysAll(order.words, words))
                rows.append(order.row);
        }
        const Formats formats(language);
        std::stable_sort(rows.begin(), rows.end(), [&](const PurchaseListRow &a, const PurchaseListRow &b) {
            const int order = compareOrders(a, b, column, formats);
            return descending ? order > 0 : order < 0;
        });
        return rows;
    });
}

Result<QHash<qint64, PurchaseListRow>> PurchaseListService::rows(const QList<qint64> &ids) const
{
    return m_shop.read([&](Connection &c) {
        QHash<qint64, PurchaseListRow> result;
        for (const bool binned : {false, true}) {
            PurchaseFilter filter;
            filter.binned = binned;
            const QList<ListedOrder> orders =
                allOrders(c, filter, m_shop.clock().today(), m_shop.settings().currency);
            for (const ListedOrder &order : orders) {
                if (ids.contains(order.row.id.value))
                    result.insert(order.row.id.value, order.row);
            }
        }
        return result;
    });
}

Result<QList<WaitingCustomer>> PurchaseListService::waiting(PurchaseOrderId order, Language language) const
{
    return m_shop.read([&](Connection &c) {
        return waitingWhere(
            c,
            u"q.product_id IN (SELECT l.product_id FROM purchase_order_line l "
            "JOIN purchase_order o ON o.id = l.purchase_order_id WHERE o.id = ? "
            "AND o.state IN ('draft', 'sent') AND o.deleted_at IS NULL AND %1)"_s.arg(stillToCome),
            order.value, language);
    });
}

Result<QList<WaitingCustomer>> PurchaseListService::askedFor(PurchaseReceiptId receipt,
                                                             Language language) const
{
    return m_shop.read([&](Connection &c) {
        return waitingWhere(c,
                            u"q.product_id IN (SELECT l.product_id FROM purchase_receipt_line l "
                            "JOIN purchase_receipt g ON g.id = l.purchase_receipt_id WHERE g.id = ? "
                            "AND g.deleted_at IS NULL AND l.quantity > l.defective)"_s,
                            receipt.value, language);
    });
}

} // namespace tefter
