// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ReportService.h"
#include "core/sales/DayTotalsKept.h"
#include "core/sales/reports/BestCustomersReport.h"
#include "core/sales/reports/BestProductsReport.h"
#include "core/sales/reports/SalesHistoryReport.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        (void)file->write({u"data"_s, {}}, [&](Transaction &tx) {
            const qint64 tea = tx.insert("category"_L1, {{"name"_L1, u"Tea"_s}});
            for (const char *name : {"Anna", "Nikos"})
                tx.insert("customer"_L1, {{"kind"_L1, u"person"_s},
                                          {"name"_L1, QString::fromLatin1(name)},
                                          {"created_on"_L1, u"2025-01-01"_s}});
            tx.insert("product"_L1, {{"code"_L1, u"T1"_s},
                                     {"name"_L1, u"Green"_s},
                                     {"category_id"_L1, tea},
                                     {"created_on"_L1, u"2025-01-01"_s}});
            tx.insert("product"_L1,
                      {{"code"_L1, u"B"_s}, {"name"_L1, u"Bad debt"_s}, {"created_on"_L1, u"2025-01-01"_s}});
            sale(tx, u"sale"_s, u"2025-01-31"_s, 1, 1, 1000, u"GR"_s);
            sale(tx, u"sale"_s, u"2025-01-31"_s, 2, 1, 500, u"GR"_s);
            sale(tx, u"return"_s, u"2025-02-01"_s, 1, 1, -200, u"GR"_s);
            sale(tx, u"sale"_s, u"2025-04-10"_s, 1, 1, 3000, u"PL"_s);
            sale(tx, u"adjustment"_s, u"2025-04-11"_s, 0, 2, -100, u"GR"_s);
            sale(tx, u"sale"_s, u"2026-01-02"_s, 2, 1, 750, u"GR"_s);
        });
    }

    static void sale(Transaction &tx, const QString &kind, const QString &day, qint64 customer,
                     qint64 product, qint64 total, const QString &country)
    {
        static int number = 0;
        const QVariant who = customer ? QVariant(customer) : QVariant();
        const QVariant boughtOn = kind == u"adjustment" ? QVariant() : QVariant(day);
        const qint64 id = tx.insert("sale"_L1, {{"kind"_L1, kind},
                                                {"number"_L1, QString::number(++number)},
                                                {"customer_id"_L1, who},
                                                {"at"_L1, day + u"T10:00:00"_s},
                                                {"business_day"_L1, day},
                                                {"country"_L1, country},
                                                {"total"_L1, total}});
        tx.insert("sale_line"_L1, {{"sale_id"_L1, id},
                                   {"position"_L1, 1},
                                   {"product_id"_L1, product},
                                   {"quantity"_L1, total < 0 ? -1000 : 1000},
                                   {"unit_price"_L1, 1},
                                   {"total"_L1, total},
                                   {"buyer_id"_L1, who},
                                   {"bought_on"_L1, boughtOn}});
    }

    QList<QStringList> run(const QString &id, const ReportParameters &p)
    {
        return reportRows(service.run(id, p).value(), file->settings().currency);
    }

    test::ShopFile file{{std::make_shared<DayTotalsKept>()}};
    ReportService service{file.shop(),
                          {std::make_shared<SalesHistoryReport>(), std::make_shared<BestCustomersReport>(),
                           std::make_shared<BestProductsReport>()}};
};

} // namespace

TEST_CASE("sales by month are net of returns and corrections, with the year before and no gaps", "[reports]")
{
    Fixture f;
    ReportParameters p;
    p.yearBefore = true;
    const auto rows = f.run(u"sales-history"_s, p);
    REQUIRE(rows.size() == 14);
    CHECK(rows[1] == QStringList{u"2025-01"_s, u"2"_s, u"0"_s, u"15.00"_s, u"7.50"_s, QString(), QString()});
    CHECK(rows[2].mid(0, 4) == QStringList{u"2025-02"_s, u"0"_s, u"1"_s, u"-2.00"_s});
    CHECK(rows[3].mid(0, 4) == QStringList{u"2025-03"_s, u"0"_s, u"0"_s, u"0.00"_s});
    CHECK(rows[4].mid(0, 4) == QStringList{u"2025-04"_s, u"1"_s, u"0"_s, u"29.00"_s});
    CHECK(rows[13] == QStringList{u"2026-01"_s, u"1"_s, u"0"_s, u"7.50"_s, u"7.50"_s, u"15.00"_s, u"-50"_s});
    const auto table = f.service.run(u"sales-history"_s, p).value();
    CHECK(table.totals[3].number == 4950);
    // A year before is known of one month alone: against all months it says nothing, so no change is named.
    CHECK(table.totals[5].number == 1500);
    CHECK_FALSE(table.totals[6].number);
    p.period = {Day(2026, 1, 1), Day(2026, 1, 31)};
    const auto january = f.service.run(u"sales-history"_s, p).value();
    CHECK(january.totals[3].number == 750);
    CHECK(january.totals[5].number == 1500);
    CHECK(january.totals[6].number == -5000);
    CHECK(table.rows[0].link.period == Period{Day(2025, 1, 1), Day(2025, 1, 31)});
}

