// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/PurchasesWriter.h"

#include "core/db/BulkLoad.h"
#include "core/exchange/formats/BindText.h"
#include "core/exchange/formats/ProductInsertion.h"
#include "core/exchange/formats/SupplierInsertion.h"
#include "core/suppliers/StockOfPurchases.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 purchasesBetweenReports = 512;
const QTime goodsCome{8, 0}; ///< where a file names the day alone

std::optional<qint64> microOf(std::optional<UnitPrice> cost)
{
    return cost ? std::optional(cost->micro) : std::nullopt;
}

std::optional<qint64> rowOf(auto id)
{
    return id.isValid() ? std::optional(id.value) : std::nullopt;
}

void bindDay(Statement &statement, int parameter, Day day)
{
    bindText(statement, parameter, day.isValid() ? day.iso() : QString());
}

} // namespace

PurchasesWriter::PurchasesWriter(const ImportSetting &setting, const std::vector<PurchaseRow> &rows,
                                 PurchaseParties &parties, PurchasePlan &plan, Transaction &tx, BatchId batch)
    : m_setting(setting)
    , m_rows(rows)
    , m_parties(parties)
    , m_plan(plan)
    , m_tx(tx)
    , m_db(tx.connection())
    , m_batch(batch)
{
}

void PurchasesWriter::write(Progress &progress)
{
    BulkLoad load(m_db, {u"purchase_order"_s, u"purchase_order_line"_s, u"purchase_receipt"_s,
                         u"purchase_receipt_line"_s});
    writeParties();
    writeOrders(progress);
    writeDeliveries(progress);
    load.finish();
    writeCosts();
    if (m_setting.options.movesStock)
        StockOfPurchases::moveBatch(m_tx, m_batch);
    m_tx.touched().all = true;
}

void PurchasesWriter::report(Progress &progress)
{
    const size_t all = m_plan.orders.size() + m_plan.deliveries.size();
    if (++m_done % purchasesBetweenReports == 0)
        progress.report(m_done, static_cast<qint64>(all));
}

void PurchasesWriter::writeParties()
{
    SupplierInsertion suppliers(m_db, m_setting, m_batch);
    for (PurchaseParty &party : m_parties.suppliers) {
        if (party.id != 0 || !party.isUsed)
            continue;
        Supplier supplier;
        supplier.codeSource = m_setting.options.codeSource;
        supplier.code = party.code;
        supplier.name = party.name;
        supplier.createdOn = m_setting.today;
        party.id = suppliers.add(supplier).value;
    }
    ProductInsertion products(m_db, m_setting, m_batch);
    for (PurchaseParty &party : m_parties.products) {
        if (party.id != 0 || !party.isUsed)
            continue;
        Product product;
        product.codeSource = m_setting.options.codeSource;
        product.code = party.code;
        product.name = party.name;
        if (!party.barcode.isEmpty())
            product.barcodes = {party.barcode};
        product.createdOn = m_setting.today;
        party.id = products.add(product).value;
    }
}

void PurchasesWriter::writeOrders(Progress &progress)
{
    const auto insert = m_db.statement(u"INSERT INTO purchase_order (number, supplier_id, place_id, state, "
                                       u"created_on, sent_on, promised_on, "
                                       "closed_on, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto line = m_db.statement(
        u"INSERT INTO purchase_order_line (purchase_order_id, position, product_id, supplier_code, "
        "description, quantity, unit_cost) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (PlannedOrder &order : m_plan.orders) {
        report(progress);
        if (!order.isChanged)
            continue;
        if (order.id != 0) {
            changeOrder(order);
            continue;
        }
        writeOrder(order, *insert);
        qint64 position = 0;
        for (PlannedLine &planned : order.lines) {
            const PurchaseParty &goods = m_parties.products[planned.goods];
            line->bind(0, order.id);
            line->bind(1, position++);
            line->bind(2, goods.id);
            line->bind(3, planned.theirCode);
            line->bind(4, goods.name);
            line->bind(5, planned.ordered.milli);
            bindNumber(*line, 6, microOf(planned.unitCost));
            planned.id = line->insert();
        }
    }
}

void PurchasesWriter::writeOrder(PlannedOrder &order, Statement &insert)
{
    const bool isClosed = order.isComplete();
    insert.bind(0, order.number);
    insert.bind(1, m_parties.suppliers[order.party].id);
    bindNumber(insert, 2, rowOf(order.place));
    insert.bind(3, isClosed ? u"closed"_s : u"sent"_s);
    insert.bind(4, order.orderedOn.iso());
    insert.bind(5, order.orderedOn.iso());
    bindDay(insert, 6, order.promisedOn);
    bindDay(insert, 7, isClosed ? order.lastCame : Day());
    insert.bind(8, m_batch.value);
    order.id = insert.insert();
}

/// An order that is there gets further lines, and closes with the last goods.
void PurchasesWriter::changeOrder(PlannedOrder &order)
{
    const auto cost = [](const PlannedLine &line) {
        return line.unitCost ? QVariant(line.unitCost->micro) : QVariant();
    };
    qint64 next = m_db.number(
        u"SELECT coalesce(max(position) + 1, 0) FROM purchase_order_line WHERE purchase_order_id = ?"_s,
        {order.id});
    for (PlannedLine &line : order.lines) {
        if (!line.isChanged)
            continue;
        const Fields said{{"quantity"_L1, line.ordered.milli}, {"unit_cost"_L1, cost(line)}};
        if (line.id != 0) {
            m_tx.change("purchase_order_line"_L1, line.id, said);
            continue;
        }
        const PurchaseParty &goods = m_parties.products[line.goods];
        line.id = m_tx.insert("purchase_order_line"_L1, said + Fields{{"purchase_order_id"_L1, order.id},
                                                                      {"position"_L1, next++},
                                                                      {"product_id"_L1, goods.id},
                                                                      {"supplier_code"_L1, line.theirCode},
                                                                      {"description"_L1, goods.name}});
    }
    Fields fields{{"promised_on"_L1, bound(order.promisedOn)}};
    // One that was closed with goods still open stays closed.
    const bool isComplete = order.isComplete();
    const bool closes = order.isSent && isComplete;
    if (closes || (!order.isSent && order.wasComplete && !isComplete)) {
        fields.append(Field("state"_L1, closes ? u"closed"_s : u"sent"_s));
        const Day closed = order.lastCame.isValid() ? order.lastCame : m_setting.today;
        fields.append(Field("closed_on"_L1, closes ? bound(closed) : QVariant()));
    }
    m_tx.change("purchase_order"_L1, order.id, fields);
}

