// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierTimeline.h"

#include "core/shop/Shop.h"

#include <QSet>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int productsTold = 3;
constexpr int rowsPerChange = 8;

/// The names of the products on a document, and what its lines come to.
void tellLines(Connection &connection, SupplierEvent &event, const QString &table, const QString &owner,
               qint64 id, const Currency &currency)
{
    Money sum;
    connection.each(u"SELECT p.name, l.quantity, l.unit_cost FROM %1 l JOIN product p ON p.id = l.product_id "
                    "WHERE l.%2 = ? ORDER BY l.position"_s.arg(table, owner),
                    {id}, [&](const Row &row) {
                        if (event.details.size() < productsTold)
                            event.details << row.text(0);
                        const UnitPrice cost{row.integer(2)};
                        sum += lineTotal(cost, {row.integer(1)}, currency.decimals).value_or(Money());
                    });
    event.amount = sum;
}

QList<SupplierEvent> orders(Connection &connection, SupplierId supplier, int limit, const Currency &currency)
{
    auto events = connection.all(
        u"SELECT id, number, sent_on FROM purchase_order WHERE supplier_id = ? AND sent_on IS NOT NULL "
        "AND deleted_at IS NULL ORDER BY sent_on DESC, id DESC LIMIT ?"_s,
        {supplier.value, limit}, [](const Row &row) {
            SupplierEvent event;
            event.order = row.id<PurchaseOrderId>(0);
            event.kind = u"order"_s;
            event.reference = row.text(1);
            event.day = row.day(2);
            return event;
        });
    for (SupplierEvent &event : events)
        tellLines(connection, event, u"purchase_order_line"_s, u"purchase_order_id"_s, event.order.value,
                  currency);
    return events;
}

SupplierEvent documentFrom(const Row &row, const QString &kind)
{
    SupplierEvent event;
    event.kind = kind;
    event.reference = row.text(1);
    const QDateTime at = row.dateTime(2);
    event.day = Day(at.date());
    event.time = at.time();
    return event;
}

QList<SupplierEvent> receipts(Connection &connection, SupplierId supplier, int limit,
                              const Currency &currency)
{
    auto events = connection.all(
        u"SELECT id, document, at FROM purchase_receipt WHERE supplier_id = ? AND deleted_at IS NULL "
        "ORDER BY business_day DESC, id DESC LIMIT ?"_s,
        {supplier.value, limit}, [](const Row &row) {
            SupplierEvent event = documentFrom(row, u"receipt"_s);
            event.receipt = row.id<PurchaseReceiptId>(0);
            return event;
        });
    for (SupplierEvent &event : events)
        tellLines(connection, event, u"purchase_receipt_line"_s, u"purchase_receipt_id"_s,
                  event.receipt.value, currency);
    return events;
}

QList<SupplierEvent> returns(Connection &connection, SupplierId supplier, int limit, const Currency &currency)
{
    auto events = connection.all(
        u"SELECT id, document, at FROM supplier_return WHERE supplier_id = ? AND deleted_at IS NULL "
        "ORDER BY business_day DESC, id DESC LIMIT ?"_s,
        {supplier.value, limit}, [](const Row &row) {
            SupplierEvent event = documentFrom(row, u"return"_s);
            event.goodsBack = row.id<SupplierReturnId>(0);
            return event;
        });
    for (SupplierEvent &event : events)
        tellLines(connection, event, u"supplier_return_line"_s, u"supplier_return_id"_s,
                  event.goodsBack.value, currency);
    return events;
}

QList<SupplierEvent> notes(Connection &connection, SupplierId supplier, int limit)
{
    return connection.all(u"SELECT n.id, '', n.at, n.text, coalesce(s.name, '') FROM supplier_note n "
                          "LEFT JOIN staff s ON s.id = n.staff_id WHERE n.supplier_id = ? "
                          "ORDER BY n.at DESC, n.id DESC LIMIT ?"_s,
                          {supplier.value, limit}, [](const Row &row) {
                              SupplierEvent event = documentFrom(row, u"note"_s);
                              event.note = row.integer(0);
                              event.details = {row.text(3), row.text(4)};
                              event.details.removeAll(QString());
                              return event;
                          });
}

/// When each case was opened, and when it was answered.
QList<SupplierEvent> cases(Connection &connection, SupplierId supplier, int limit)
{
    return connection.all(
        u"SELECT id, subject, opened_on, 'case' FROM supplier_case WHERE supplier_id = ? "
        "UNION ALL SELECT id, subject, answered_on, 'answer' FROM supplier_case "
        "WHERE supplier_id = ? AND answered_on IS NOT NULL ORDER BY 3 DESC, 1 DESC LIMIT ?"_s,
        {supplier.value, supplier.value, limit}, [](const Row &row) {
            SupplierEvent event;
            event.supplierCase = row.integer(0);
            event.reference = row.text(1);
            event.day = row.day(2);
            event.kind = row.text(3);
            return event;
        });
}

/// The steps that changed the supplier and still hold.
QList<SupplierEvent> supplierChanges(Connection &connection, const Schema &schema, SupplierId supplier,
                                     int limit)
{
    const QList<HistoryEntry> history =
        journal::history(connection, schema, u"supplier"_s, supplier.value, limit * rowsPerChange);
    // A receipt that took a new cost is told by itself.
    static const QStringList receipts{u"Goods from %1 received"_s, u"Receipt from %1 changed"_s};
    QSet<StepId> told;
    for (const HistoryEntry &row : history) {
        const bool isCreation = row.table == u"supplier" && !row.before;
        if (isCreation || row.table == u"supplier_note" || row.table == u"supplier_case" ||
            receipts.contains(row.step.label.key))
            told.insert(row.step.id);
    }
    QList<SupplierEvent> events;
    for (const HistoryEntry &row : history) {
        if (row.undone || told.contains(row.step.id))
            continue;
        told.insert(row.step.id);
        SupplierEvent event;
        const QDateTime at = row.step.at.toLocalTime();
        event.day = Day(at.date());
        event.time = at.time();
        event.kind = u"changed"_s;
        event.reference = row.step.label.key;
        event.details = row.step.label.args;
        events.append(event);
    }
    const auto created = connection.one(u"SELECT created_on FROM supplier WHERE id = ?"_s, {supplier.value},
                                        [](const Row &row) { return row.day(0); });
    SupplierEvent event;
    event.day = created.value_or(Day());
    event.kind = u"created"_s;
    return events << event;
}

} // namespace

Result<QList<SupplierEvent>> SupplierTimeline::of(SupplierId supplier, int limit) const
{
    return m_shop.read([&](Connection &c) {
        const Currency currency = m_shop.settings().currency;
        QList<SupplierEvent> events = orders(c, supplier, limit, currency);
        events += receipts(c, supplier, limit, currency);
        events += returns(c, supplier, limit, currency);
        events += notes(c, supplier, limit);
        events += cases(c, supplier, limit);
        events += supplierChanges(c, m_shop.schema(), supplier, limit);
        std::stable_sort(events.begin(), events.end(), [](const SupplierEvent &a, const SupplierEvent &b) {
            return a.day == b.day ? a.time > b.time : a.day > b.day;
        });
        return events.first(qMin<qsizetype>(limit, events.size()));
    });
}

} // namespace tefter
