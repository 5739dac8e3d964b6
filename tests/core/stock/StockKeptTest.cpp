// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockKept.h"

#include "tests/core/stock/StockTrade.h"

#include <map>
#include <random>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct PlainMove
{
    qint64 id, product, place;
    QString at;
    bool isCount;
    qint64 quantity;
    std::optional<qint64> cost;
};

struct PlainStock
{
    std::map<qint64, qint64> places;
    qint64 quantity = 0;
    std::optional<qint64> average;
};

/// The ledger as it stands, in its order.
QList<PlainMove> ledgerOf(Shop &shop)
{
    return *shop.read([](Connection &c) {
        return c.all(
            u"SELECT id, product_id, place_id, at, kind, quantity, counted, unit_cost FROM stock_move "
            "ORDER BY at, id"_s,
            {}, [](const Row &row) {
                const bool isCount = row.text(4) == u"count";
                return PlainMove{
                    row.integer(0),     row.integer(1), row.integer(2),
                    row.text(3),        isCount,        isCount ? row.integer(6) : row.integer(5),
                    row.maybeInteger(7)};
            });
    });
}

/// Everything reckoned from nothing, up to the end of a day.
std::map<qint64, PlainStock> recomputed(const QList<PlainMove> &moves, const QString &until = u"9999"_s)
{
    std::map<qint64, PlainStock> result;
    for (const PlainMove &move : moves) {
        if (move.at >= until)
            continue;
        PlainStock &stock = result[move.product];
        const qint64 change = move.isCount ? move.quantity - stock.places[move.place] : move.quantity;
        if (!move.isCount && move.cost && change > 0) {
            if (stock.quantity <= 0 || !stock.average)
                stock.average = *move.cost;
            else
                stock.average = (2 * (stock.quantity * *stock.average + change * *move.cost) +
                                 (stock.quantity + change)) /
                                (2 * (stock.quantity + change));
        }
        stock.places[move.place] += change;
        stock.quantity += change;
    }
    return result;
}

/// Does at random what a shop does, and takes some of it back.
class RandomShop
{
public:
    explicit RandomShop(unsigned seed)
        : m_dice(seed)
    {
        REQUIRE(m_trade.places.add(u"Store"_s));
        const QList<StockPlace> places = *m_trade.places.list();
        for (const StockPlace &place : places)
            m_places << place.id;
        for (int i = 0; i < 6; ++i)
            m_products << m_trade.product(u"Product %1"_s.arg(i));
    }

    test::StockTrade &trade() { return m_trade; }
    const QList<ProductId> &products() const { return m_products; }
    Day day() { return Day(2026, 1, 1).plusDays(roll(0, 73)); }

    void step()
    {
        switch (roll(0, 11)) {
        case 0:
        case 1:
            REQUIRE(m_trade.stock.receive(entry(true)));
            break;
        case 2:
            REQUIRE(m_trade.stock.open(entry(roll(0, 1) == 1)));
            break;
        case 3:
            REQUIRE(m_trade.stock.lose(entry(false)));
            break;
        case 4:
            REQUIRE(
                m_trade.stock.transfer({m_places[0], m_places[1], day(), {}, {{any(), {roll(1, 9000)}}}}));
            break;
        case 5:
            count();
            break;
        case 6:
            changeSale();
            break;
        case 7:
            REQUIRE(m_trade.file->undo());
            if (roll(0, 1) == 1)
                REQUIRE(m_trade.file->redo());
            break;
        default:
            sell();
        }
    }

private:
    qint64 roll(qint64 from, qint64 to) { return std::uniform_int_distribution<qint64>(from, to)(m_dice); }
    ProductId any() { return m_products[roll(0, m_products.size() - 1)]; }