PurchaseReceipt PurchasesWriter::receiptOf(const PlannedDelivery &delivery) const
{
    PurchaseReceipt receipt;
    receipt.supplier = SupplierId{m_parties.suppliers[delivery.party].id};
    if (m_setting.options.movesStock)
        receipt.place = delivery.place;
    const bool isToday = delivery.day == m_setting.today;
    receipt.at = QDateTime(delivery.day.date(), isToday ? qMin(goodsCome, m_setting.now.time()) : goodsCome);
    receipt.document = delivery.document;
    receipt.extraCost = delivery.extraCost;
    const PlannedOrder *order =
        delivery.order < 0 ? nullptr : &m_plan.orders[static_cast<size_t>(delivery.order)];
    if (order)
        receipt.order = PurchaseOrderId{order->id};
    for (const DeliveredRow &one : delivery.rows) {
        const PurchaseRow &row = m_rows[one.row];
        PurchaseReceiptLine line;
        line.product = ProductId{m_parties.products[row.goods].id};
        line.quantity = *row.received;
        line.defective = row.defective;
        line.unitCost = row.unitCost;
        if (one.orderLine >= 0) {
            const PlannedLine &ordered = order->lines[static_cast<size_t>(one.orderLine)];
            line.orderLine = PurchaseOrderLineId{ordered.id};
            line.unitCost = row.unitCost ? row.unitCost : ordered.unitCost;
        }
        receipt.lines.append(line);
    }
    spreadExtraCost(receipt, m_setting.shop.currency);
    return receipt;
}

void PurchasesWriter::writeDeliveries(Progress &progress)
{
    const auto insert = m_db.statement(u"INSERT INTO purchase_receipt (purchase_order_id, supplier_id, "
                                       u"place_id, at, business_day, document, "
                                       "extra_cost, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto line = m_db.statement(
        u"INSERT INTO purchase_receipt_line (purchase_receipt_id, position, purchase_order_line_id, "
        "product_id, quantity, defective, unit_cost, landed_cost) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const PlannedDelivery &delivery : m_plan.deliveries) {
        report(progress);
        const PurchaseReceipt receipt = receiptOf(delivery);
        bindNumber(*insert, 0, rowOf(receipt.order));
        insert->bind(1, receipt.supplier.value);
        bindNumber(*insert, 2, rowOf(receipt.place));
        insert->bind(3, receipt.at.toString(Qt::ISODate));
        insert->bind(4, receipt.businessDay().iso());
        insert->bind(5, receipt.document);
        insert->bind(6, receipt.extraCost.minor);
        insert->bind(7, m_batch.value);
        const qint64 id = insert->insert();
        qint64 position = 0;
        for (const PurchaseReceiptLine &came : receipt.lines) {
            line->bind(0, id);
            line->bind(1, position++);
            bindNumber(*line, 2, rowOf(came.orderLine));
            line->bind(3, came.product.value);
            line->bind(4, came.quantity.milli);
            line->bind(5, came.defective.milli);
            bindNumber(*line, 6, microOf(came.unitCost));
            bindNumber(*line, 7, microOf(came.landedCost));
            line->run();
        }
    }
}

/// Where the shop did not know yet that a supplier has a product, it learns so, with what it cost last. What
/// it knows stays.
void PurchasesWriter::writeCosts()
{
    QSet<std::pair<qint64, qint64>> known;
    QHash<qint64, qint64> places;
    m_db.each(u"SELECT supplier_id, product_id FROM supplier_product"_s, {}, [&](const Row &row) {
        known.insert({row.integer(0), row.integer(1)});
        ++places[row.integer(1)];
    });
    struct Learnt
    {
        QString code;
        std::optional<UnitPrice> cost;
        Day day;
    };
    std::map<std::pair<qint64, qint64>, Learnt> learnt;
    for (const PurchaseRow &row : m_rows) {
        const std::pair pair(m_parties.suppliers[row.party].id, m_parties.products[row.goods].id);
        if (pair.first == 0 || pair.second == 0 || known.contains(pair))
            continue;
        Learnt &entry = learnt[pair];
        if (entry.code.isEmpty())
            entry.code = row.theirCode;
        const Day day = row.receivedOn.isValid() ? row.receivedOn : row.orderedOn;
        if (row.unitCost && row.unitCost->micro > 0 && (!entry.cost || day >= entry.day)) {
            entry.cost = row.unitCost;
            entry.day = day;
        }
    }
    const auto insert =
        m_db.statement(u"INSERT INTO supplier_product (product_id, supplier_id, position, code, "
                       "unit_cost, batch_id) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const auto &[pair, entry] : learnt) {
        insert->bind(0, pair.second);
        insert->bind(1, pair.first);
        insert->bind(2, places[pair.second]++);
        insert->bind(3, entry.code);
        bindNumber(*insert, 4, microOf(entry.cost));
        insert->bind(5, m_batch.value);
        insert->run();
    }
}

} // namespace tefter
