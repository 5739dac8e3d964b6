// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/ReorderService.h"

#include "core/stock/StockGuard.h"
#include "core/stock/StockLedger.h"
#include "core/stock/StockRepository.h"
#include "core/suppliers/PurchaseOrderRepository.h"
#include "core/suppliers/ReorderDemand.h"
#include "core/suppliers/SupplierProductRepository.h"
#include "core/suppliers/SupplierProductService.h"

#include <QSet>

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
        line.supplierMinimum = Money{*minimum};
    line.drafted = {row.integer(20)};
    line.target = c.target;
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
        "x.minimum_quantity, coalesce(x.lead_days, s.lead_days), s.minimum_order, coalesce(d.quantity, 0) "
        "FROM product p LEFT JOIN product_stock k ON k.product_id = p.id "
        "LEFT JOIN (SELECT product_id, CAST(sum(quantity) FILTER (WHERE state = 'set-aside') AS BIGINT) AS "
        "aside, CAST(sum(quantity) FILTER (WHERE state = 'open') AS BIGINT) AS asked FROM stock_request "
        "WHERE product_id IS NOT NULL GROUP BY product_id) r ON r.product_id = p.id "
        "LEFT JOIN (%1) w ON w.product_id = p.id "
        "LEFT JOIN (SELECT l.product_id, CAST(sum(l.quantity) AS BIGINT) AS quantity "
        "FROM purchase_order_line l JOIN purchase_order o ON o.id = l.purchase_order_id "
        "WHERE o.state = 'draft' AND o.deleted_at IS NULL GROUP BY l.product_id) d ON d.product_id = p.id "
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

/// Whether it has to be ordered, and how much, is then in the line; `need` says whether it were so without
/// what stands on drafts.
bool isToOrder(Candidate &c, const ReorderOptions &options, bool &need)
{
    ReorderLine &line = c.line;
    const int lead = line.leadDays.value_or(usualLeadDays);
    line.isPointByHand = c.point.has_value();
    line.point = c.point.value_or(Quantity{roundedUp(line.perDay.milli * lead, whole.milli)});
    if (line.perDay.milli > 0)
        line.coverDays = qMax<qint64>(0, line.available().milli) / line.perDay.milli;
    const bool isKnown = c.point || line.perDay.milli > 0 || line.asked.milli > 0;
    need = isKnown && line.available().milli <= line.point.milli;
    const qint64 available = line.available().milli + line.drafted.milli;
    if (!need || available > line.point.milli)
        return false;
    const qint64 lasting = line.point.milli + line.perDay.milli * options.coverDays;
    const qint64 target = qMax(c.target.value_or(Quantity{lasting}).milli, line.point.milli);
    const qint64 wanted = std::max({target - available, c.minimum.value_or(Quantity()).milli, qint64{1}});
    line.need = {roundedUp(wanted, stepOf(line))};
    return true;
}

void reckon(Candidate &c, int decimals)
{
    ReorderLine &line = c.line;
    line.order = line.need;
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

/// Whether a part of what is needed is worth its money: it lasts until more could come.
bool isWorthIt(const ReorderLine &line, Quantity part)
{
    if (line.perDay.milli > 0)
        return part.milli >= line.perDay.milli * line.leadDays.value_or(usualLeadDays);
    return line.available().milli + line.drafted.milli + part.milli > line.point.milli;
}

/// All that is needed where the rest of the cash pays for it, else as many whole cases as it pays for; false
/// where those are not worth it, or less than the least quantity.
bool fitInto(Candidate &c, Money &rest, int decimals)
{
    ReorderLine &line = c.line;
    const qint64 step = stepOf(line), least = c.minimum.value_or(Quantity{1}).milli;
    const auto dear = lineTotal(*line.unitCost, Quantity{step}, decimals);
    if (!dear || dear->minor <= 0)
        return true;
    for (qint64 cases = qMin(line.need.milli / step, rest.minor / dear->minor + 1); cases > 0; --cases) {
        const Quantity part{cases * step};
        const auto cost = lineTotal(*line.unitCost, part, decimals);
        if (!cost || cost->minor > rest.minor)
            continue;
        if (part.milli < least || (part.milli < line.need.milli && !isWorthIt(line, part)))
            return false;
        line.order = part;
        line.cost = cost;
        rest = rest - *cost;
        return true;
    }
    return false;
}

/// What fits, but for the lines of suppliers who would get too small an order.
ReorderList fitted(const QList<Candidate> &found, const QSet<qint64> &without, std::optional<Money> cash,
                   int decimals)
{
    ReorderList list;
    Money rest = cash.value_or(Money());
    for (Candidate one : found) {
        if (without.contains(one.line.supplier.value))
            one.line.cut = ReorderCut::BelowMinimum;
        else if (cash && one.line.cost && !fitInto(one, rest, decimals))
            one.line.cut = ReorderCut::NoCash;
        list.lines.append(one.line);
    }
    list.sum();
    return list;
}

/// Suppliers below their minimum go one by one, the last in rank first: what they leave may lift another.
ReorderList fittedAboveMinimum(const QList<Candidate> &found, std::optional<Money> cash, int decimals)
{
    QSet<qint64> without;
    QList<ReorderSum> small;
    for (;;) {
        ReorderList list = fitted(found, without, cash, decimals);
        const auto low = std::find_if(list.sums.crbegin(), list.sums.crend(),
                                      [](const ReorderSum &sum) { return sum.isBelowMinimum(); });
        if (low == list.sums.crend()) {
            list.sums += small;
            return list;
        }
        small.prepend(*low);
        small.first().isLeftOut = true;
        without.insert(low->supplier.value);
    }
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
        qint64 inDrafts = 0;
        for (Candidate &one : all) {
            one.line.perDay = demand.value(one.line.product.value).perDay();
            bool isNeeded = false;
            if (isToOrder(one, options, isNeeded))
                found.append(one);
            else
                inDrafts += isNeeded ? 1 : 0;
        }
        for (Candidate &one : found)
            reckon(one, decimals);
        std::sort(found.begin(), found.end(),
                  [](const Candidate &a, const Candidate &b) { return isDearer(a.line, b.line); });
        ReorderList list = fittedAboveMinimum(found, options.cash, decimals);
        list.inDrafts = inDrafts;
        return list;
    });
}

Result<QList<PurchaseOrderId>> ReorderService::draft(const QList<ReorderLine> &lines) const
{
    QList<PurchaseOrder> orders;
    for (const ReorderLine &line : lines) {
        if (!line.fits() || !line.supplier.isValid() || line.order.milli <= 0)
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
    return m_shop.write(label, [&](Transaction &tx) -> Result<QList<PurchaseOrderId>> {
        const StockPlaceId place = StockLedger::usualPlace(tx.connection());
        SupplierProductRepository known(tx.connection());
        QList<PurchaseOrderId> drafted;
        for (PurchaseOrder &order : orders) {
            order.place = place;
            for (PurchaseOrderLine &line : order.lines) {
                if (const auto whole = requireWhole(tx.connection(), line.product, line.quantity); !whole)
                    return failure(whole.error());
                if (const auto entry = known.find(order.supplier, line.product))
                    line.supplierCode = entry->code;
            }
            drafted << PurchaseOrderRepository::insert(tx, order);
        }
        return drafted;
    });
}

} // namespace tefter