TEST_CASE("what still runs, or is cut, is held against the same days of the year before", "[reports]")
{
    Fixture f;
    ReportParameters p;
    p.yearBefore = true;
    p.period = {Day(2026, 1, 1), Day()};
    const auto january = [&](Day today, Day to = {}) {
        p.today = today;
        p.period.to = to;
        return f.service.run(u"sales-history"_s, p).value().rows[0];
    };
    // The sales of January 2025 are all of its last day.
    CHECK(january({}).cells[5].number == 1500);
    CHECK(january(Day(2026, 1, 31)).cells[5].number == 1500);
    CHECK(january(Day(2026, 2, 1)).cells[5].number == 1500);
    const ReportRow running = january(Day(2026, 1, 30));
    CHECK_FALSE(running.cells[5].number);
    CHECK(running.link.yearBefore == Period{Day(2025, 1, 1), Day(2025, 1, 30)});
    CHECK(running.link.period == Period{Day(2026, 1, 1), Day(2026, 1, 31)});
    const ReportRow cut = january({}, Day(2026, 1, 30));
    CHECK_FALSE(cut.cells[5].number);
    CHECK(cut.link.period == Period{Day(2026, 1, 1), Day(2026, 1, 30)});
    CHECK(cut.cells[0].piece == Period{Day(2026, 1, 1), Day(2026, 1, 31)});

    p.step = TimeStep::Week; // begun on the first day of the period
    CHECK(january(Day(2026, 1, 2)).link.yearBefore == Period{Day(2025, 1, 2), Day(2025, 1, 3)});
    p.step = TimeStep::Year;
    CHECK(january(Day(2026, 2, 28)).link.yearBefore == Period{Day(2025, 1, 1), Day(2025, 2, 28)});
    CHECK(january(Day(2026, 4, 10)).cells[5].number == 4300);
}

TEST_CASE("a year before sums up alike however time is cut, also where nothing is sold any more", "[reports]")
{
    Fixture f;
    ReportParameters p;
    p.yearBefore = true;
    p.period = {Day(2026, 1, 1), Day(2026, 12, 31)};
    p.today = Day(2026, 4, 20);
    for (const TimeStep step : {TimeStep::Day, TimeStep::Month, TimeStep::Quarter, TimeStep::Year}) {
        p.step = step;
        const ReportTable table = f.service.run(u"sales-history"_s, p).value();
        CHECK(table.totals[3].number == 750);
        CHECK(table.totals[5].number == 4200); // 15 in January, less 2 in February, 29 in April
    }
    // A month that sold last year alone is a row; what no document says of 2024 is not known.
    p.step = TimeStep::Month;
    const auto rows = f.run(u"sales-history"_s, p);
    REQUIRE(rows.size() == 5);
    CHECK(rows[3].mid(0, 6) == QStringList{u"2026-03"_s, u"0"_s, u"0"_s, u"0.00"_s, QString(), u"0.00"_s});
    CHECK(rows[4] == QStringList{u"2026-04"_s, u"0"_s, u"0"_s, u"0.00"_s, QString(), u"29.00"_s, u"-100"_s});
    p.period = {Day(2025, 1, 1), Day(2025, 12, 31)};
    CHECK_FALSE(f.service.run(u"sales-history"_s, p).value().totals[5].number);
    // Nothing at all sold in the period: the year before stands there all the same.
    p.period = {Day(2026, 4, 1), Day(2026, 4, 30)};
    p.today = {};
    CHECK(f.run(u"sales-history"_s, p)[1][5] == u"29.00");
}

TEST_CASE("what sold a year before and does not any more stands in the report with nothing", "[reports]")
{
    Fixture f;
    ReportParameters p;
    p.step = TimeStep::Year;
    p.period = {Day(2026, 1, 1), Day()};
    p.yearBefore = true;
    p.groupBy = u"country"_s;
    const auto rows = f.run(u"sales-history"_s, p);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].mid(0, 8) ==
          QStringList{u"2026"_s, u"GR"_s, u"1"_s, u"0"_s, u"7.50"_s, u"7.50"_s, u"12.00"_s, u"-37.5"_s});
    CHECK(rows[2].mid(0, 8) ==
          QStringList{u"2026"_s, u"PL"_s, u"0"_s, u"0"_s, u"0.00"_s, QString(), u"30.00"_s, u"-100"_s});
}

