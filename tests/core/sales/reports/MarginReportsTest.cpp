// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sales/TestMargins.h"

#include <map>
#include <random>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// What a line of a random shop says, to be reckoned anew as plainly as can be.
struct PlainLine
{
    Day day;
    qint64 product = 0;
    qint64 supplier = 0;
    qint64 net = 0;
    std::optional<qint64> cost;
};

qint64 rounded(qint64 value, qint64 divisor)
{
    return (value >= 0 ? value + divisor / 2 : value - divisor / 2) / divisor;
}

struct PlainSums
{
    qint64 sales = 0, known = 0, cost = 0, sized = 0, knownSized = 0;
    void add(const PlainLine &line)
    {
        sales += line.net;
        sized += qAbs(line.net);
        if (!line.cost)
            return;
        known += line.net;
        cost += *line.cost;
        knownSized += qAbs(line.net);
    }
    /// sales, cost, margin, its share, how much is known: as the report writes them.
    QStringList cells() const
    {
        const auto money = [](qint64 minor) { return plainText(Money{minor}, {u"EUR"_s, 2}); };
        const bool isKnown = knownSized != 0 || cost != 0;
        return {money(sales), isKnown ? money(cost) : QString(), isKnown ? money(known - cost) : QString(),
                known > 0 ? decimalText(rounded((known - cost) * 10'000, known), 2) : QString(),
                sized > 0 ? decimalText(rounded(knownSized * 10'000, sized), 2) : QString()};
    }
};

/// A shop of 12 products in 3 categories from 4 suppliers, and 300 random documents of all kinds.
class RandomTrade
{
public:
    RandomTrade()
    {
        for (int i = 0; i < 3; ++i)
            m_categories << shop.category(u"Category %1"_s.arg(i));
        for (int i = 0; i < 4; ++i)
            suppliers << shop.supplier(u"Supplier %1"_s.arg(i));
        for (int i = 0; i < 12; ++i)
            products << shop.product(u"Product %1"_s.arg(i), i % 4 == 3 ? 0 : m_categories[i % 4]);
        shop.write([this](Transaction &tx) {
            for (int i = 0; i < 300; ++i)
                addDocument(tx);
        });
    }

    int roll(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_dice); }
    qint64 categoryOf(qint64 product) const
    {
        const qsizetype place = products.indexOf(product);
        return place < 0 || place % 4 == 3 ? 0 : m_categories[place % 4];
    }

    test::TestMargins shop;
    QList<qint64> suppliers;
    QList<qint64> products;
    QList<PlainLine> lines; ///< those that count

private:
    void addDocument(Transaction &tx)
    {
        const QString kind =
            QStringList{u"sale"_s, u"sale"_s, u"sale"_s, u"return"_s, u"adjustment"_s}[roll(0, 4)];
        const bool isBinned = roll(0, 9) == 0;
        const Day day = Day(2025, 1, 1).plusDays(roll(0, 400));
        const int sign = kind == u"return" ? -1 : 1;
        QList<test::TestMargins::Line> sold;
        for (int i = roll(1, 4); i > 0; --i) {
            test::TestMargins::Line line;
            line.product = roll(0, 9) == 0 ? 0 : products[roll(0, 11)];
            line.supplier = roll(0, 5) == 0 ? 0 : suppliers[roll(0, 3)];
            line.quantity = sign * roll(1, 5000);
            line.total = sign * roll(0, 20'000);
            line.vat = roll(0, 4) == 0 ? std::nullopt : std::optional<qint64>(roll(0, 2) * 1'200);
            if (roll(0, 3) != 0)
                line.cost = roll(0, 9) == 0 ? 0 : roll(1, 50'000'000);
            sold << line;
            if (kind == u"adjustment" || isBinned)
                continue;
            PlainLine plain{day, line.product, line.supplier, line.total, {}};
            if (line.vat)
                plain.net = rounded(line.total * 10'000, 10'000 + *line.vat);
            if (line.cost)
                plain.cost = rounded(*line.cost * line.quantity, 10'000'000);
            lines << plain;
        }
        const qint64 sale = test::TestMargins::sell(tx, kind, day, sold);
        if (!isBinned)
            return;
        tx.change("sale"_L1, sale, {{"deleted_at"_L1, u"2026-03-01T10:00:00"_s}});
        const QList<qint64> ids =
            tx.connection().ids(u"SELECT id FROM sale_line WHERE sale_id = ?"_s, {sale});
        for (const qint64 id : ids)
            tx.change("sale_line"_L1, id, {{"bought_on"_L1, QVariant()}});
    }

    std::mt19937 m_dice{7};
    QList<qint64> m_categories;
};

} // namespace

TEST_CASE("margins of suppliers, products and categories equal a plain recomputation", "[reports][margins]")
{
    RandomTrade trade;
    CHECK(trade.shop.file->check().value() == QStringList());
    ReportParameters p;
    p.period = {Day(2025, 2, 5), Day(2026, 1, 20)};
    std::map<std::pair<QString, QString>, PlainSums> bySupplier;
    std::map<QString, PlainSums> inAll, byProduct, byCategory;
    PlainSums whole;
    for (const PlainLine &line : std::as_const(trade.lines)) {
        if (!p.period.contains(line.day))
            continue;
        const QString supplier =
            line.supplier ? u"Supplier %1"_s.arg(trade.suppliers.indexOf(line.supplier)) : QString();
        bySupplier[{line.day.iso().left(7), supplier}].add(line);
        inAll[supplier].add(line);
        byProduct[line.product ? u"Product %1"_s.arg(trade.products.indexOf(line.product)) : QString()].add(
            line);
        const qint64 category = trade.categoryOf(line.product);
        byCategory[category ? u"Category %1"_s.arg(category - 1) : QString()].add(line);
        whole.add(line);
    }
    auto rows = trade.shop.rows(u"supplier-margins"_s, p);
    CHECK(rows.size() == qsizetype(bySupplier.size()));
    for (const QStringList &row : std::as_const(rows))
        CHECK(row.mid(2) == (bySupplier[{row[0], row[1]}].cells()));
    const ReportTable table = trade.shop.table(u"supplier-margins"_s, p);
    CHECK(table.totals[2].number == whole.sales);
    CHECK(table.totals[3].number == whole.cost);
    CHECK(table.notes.size() == 2);
    CHECK(table.rows.first().link.lines->period == Period{Day(2025, 2, 5), Day(2025, 2, 28)});
    const auto compare = [&](const QString &report, const QString &groupBy, int head,
                             std::map<QString, PlainSums> &expected) {
        p.groupBy = groupBy;
        const auto compared = trade.shop.rows(report, p);
        CHECK(compared.size() == qsizetype(expected.size()));
        for (const QStringList &row : compared)
            CHECK(row.mid(head) == expected[row[0]].cells());
    };
    compare(u"supplier-margins"_s, u"supplier"_s, 1, inAll);
    compare(u"product-margins"_s, {}, 3, byProduct);
    compare(u"product-margins"_s, u"category"_s, 1, byCategory);

    // Of one supplier every month stands there, and it is drawn as sales beside cost.
    p.groupBy.clear();
    p.supplier = SupplierId{trade.suppliers[1]};
    rows = trade.shop.rows(u"supplier-margins"_s, p);
    REQUIRE(rows.size() <= 12);
    for (const QStringList &row : std::as_const(rows))
        CHECK(row.mid(1) == (bySupplier[{row[0], u"Supplier 1"_s}].cells()));
    CHECK(trade.shop.table(u"supplier-margins"_s, p).valueColumns == QList<int>{1, 2});
}

TEST_CASE("a month in which one supplier sold nothing stands there with nothing", "[reports][margins]")
{
    test::TestMargins shop;
    const qint64 tea = shop.product(u"Tea"_s), acme = shop.supplier(u"Acme"_s);
    for (const Day day : {Day(2025, 11, 30), Day(2026, 2, 1)})
        shop.sell(day, {{tea, acme, 1000, 1240, 2400, 4'000'000}});
    ReportParameters p;
    p.supplier = SupplierId{acme};
    const QList<QStringList> expected{{u"2025-11"_s, u"10.00"_s, u"4.00"_s, u"6.00"_s, u"60"_s, u"100"_s},
                                      {u"2025-12"_s, u"0.00"_s, QString(), QString(), QString(), QString()},
                                      {u"2026-01"_s, u"0.00"_s, QString(), QString(), QString(), QString()},
                                      {u"2026-02"_s, u"10.00"_s, u"4.00"_s, u"6.00"_s, u"60"_s, u"100"_s}};
    CHECK(shop.rows(u"supplier-margins"_s, p) == expected);
    // Azar and Bahman of 1404.
    p.calendar = QCalendar(QCalendar::System::Jalali);
    const ReportTable table = shop.table(u"supplier-margins"_s, p);
    CHECK(table.rows.first().cells[0].piece == Period{Day(2025, 11, 22), Day(2025, 12, 21)});
    CHECK(table.notes.isEmpty());
}

TEST_CASE("ABC: what brings four fifths, what adds to it, and the rest", "[reports][margins]")
{
    test::TestMargins shop;
    const auto product = [&](const QString &name, qint64 cents, std::optional<qint64> cost) {
        const qint64 id = shop.product(name);
        shop.sell(Day(2026, 1, 5), {{id, 0, 1000, cents, 0, cost}});
        return id;
    };
    product(u"Most"_s, 7000, 69'000'000);
    product(u"Some"_s, 1500, {});
    product(u"Little"_s, 1000, 1'000'000);
    product(u"Least"_s, 500, 1'000'000);
    const qint64 back = shop.product(u"Back"_s);
    shop.write([&](Transaction &tx) {
        test::TestMargins::sell(tx, u"return"_s, Day(2026, 1, 6), {{back, 0, -1000, -300, 0, {}}});
    });
    QStringList classes;
    const auto rows = shop.rows(u"abc"_s);
    for (const QStringList &row : rows)
        classes << u"%1 %2 %3 %4"_s.arg(row[0], row[2], row[4], row[5]);
    // What reaches a bound still belongs to its class.
    CHECK(classes == QStringList{u"Most A 70 70"_s, u"Some A 15 85"_s, u"Little B 10 95"_s,
                                 u"Least C 5 100"_s, u"Back C -3 100"_s});
    ReportParameters p;
    p.groupBy = u"margin"_s;
    classes.clear();
    const auto byMargin = shop.rows(u"abc"_s, p);
    for (const QStringList &row : byMargin)
        classes << row[0] + u' ' + row[2] + u' ' + row[3];
    CHECK(classes == QStringList{u"Little A 9.00"_s, u"Least A 4.00"_s, u"Most B 1.00"_s});
    CHECK(shop.table(u"abc"_s).totals[3].number == 9700);
}

TEST_CASE("dead stock is what lies there and was not sold for so many days", "[reports][margins]")
{
    test::TestMargins shop;
    const qint64 place = shop.place(), tins = shop.category(u"Tins"_s);
    const Day today(2026, 3, 15);
    const qint64 sold = shop.product(u"Sold"_s), old = shop.product(u"Old"_s, tins),
                 never = shop.product(u"Never"_s), fresh = shop.product(u"Fresh"_s),
                 gone = shop.product(u"Gone"_s), costless = shop.product(u"Costless"_s);
    shop.write([&](Transaction &tx) {
        for (const qint64 product : {sold, old, gone})
            test::TestMargins::move(tx, place, product, Day(2025, 6, 1), 10, 200);
        test::TestMargins::move(tx, place, never, today.plusDays(-90), 3, 5000);
        test::TestMargins::move(tx, place, costless, Day(2025, 6, 1), 3);
        test::TestMargins::move(tx, place, fresh, today.plusDays(-89), 3, 5000);
        test::TestMargins::move(tx, place, gone, Day(2025, 7, 1), -10);
        test::TestMargins::move(tx, place, old, Day(2026, 3, 1), 1, 200); // more came, none went
        for (const auto &[product, day] :
             {std::pair(sold, today.plusDays(-89)), std::pair(old, today.plusDays(-90))})
            test::TestMargins::sell(tx, u"sale"_s, day, {{product, 0, 1000, 500, 0, {}}});
        // What came back was not sold.
        test::TestMargins::sell(tx, u"return"_s, today, {{old, 0, -1000, -500, 0, {}}});
    });
    ReportParameters p;
    p.today = today;
    const QList<QStringList> expected{
        {u"Never"_s, QString(), QString(), u"3"_s, u"150.00"_s, QString(), u"90"_s},
        {u"Old"_s, QString(), u"Tins"_s, u"11"_s, u"22.00"_s, u"2025-12-15"_s, u"90"_s},
        {u"Costless"_s, QString(), QString(), u"3"_s, QString(), QString(), u"287"_s}};
    CHECK(shop.rows(u"dead-stock"_s, p) == expected);
    const ReportTable table = shop.table(u"dead-stock"_s, p);
    CHECK(table.totals[4].number == 17200);
    CHECK(table.notes.size() == 1);
    CHECK(table.rows[1].link.product == ProductId{old});
    p.days = 91;
    CHECK(shop.rows(u"dead-stock"_s, p).size() == 1);
    p.days = 89;
    CHECK(shop.rows(u"dead-stock"_s, p).size() == 5);
}

TEST_CASE("stock turn equals the stock of every single day, against what was sold", "[reports][margins]")
{
    test::TestMargins shop;
    const qint64 place = shop.place();
    QList<qint64> products;
    for (int i = 0; i < 5; ++i)
        products << shop.product(u"P%1"_s.arg(i));
    std::mt19937 dice(3);
    const auto roll = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(dice); };
    std::map<qint64, qint64> cost, margin;
    const Period span{Day(2026, 1, 20), Day(2026, 2, 28)};
    shop.write([&](Transaction &tx) {
        for (const qint64 product : std::as_const(products))
            test::TestMargins::move(tx, place, product, Day(2026, 1, 10), 40, roll(100, 900));
        for (int i = 0; i < 120; ++i) {
            const qint64 product = products[roll(0, 3)]; // the last one is never sold
            const Day day = Day(2026, 1, 10).plusDays(roll(0, 60));
            if (roll(0, 3) == 0) {
                test::TestMargins::move(tx, place, product, day, roll(1, 20), roll(100, 900));
                continue;
            }
            const qint64 total = roll(100, 2000), each = roll(100, 900);
            test::TestMargins::move(tx, place, product, day, -roll(1, 3));
            test::TestMargins::sell(tx, u"sale"_s, day, {{product, 0, 2000, total, 0, each * 10'000}});
            if (span.contains(day)) {
                cost[product] += 2 * each;
                margin[product] += total - 2 * each;
            }
        }
    });
    ReportParameters p;
    p.period = {Day(2026, 1, 20), Day(2026, 2, 28)};
    p.today = Day(2026, 3, 15);
    std::map<qint64, qint64> valueDays;
    for (Day day = span.from; day <= span.to; day = day.plusDays(1)) {
        const auto stock = shop.services.stockList.onHand(day);
        for (const StockOnHand &one : *stock)
            valueDays[one.product.value] += lineTotal(*one.average, one.quantity, 2)->minor;
    }
    const ReportTable table = shop.table(u"stock-turn"_s, p);
    REQUIRE(table.rows.size() == 5);
    qint64 last = std::numeric_limits<qint64>::max();
    for (const ReportRow &row : table.rows) {
        const qint64 product = row.link.product.value, held = valueDays[product];
        CHECK(held <= last); // where most money lies comes first
        last = held;
        CHECK(row.cells[2].number == cost[product]);
        CHECK(row.cells[3].number == margin[product]);
        CHECK(row.cells[4].number == rounded(held, 40));
        CHECK(row.cells[5].number == rounded(cost[product] * 3650, held) * 100);
        CHECK(row.cells[6].number == rounded(margin[product] * 3'650'000, held));
    }
    p.groupBy = u"category"_s;
    const ReportTable together = shop.table(u"stock-turn"_s, p);
    REQUIRE(together.rows.size() == 1);
    CHECK(together.rows[0].cells[1].number == table.totals[2].number);
    // Before stock was kept nothing is known.
    p.period = {Day(2025, 1, 1), Day(2025, 12, 31)};
    CHECK(shop.table(u"stock-turn"_s, p).rows.isEmpty());
}

TEST_CASE("what was sold at an unknown cost has no turn, what was not sold turns not at all",
          "[reports][margins]")
{
    test::TestMargins shop;
    const qint64 place = shop.place(), sold = shop.product(u"Sold"_s), lying = shop.product(u"Lying"_s);
    shop.write([&](Transaction &tx) {
        test::TestMargins::move(tx, place, sold, Day(2026, 1, 1), 10, 300);
        test::TestMargins::move(tx, place, lying, Day(2026, 1, 1), 10, 200);
        test::TestMargins::sell(tx, u"sale"_s, Day(2026, 1, 5), {{sold, 0, 1000, 500, 0, {}}});
    });
    ReportParameters p;
    p.today = Day(2026, 1, 10);
    const QList<QStringList> expected{
        {u"Sold"_s, QString(), QString(), QString(), u"30.00"_s, QString(), QString()},
        {u"Lying"_s, QString(), u"0.00"_s, u"0.00"_s, u"20.00"_s, u"0"_s, u"0"_s}};
    CHECK(shop.rows(u"stock-turn"_s, p) == expected);
    CHECK(shop.table(u"stock-turn"_s, p).notes.size() == 1);
}
