// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/ReorderService.h"

#include "core/stock/StockLedger.h"
#include "core/stock/StockRepository.h"
#include "core/suppliers/PurchaseOrderRepository.h"
#include "core/suppliers/ReorderDemand.h"
#include "core/suppliers/SupplierProductRepository.h"
#include "core/suppliers/SupplierProductService.h"

#include <algorithm>
#include <tuple>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLeadDays = 7; ///< where nobody knows
const Quantity whole{1000};

/// What the file knows of a product that may have to be ordered.
struct Candidate
{
    ReorderLine line;
    std::optional<Quantity> point;
    std::optional<Quantity> target;
    std::optional<Quantity> minimum;
    std::optional<UnitPrice> netPrice;
    std::optional<Money> supplierMinimum;
};

std::optional<Quantity> maybeQuantity(const Row &row, int column)
{
    const auto number = row.maybeInteger(column);
    return number ? std::optional(Quantity{*number}) : std::nullopt;
}

/// A gross price in minor units as a net price of a unit.
std::optional<UnitPrice> netOf(std::optional<qint64> gross, qint64 vatBasisPoints, int decimals)
{
    if (!gross)
        return std::nullopt;
    qint64 micro = 1'000'000;
    for (int i = 0; i < decimals; ++i)
        micro /= 10;
    const auto net = multiplyAndRound(*gross, micro * 10'000, 10'000 + vatBasisPoints);
    return net ? std::optional(UnitPrice{*net}) : std::nullopt;
}

Candidate candidateFrom(const Row &row, int decimals)
{
    Candidate c;
    ReorderLine &line = c.line;
    line.product = row.id<ProductId>(0);
    line.code = row.text(1);
    line.name = row.text(2);
    line.unit = row.text(3);
    c.netPrice = netOf(row.maybeInteger(4), row.integer(5), decimals);
    c.point = maybeQuantity(row, 6);
    c.target = maybeQuantity(row, 7);
    line.onHand = {row.integer(8)};
    const auto average = row.maybeInteger(9);
    line.reserved = {row.integer(10)};
    line.asked = {row.integer(11)};
    line.onTheWay = {row.integer(12)};
    line.supplier = row.id<SupplierId>(13);
    line.supplierName = row.text(14);
    const auto asks = row.maybeInteger(15);
    if (asks || average)
        line.unitCost = UnitPrice{asks.value_or(average.value_or(0))};
    line.caseSize = maybeQuantity(row, 16);
    c.minimum = maybeQuantity(row, 17);
    if (const auto days = row.maybeInteger(18))
        line.leadDays = static_cast<int>(*days);
    if (const auto minimum = row.maybeInteger(19))
        c.supplierMinimum = Money{*minimum};
    return c;
}

/// Products that are kept in stock, but for those that stand for their variants.
QList<Candidate> candidates(Connection &connection, SupplierId supplier, int decimals)
{
    const QString only = supplier.isValid() ? u" AND s.id = %1"_s.arg(supplier.value) : QString();
    return connection.all(
        u"SELECT p.id, coalesce(p.code, ''), p.name, p.unit, p.price, coalesce(p.vat_basis_points, 0), "
        "p.reorder_point, p.target_level, coalesce(k.quantity, 0), k.average_cost, coalesce(r.aside, 0), "
        "coalesce(r.asked, 0), coalesce(w.quantity, 0), s.id, coalesce(s.name, ''), x.unit_cost, "
        "x.case_size, "
        "x.minimum_quantity, coalesce(x.lead_days, s.lead_days), s.minimum_order "
        "FROM product p LEFT JOIN product_stock k ON k.product_id = p.id "
        "LEFT JOIN (SELECT product_id, CAST(sum(quantity) FILTER (WHERE state = 'set-aside') AS BIGINT) AS "
        "aside, CAST(sum(quantity) FILTER (WHERE state = 'open') AS BIGINT) AS asked FROM stock_request "
        "WHERE product_id IS NOT NULL GROUP BY product_id) r ON r.product_id = p.id "
        "LEFT JOIN (%1) w ON w.product_id = p.id "
        "LEFT JOIN supplier_product x ON x.id = (SELECT y.id FROM supplier_product y JOIN supplier t ON "
        "t.id = y.supplier_id WHERE y.product_id = p.id AND t.deleted_at IS NULL ORDER BY y.position, y.id "
        "LIMIT 1) LEFT JOIN supplier s ON s.id = x.supplier_id "
        "WHERE p.deleted_at IS NULL AND p.is_stocked = 1 AND p.variant_axes = '[]'%2"_s.arg(onTheWayQuery(),
                                                                                            only),
        {}, [decimals](const Row &row) { return candidateFrom(row, decimals); });
}

/// The next whole number of steps.
qint64 roundedUp(qint64 milli, qint64 step)
{
    return (milli + step - 1) / step * step;
}

qint64 stepOf(const ReorderLine &line)
{
    return line.caseSize && line.caseSize->milli > 0 ? line.caseSize->milli : whole.milli;
}

/// Whether it has to be ordered; how much is then in the line.
bool isToOrder(Candidate &c, const ReorderOptions &options)
{
    ReorderLine &line = c.line;
    const int lead = line.leadDays.value_or(usualLeadDays);
    line.isPointByHand = c.point.has_value();
    line.point = c.point.value_or(Quantity{roundedUp(line.perDay.milli * lead, whole.milli)});
    const qint64 available = line.available().milli;
    if (line.perDay.milli > 0)
        line.coverDays = qMax<qint64>(0, available) / line.perDay.milli;
    const bool isKnown = c.point || line.perDay.milli > 0 || line.asked.milli > 0;
    if (!isKnown || available > line.point.milli)
        return false;
    const qint64 lasting = line.point.milli + line.perDay.milli * options.coverDays;
    const qint64 target = qMax(c.target.value_or(Quantity{lasting}).milli, line.point.milli);
    const qint64 wanted = std::max({target - available, c.minimum.value_or(Quantity()).milli, qint64{1}});
    line.order = {roundedUp(wanted, stepOf(line))};
    return true;
}