TEST_CASE("sales are cut by category and by country, corrections included", "[reports]")
{
    Fixture f;
    ReportParameters p;
    p.step = TimeStep::Year;
    p.groupBy = u"category"_s;
    CHECK(f.run(u"sales-history"_s, p) == QList<QStringList>{{u"period"_s, u"category"_s, u"net"_s},
                                                             {u"2025"_s, u"Tea"_s, u"43.00"_s},
                                                             {u"2025"_s, QString(), u"-1.00"_s},
                                                             {u"2026"_s, u"Tea"_s, u"7.50"_s}});
    p.groupBy = u"country"_s;
    const auto rows = f.run(u"sales-history"_s, p);
    CHECK(rows[2].mid(0, 5) == QStringList{u"2025"_s, u"PL"_s, u"1"_s, u"0"_s, u"30.00"_s});
}

TEST_CASE("rows of one piece of time stand by their names in the language, the nameless one last",
          "[reports]")
{
    Fixture f;
    (void)f.file->write({u"data"_s, {}}, [&](Transaction &tx) {
        for (const QString &name : {u"mak"_s, u"Łoś"_s, u"Lis"_s, u"Żak"_s}) {
            const qint64 category = tx.insert("category"_L1, {{"name"_L1, name}});
            const qint64 product = tx.insert(
                "product"_L1,
                {{"name"_L1, name}, {"category_id"_L1, category}, {"created_on"_L1, u"2025-01-01"_s}});
            Fixture::sale(tx, u"sale"_s, u"2025-04-10"_s, 1, product, 100, u"DE"_s);
        }
        Fixture::sale(tx, u"sale"_s, u"2025-04-10"_s, 1, 1, 100, QString());
    });
    ReportParameters p;
    p.step = TimeStep::Year;
    p.period = {Day(2025, 1, 1), Day(2025, 12, 31)};
    const auto names = [&](const QString &groupBy, Language language) {
        p.groupBy = groupBy;
        p.language = language;
        QStringList names;
        const auto rows = f.run(u"sales-history"_s, p);
        for (qsizetype i = 1; i < rows.size(); ++i)
            names << rows[i][1];
        return names;
    };
    CHECK(names(u"category"_s, Language::Polish) ==
          QStringList{u"Lis"_s, u"Łoś"_s, u"mak"_s, u"Tea"_s, u"Żak"_s, QString()});
    CHECK(names(u"country"_s, Language::English) == QStringList{u"DE"_s, u"GR"_s, u"PL"_s, QString()});
    // By what they are called: Görögország, Lengyelország, Németország.
    CHECK(names(u"country"_s, Language::Hungarian) == QStringList{u"GR"_s, u"PL"_s, u"DE"_s, QString()});
}

TEST_CASE("months of the Persian calendar are cut where that calendar cuts them", "[reports]")
{
    Fixture f;
    ReportParameters p;
    p.calendar = QCalendar(QCalendar::System::Jalali);
    const auto table = f.service.run(u"sales-history"_s, p).value();
    // 31 January and 1 February 2025 both lie in Bahman 1403 (20 January to 18 February).
    CHECK(table.rows[0].cells[0].piece == Period{Day(2025, 1, 20), Day(2025, 2, 18)});
    CHECK(table.rows[0].cells[3].number == 1300);
}

TEST_CASE("the best come first, with their share of everything", "[reports]")
{
    Fixture f;
    ReportParameters p;
    auto rows = f.run(u"best-customers"_s, p);
    CHECK(rows[1] == QStringList{u"Anna"_s, QString(), u"2"_s, u"38.00"_s, u"76.77"_s});
    CHECK(rows[2][0] == u"Nikos");
    rows = f.run(u"best-products"_s, p);
    CHECK(rows[1].mid(0, 4) == QStringList{u"Green"_s, u"T1"_s, u"3"_s, u"50.50"_s});
    CHECK(rows[2].mid(0, 4) == QStringList{u"Bad debt"_s, u"B"_s, u"-1"_s, u"-1.00"_s});
    p.limit = 1;
    p.period = {Day(2026, 1, 1), Day()};
    rows = f.run(u"best-customers"_s, p);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1][0] == u"Nikos");
    CHECK(f.service.run(u"nothing"_s, p).error().cause == Cause::UnknownReport);
}