    StockEntry entry(bool hasCost)
    {
        StockEntry entry;
        entry.product = any();
        entry.quantity = {roll(1, 40'000)};
        entry.place = m_places[roll(0, 1)];
        entry.day = day();
        if (hasCost)
            entry.unitCost = UnitPrice{roll(0, 20) == 0 ? 0 : roll(1, 9'999'999)};
        return entry;
    }

    void sell()
    {
        Sale sale;
        sale.kind = roll(0, 4) == 0 ? SaleKind::Return : SaleKind::Sale;
        sale.at =
            QDateTime(day().date(), QTime(static_cast<int>(roll(8, 11)), static_cast<int>(roll(0, 59))));
        sale.place = m_places[roll(0, 1)];
        for (qint64 i = roll(1, 4); i > 0; --i)
            sale.lines << *m_trade.sales.productLine(any(), Quantity{roll(1, 5000)});
        const auto recorded = m_trade.sales.record(sale);
        REQUIRE(recorded);
        requireFrozen(*recorded);
        m_sales << *recorded;
    }

    /// The cost of a new line is the average at its time.
    void requireFrozen(SaleId id)
    {
        const Sale sale = *m_trade.sales.find(id);
        const QString until = sale.at.addSecs(1).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        auto stocks = recomputed(ledgerOf(m_trade.file.shop()), until);
        for (const SaleLine &line : sale.lines) {
            const auto average = stocks[line.product.value].average;
            REQUIRE(line.unitCost.has_value() == average.has_value());
            if (average)
                REQUIRE(line.unitCost->micro == *average);
        }
    }

    void changeSale()
    {
        if (m_sales.isEmpty())
            return;
        const SaleId id = m_sales[roll(0, m_sales.size() - 1)];
        auto sale = m_trade.sales.find(id);
        if (!sale)
            return; // it was taken back
        if (roll(0, 2) == 0) {
            REQUIRE((sale->isBinned ? m_trade.sales.restore({id}) : m_trade.sales.bin({id})));
            return;
        }
        const auto cost = sale->lines.first().unitCost;
        sale->lines.first().quantity.milli *= 2;
        sale->at = QDateTime(day().date(), QTime(9, 0));
        if (sale->lines.size() > 1)
            sale->lines.removeLast();
        REQUIRE(m_trade.sales.change(*sale));
        REQUIRE(m_trade.sales.find(id)->lines.first().unitCost == cost);
    }

    void count()
    {
        NewStockCount count;
        count.name = u"Count"_s;
        count.place = m_places[roll(0, 1)];
        count.day = day();
        const StockCountId id = *m_trade.counts.begin(count);
        const QList<StockCountRow> rows = *m_trade.counts.rows(id);
        for (const StockCountRow &row : rows) {
            if (roll(0, 1) == 1)
                REQUIRE(m_trade.counts.setCounted(row.id, Quantity{roll(0, 20'000)}));
        }
        const bool isBooked = m_trade.counts.book(id, roll(0, 1) == 1).has_value();
        REQUIRE(isBooked == (m_trade.counts.find(id)->state == StockCountState::Booked));
    }

    std::mt19937 m_dice;
    test::StockTrade m_trade;
    QList<StockPlaceId> m_places;
    QList<ProductId> m_products;
    QList<SaleId> m_sales;
};

void requireAgreement(RandomShop &shop)
{
    Shop &file = shop.trade().file.shop();
    const QList<PlainMove> moves = ledgerOf(file);
    auto now = recomputed(moves);
    for (const ProductId product : shop.products()) {
        const ProductStock kept = *shop.trade().stock.of(product, 1);
        const PlainStock &plain = now[product.value];
        REQUIRE(kept.onHand.milli == plain.quantity);
        REQUIRE(kept.average.has_value() == plain.average.has_value());
        if (plain.average)
            REQUIRE(kept.average->micro == *plain.average);
        for (const auto &place : kept.places)
            REQUIRE(place.onHand.milli == plain.places.at(place.place.id.value));
    }
    const Day day = shop.day();
    auto then = recomputed(moves, day.plusDays(1).iso());
    Money value;
    const QList<StockOnHand> onHand = *shop.trade().list.onHand(day);
    for (const StockOnHand &one : onHand) {
        const PlainStock &plain = then[one.product.value];
        REQUIRE(one.quantity.milli == plain.quantity);
        REQUIRE((one.average ? one.average->micro : -1) == plain.average.value_or(-1));
        value += lineTotal(one.average.value_or(UnitPrice()), one.quantity, 2).value_or(Money());
    }
    StockFilter filter;
    filter.asOf = day;
    REQUIRE(shop.trade().list.list(filter, {}, Language::English)->value == value);
    REQUIRE(shop.trade().check() == QStringList());
}

} // namespace

TEST_CASE("whatever happens, the kept stock is what the ledger makes", "[stock]")
{
    for (const unsigned seed : {1U, 20260315U}) {
        RandomShop shop(seed);
        for (int i = 1; i <= 500; ++i) {
            shop.step();
            if (i % 25 == 0)
                requireAgreement(shop);
        }
        CHECK(ledgerOf(shop.trade().file.shop()).size() > 500);
        const auto dump = [&] {
            return *shop.trade().file->read([](Connection &c) {
                return c.all(u"SELECT move_id, effect, place_after, product_after, average_after FROM "
                             "stock_running ORDER BY move_id"_s,
                             {}, [](const Row &row) {
                                 return QList<qint64>{row.integer(0), row.integer(1), row.integer(2),
                                                      row.integer(3), row.maybeInteger(4).value_or(-1)};
                             });
            });
        };
        const auto before = dump();
        REQUIRE(shop.trade().file->write({u"test"_s, {}},
                                         [](Transaction &tx) { StockKept().rebuild(tx.connection()); }));
        CHECK(dump() == before);
        CHECK(shop.trade().check() == QStringList());
    }
}

TEST_CASE("a kept stock that is wrong is found", "[stock]")
{
    test::StockTrade trade;
    const ProductId tea = trade.product(u"Tea"_s);
    REQUIRE(trade.stock.receive(trade.entry(tea, 5, {}, 200)));
    REQUIRE(trade.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        tx.connection().execute(u"UPDATE product_stock SET quantity = 1 WHERE product_id = ?"_s, {tea.value});
        tx.connection().execute(u"UPDATE stock_running SET effect = 1"_s);
    }));
    CHECK(trade.check().size() == 2);
}