void reckon(Candidate &c, int decimals)
{
    ReorderLine &line = c.line;
    if (!line.unitCost)
        return;
    line.cost = lineTotal(*line.unitCost, line.order, decimals);
    if (c.netPrice && line.perDay.milli > 0)
        line.lostPerDay =
            lineTotal(UnitPrice{c.netPrice->micro - line.unitCost->micro}, line.perDay, decimals);
}

/// What a day without it costs goes first; what is not known comes behind, the sooner gone the further up.
bool isDearer(const ReorderLine &a, const ReorderLine &b)
{
    const auto rank = [](const ReorderLine &line) {
        return std::tuple(!line.lostPerDay, -line.lostPerDay.value_or(Money()).minor,
                          line.coverDays.value_or(0), line.product.value);
    };
    return rank(a) < rank(b);
}

/// As many whole cases as the rest of the cash pays for; false where that is less than the least quantity.
bool fitInto(Candidate &c, Money &rest, int decimals)
{
    ReorderLine &line = c.line;
    const qint64 step = stepOf(line), least = c.minimum.value_or(Quantity{1}).milli;
    const auto dear = lineTotal(*line.unitCost, Quantity{step}, decimals);
    if (!dear || dear->minor <= 0)
        return true;
    for (qint64 cases = qMin(line.order.milli / step, rest.minor / dear->minor + 1); cases > 0; --cases) {
        const auto cost = lineTotal(*line.unitCost, Quantity{cases * step}, decimals);
        if (!cost || cost->minor > rest.minor || cases * step < least)
            continue;
        line.order = {cases * step};
        line.cost = cost;
        rest = rest - *cost;
        return true;
    }
    return false;
}

void addToSums(ReorderList &list, const Candidate &c)
{
    const ReorderLine &line = c.line;
    list.withoutCost += line.cost ? 0 : 1;
    list.cost += line.cost.value_or(Money());
    auto sum = std::find_if(list.sums.begin(), list.sums.end(),
                            [&](const ReorderSum &one) { return one.supplier == line.supplier; });
    if (sum == list.sums.end())
        sum = list.sums.insert(list.sums.end(),
                               {line.supplier, line.supplierName, 0, Money(), c.supplierMinimum});
    ++sum->lines;
    sum->cost += line.cost.value_or(Money());
}

} // namespace

Result<ReorderList> ReorderService::list(const ReorderOptions &options) const
{
    const int decimals = m_shop.settings().currency.decimals;
    return m_shop.read([&](Connection &c) -> Result<ReorderList> {
        if (!StockLedger::keptSince(c))
            return failure(Cause::StockNotKept);
        const Day today = m_shop.clock().today();
        const auto demand = reorderDemand(c, today.plusDays(-options.lookBack), today);
        QList<Candidate> found;
        QList<Candidate> all = candidates(c, options.supplier, decimals);
        for (Candidate &one : all) {
            one.line.perDay = demand.value(one.line.product.value).perDay();
            if (isToOrder(one, options))
                found.append(one);
        }
        for (Candidate &one : found)
            reckon(one, decimals);
        std::sort(found.begin(), found.end(),
                  [](const Candidate &a, const Candidate &b) { return isDearer(a.line, b.line); });
        ReorderList list;
        Money rest = options.cash.value_or(Money());
        for (Candidate &one : found) {
            one.line.fits = !options.cash || !one.line.cost || fitInto(one, rest, decimals);
            if (one.line.fits)
                addToSums(list, one);
            list.lines.append(one.line);
        }
        return list;
    });
}

Result<QList<PurchaseOrderId>> ReorderService::draft(const QList<ReorderLine> &lines) const
{
    QList<PurchaseOrder> orders;
    for (const ReorderLine &line : lines) {
        if (!line.fits || !line.supplier.isValid() || line.order.milli <= 0)
            continue;
        if (line.order.milli > largestLineQuantity)
            return failure(Cause::BadValue, {u"quantity"_s, line.name});
        auto order = std::find_if(orders.begin(), orders.end(),
                                  [&](const PurchaseOrder &one) { return one.supplier == line.supplier; });
        if (order == orders.end()) {
            PurchaseOrder fresh;
            fresh.supplier = line.supplier;
            fresh.createdOn = m_shop.clock().today();
            order = orders.insert(orders.end(), fresh);
        }
        PurchaseOrderLine wanted;
        wanted.product = line.product;
        wanted.description = line.name;
        wanted.quantity = line.order;
        wanted.unitCost = line.unitCost;
        order->lines.append(wanted);
    }
    if (orders.isEmpty())
        return failure(Cause::BadValue, {u"lines"_s, u"0"_s});
    const StepLabel label{QStringLiteral(QT_TRANSLATE_NOOP("step", "Orders drafted: %1")),
                          {QString::number(orders.size())}};
    return m_shop.write(label, [&](Transaction &tx) {
        const StockPlaceId place = StockLedger::usualPlace(tx.connection());
        SupplierProductRepository known(tx.connection());
        QList<PurchaseOrderId> drafted;
        for (PurchaseOrder &order : orders) {
            order.place = place;
            for (PurchaseOrderLine &line : order.lines) {
                if (const auto entry = known.find(order.supplier, line.product))
                    line.supplierCode = entry->code;
            }
            drafted << PurchaseOrderRepository::insert(tx, order);
        }
        return drafted;
    });
}

} // namespace tefter
