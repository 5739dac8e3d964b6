// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Formats.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;
using enum tefter::Language;

namespace {

const Currency euro{u"EUR"_s, 2}, forint{u"HUF"_s, 0}, zloty{u"PLN"_s, 2}, rouble{u"RUB"_s, 2},
    rial{u"IRR"_s, 0}, pound{u"GBP"_s, 2};
const Day autumn(2026, 9, 20);

} // namespace

TEST_CASE("money stands as the country writes it", "[base][formats]")
{
    CHECK(Formats(English).money(Money{128460}, euro) == u"€1,284.60"_s);
    CHECK(Formats(English).money(Money{-128460}, pound) == u"−£1,284.60"_s);
    CHECK(Formats(English).money(Money{1284}, forint) == u"Ft\u00a01,284"_s);
    CHECK(Formats(Greek).money(Money{128460}, euro) == u"1.284,60\u00a0€"_s);
    CHECK(Formats(Hungarian).money(Money{1284}, forint) == u"1\u00a0284\u00a0Ft"_s);
    CHECK(Formats(Polish).money(Money{128460}, zloty) == u"1\u00a0284,60\u00a0zł"_s);
    CHECK(Formats(Russian).money(Money{-128460}, rouble) == u"−1\u00a0284,60\u00a0₽"_s);
    CHECK(Formats(Persian).money(Money{1284000}, rial) == u"۱٬۲۸۴٬۰۰۰\u00a0ریال"_s);
    CHECK(Formats(Persian).moneyPlain(Money{-128460}, euro) == u"\u200e−۱٬۲۸۴٫۶۰"_s);
    CHECK(Formats(Greek).moneyPlain(Money{5}, euro) == u"0,05"_s);
}

TEST_CASE("numbers are grouped in every language", "[base][formats]")
{
    CHECK(Formats(English).number(-1234567) == u"−1,234,567"_s);
    CHECK(Formats(Polish).number(1234) == u"1\u00a0234"_s);
    CHECK(Formats(Polish).number(999) == u"999"_s);
    CHECK(Formats(Persian).number(1234567) == u"۱٬۲۳۴٬۵۶۷"_s);
    CHECK(Formats(English).number(std::numeric_limits<qint64>::min()) == u"−9,223,372,036,854,775,808"_s);
    CHECK(Formats(Greek).decimal(1500, 3, 1) == u"1,5"_s);
    CHECK(Formats(Greek).quantity(Quantity{1250}) == u"1,25"_s);
    CHECK(Formats(Greek).quantity(Quantity{3000}) == u"3"_s);
    CHECK(Formats(English).percent(Percent{2400}) == u"24%"_s);
    CHECK(Formats(Russian).percent(Percent{550}) == u"5,5\u00a0%"_s);
    CHECK(Formats(Persian).percent(Percent{1000}) == u"\u200e۱۰٪"_s); // never on the other side
    CHECK(Formats(English).share(Percent{1000}) == u"10.0%"_s);
    CHECK(Formats(English).change(Percent{740}) == u"+7.4%"_s);
    CHECK(Formats(English).change(Percent{-1800}) == u"−18.0%"_s);
    CHECK(Formats(English).change(Percent{101800}) == u"+1,018.0%"_s);
    CHECK(Formats(English).change(Percent{-4}) == u"0.0%"_s);
    CHECK(Formats(Russian).change(Percent{740}) == u"+7,4\u00a0%"_s);
    CHECK(Formats(Persian).change(Percent{740}) == u"\u200e+۷٫۴٪"_s);
    CHECK(Formats(Persian).change(Percent{-740}) == u"\u200e−۷٫۴٪"_s);
    CHECK(Formats(Persian).isolate(u"0912"_s) == u"\u20660912\u2069"_s);
    CHECK(Formats(Greek).isolate(u"0912"_s) == u"0912"_s);
}

TEST_CASE("a day is written in the language and its calendar", "[base][formats]")
{
    CHECK(Formats(English).day(autumn) == u"20 Sep 2026"_s);
    CHECK(Formats(Greek).day(autumn) == u"20 Σεπ 2026"_s);
    CHECK(Formats(Hungarian).day(autumn) == u"2026. szept. 20."_s);
    CHECK(Formats(Polish).day(autumn) == u"20 wrz 2026"_s);
    CHECK(Formats(Russian).day(autumn) == u"20 сент. 2026"_s);
    CHECK(Formats(Persian).day(autumn) == u"۲۹ شهریور ۱۴۰۵"_s);
    CHECK(Formats(English).numericDay(autumn) == u"20/09/2026"_s);
    CHECK(Formats(Hungarian).numericDay(autumn) == u"2026. 09. 20."_s);
    CHECK(Formats(Russian).numericDay(autumn) == u"20.09.2026"_s);
    CHECK(Formats(Persian).numericDay(autumn) == u"۱۴۰۵/۰۶/۲۹"_s);
    CHECK(Formats(Greek).month(autumn) == u"Σεπτέμβριος 2026"_s);
    CHECK(Formats(Russian).month(autumn) == u"сентябрь 2026"_s);
    CHECK(Formats(Hungarian).month(autumn) == u"2026. szeptember"_s);
    CHECK(Formats(Persian).month(autumn) == u"شهریور ۱۴۰۵"_s);
    CHECK(Formats(English).monthShort(autumn) == u"Sep 2026"_s);
    CHECK(Formats(English).monthName(autumn) == u"Sep"_s);
    CHECK(Formats(Greek).monthName(Day(2026, 5, 1)) == u"Μαΐ"_s);
    CHECK(Formats(Russian).monthName(Day(2026, 5, 1)) == u"май"_s);
    CHECK(Formats(English).dayMonth(autumn) == u"20 Sep"_s);
    CHECK(Formats(English).longDay(autumn) == u"20 September 2026"_s);
    CHECK(Formats(Greek).longDayMonth(autumn) == u"20 Σεπτεμβρίου"_s);
    CHECK(Formats(Hungarian).longDay(autumn) == u"2026. szeptember 20."_s);
    CHECK(Formats(Polish).longDayMonth(autumn) == u"20 września"_s);
    CHECK(Formats(Russian).longDay(autumn) == u"20 сентября 2026"_s);
    CHECK(Formats(Persian).longDayMonth(autumn) == u"۲۹ شهریور"_s);
    CHECK(Formats(Polish).longDay({}).isEmpty());
    CHECK(Formats(Hungarian).dayMonth(autumn) == u"szept. 20."_s);
    CHECK(Formats(Greek).weekday(autumn) == u"Κυριακή"_s);
    CHECK(Formats(Persian).weekday(autumn) == u"یکشنبه"_s);
    CHECK(Formats(Greek).time(QTime(14, 5)) == u"14:05"_s);
    CHECK(Formats(Persian).time(QTime(9, 5)) == u"۰۹:۰۵"_s);
    CHECK(Formats(English).dateTime(QDateTime(autumn.date(), QTime(9, 30))) == u"20 Sep 2026, 09:30"_s);
    CHECK(Formats(English).day(Day()).isEmpty());
}

TEST_CASE("of a stretch of days what is the same stands once", "[base][formats]")
{
    const auto days = [](Language l, Day from, Day to) { return Formats(l).days({from, to}); };
    const Day first(2023, 11, 20), inMonth(2023, 11, 26), inYear(2023, 12, 3), later(2024, 1, 1);
    CHECK(days(English, first, inMonth) == u"20–26 Nov 2023"_s);
    CHECK(days(Hungarian, first, inMonth) == u"2023. nov. 20–26."_s);
    CHECK(days(Persian, first, Day(2023, 11, 21)) == u"۲۹–۳۰ آبان ۱۴۰۲"_s);
    CHECK(days(English, first, inYear) == u"20 Nov – 3 Dec 2023"_s);
    CHECK(days(Hungarian, first, inYear) == u"2023. nov. 20. – dec. 3."_s);
    CHECK(days(English, first, later) == u"20 Nov 2023 – 1 Jan 2024"_s);
    CHECK(days(Hungarian, first, later) == u"2023. nov. 20. – 2024. jan. 1."_s);
    CHECK(days(English, first, first) == u"20 Nov 2023"_s);
    CHECK(days(English, {}, first) == u"20 Nov 2023"_s);
    CHECK(days(English, {}, {}).isEmpty());
}

TEST_CASE("a shop may reckon in another calendar than its language", "[base][formats]")
{
    const Formats iran(English, DayCalendar::Jalali);
    CHECK(iran.day(autumn) == u"29 Sha 1405"_s);
    CHECK(iran.numericDay(autumn) == u"29/06/1405"_s);
    CHECK(iran.month(autumn) == u"Shahrivar 1405"_s);
    CHECK(iran.monthOf(autumn) == Period{Day(2026, 8, 23), Day(2026, 9, 22)});
    CHECK(iran.parseDay(u"29/06/1405", autumn) == autumn);
    CHECK(iran.parseDay(u"29/6", autumn) == autumn);
    CHECK(iran.parseDay(u"20 Sep 2026", autumn) == autumn);
    CHECK(iran.partialDay({0, 3, 21}) == u"1 Far"_s);
    const Formats greece(Persian, DayCalendar::Gregorian);
    CHECK(greece.numericDay(autumn) == u"۲۰۲۶/۰۹/۲۰"_s);
    CHECK(greece.parseDay(u"۲۰۲۶/۹/۲۰", autumn) == autumn);
    CHECK(greece.parseDay(u"۱۴۰۵/۶/۲۹", autumn) == autumn);
    for (const Language l : {English, Greek, Hungarian, Polish, Russian, Persian}) {
        for (const DayCalendar calendar : {DayCalendar::Gregorian, DayCalendar::Jalali}) {
            const Formats f(l, calendar);
            for (const Day day : {autumn, Day(2024, 2, 29), Day(2025, 3, 20)}) {
                INFO(languageCode(l).toStdString() << " " << f.day(day).toStdString());
                CHECK(f.parseDay(f.day(day), autumn) == day);
                CHECK(f.parseDay(f.numericDay(day), autumn) == day);
            }
        }
    }
}

TEST_CASE("a birthday shows what is known of it", "[base][formats]")
{
    CHECK(Formats(English).partialDay({1984, 3, 21}) == u"21 Mar 1984"_s);
    CHECK(Formats(English).partialDay({0, 3, 21}) == u"21 Mar"_s);
    CHECK(Formats(English).partialDay({1984, 0, 0}) == u"1984"_s);
    CHECK(Formats(Greek).partialDay({1984, 3, 0}) == u"Μάρτιος 1984"_s);
    CHECK(Formats(English).partialDay({}).isEmpty());
    CHECK(Formats(Persian).partialDay({1984, 3, 21}) == u"۱ فروردین ۱۳۶۳"_s);
    CHECK(Formats(Persian).partialDay({0, 3, 21}) == u"۱ فروردین"_s);
    CHECK(Formats(Persian).partialDay({0, 2, 29}) == u"۱۰ اسفند"_s);
}

TEST_CASE("a partly known Jalali day comes back as it was typed", "[base][formats]")
{
    const Formats fa(Persian);
    for (const QString &text : {u"۲۹ شهریور"_s, u"۱ فروردین"_s, u"۲۹ اسفند"_s, u"۱۳۶۳"_s, u"شهریور ۱۳۶۳"_s,
                                u"دی ۱۳۷۰"_s, u"۳۰ اسفند ۱۴۰۳"_s}) {
        const auto day = fa.parsePartialDay(text);
        INFO(text.toStdString());
        REQUIRE(day);
        CHECK(fa.partialDay(*day) == text);
    }
}

TEST_CASE("numbers are read as they are typed", "[base][formats]")
{
    const auto read = [](Language l, const char16_t *text, int scale) {
        return Formats(l).parseDecimal(text, scale).value_or(-999);
    };
    CHECK(read(Greek, u"1.000", 2) == 100000);
    CHECK(read(Greek, u"1.284,60", 2) == 128460);
    CHECK(read(Greek, u"1.284,60 €", 2) == 128460);
    CHECK(read(Greek, u"1.5", 2) == 150);
    CHECK(read(Greek, u"0.500", 3) == 500);
    CHECK(read(Greek, u"12,5", 2) == 1250);
    CHECK(read(Greek, u"1.000.000", 0) == 1000000);
    CHECK(read(English, u"1,000", 2) == 100000);
    CHECK(read(English, u"€1,284.60", 2) == 128460);
    CHECK(read(English, u"−£5.20", 2) == -520);
    CHECK(read(English, u"1,50", 2) == 150);
    CHECK(read(Polish, u"1\u00a0234\u00a0567,50\u00a0zł", 2) == 123456750);
    CHECK(read(Polish, u"1234 567,00", 2) == -999);
    CHECK(read(Hungarian, u"1 284 Ft", 0) == 1284);
    CHECK(read(Hungarian, u"1.284", 0) == -999); // twelve hundred or one and a bit: ask
    CHECK(read(Russian, u"1 284,60 руб.", 2) == 128460);
    CHECK(read(Russian, u"12.5", 2) == 1250);
    CHECK(read(Persian, u"۱٬۲۸۴٫۶۰", 2) == 128460);
    CHECK(read(Persian, u"١٬٢٨٤٫٦٠", 2) == 128460);
    CHECK(read(Persian, u"1284.60", 2) == 128460);
    CHECK(read(Persian, u"1,284,000 ریال", 0) == 1284000);
    CHECK(read(Persian, u"\u200e−۱۲٫۵", 2) == -1250);
    CHECK(read(English, u"１２３４", 0) == 1234);
    CHECK(read(English, u"۱۲٫۵", 1) == 125);
    CHECK(read(English, u"12.345", 2) == -999);
    CHECK(read(English, u"1,28,4", 2) == -999);
    CHECK(read(English, u"1.2.3", 2) == -999);
    CHECK(read(English, u"", 2) == -999);
    CHECK(read(English, u"abc", 2) == -999);
    CHECK(read(English, u"12 apples", 2) == -999);
    CHECK(read(English, u"1e5", 2) == -999);
    CHECK(read(English, u"99999999999999999999", 2) == -999);
    CHECK(Formats(Hungarian).parseMoney(u"1284,5", forint) == std::nullopt);
}

TEST_CASE("what is written can be read back in every language", "[base][formats]")
{
    for (const Language language : allLanguages()) {
        const Formats f(language);
        for (const Currency &currency : {euro, forint, zloty, rouble, rial, pound}) {
            for (const qint64 minor : {0LL, 7LL, -7LL, 123LL, 128460LL, -98765432100LL}) {
                const QString text = f.money(Money{minor}, currency);
                INFO(text.toStdString());
                CHECK(f.parseMoney(text, currency) == Money{minor});
            }
        }
        for (Day day(2024, 1, 1); day < Day(2025, 4, 1); day = day.plusDays(1)) {
            INFO(f.day(day).toStdString() << " = " << day.iso().toStdString());
            REQUIRE(f.parseDay(f.day(day), autumn) == day);
            REQUIRE(f.parseDay(f.numericDay(day), autumn) == day);
            REQUIRE(f.parseDay(day.iso(), autumn) == day);
            REQUIRE(f.parseDay(f.weekday(day), autumn) == std::nullopt);
        }
    }
}

TEST_CASE("days are read as they are typed", "[base][formats]")
{
    const auto read = [](Language l, const char16_t *text) {
        return Formats(l).parseDay(text, autumn).value_or(Day()).iso();
    };
    CHECK(read(English, u"3/4/2025") == u"2025-04-03"_s);
    CHECK(read(English, u"3/4/25") == u"2025-04-03"_s);
    CHECK(read(English, u"3/4/84") == u"1984-04-03"_s);
    CHECK(read(English, u"3/4") == u"2026-04-03"_s);
    CHECK(read(English, u"3rd of April 2025") == u"2025-04-03"_s);
    CHECK(read(English, u"Sept 20, 2026") == u"2026-09-20"_s);
    CHECK(read(English, u"20260920") == u"2026-09-20"_s);
    CHECK(read(English, u"20092026") == u"2026-09-20"_s);
    CHECK(read(English, u"31/6/2026").isEmpty());
    CHECK(read(English, u"9/20/2026").isEmpty());
    CHECK(read(English, u"tomorrow").isEmpty());
    CHECK(read(English, u"2026").isEmpty());
    CHECK(read(English, u"").isEmpty());
    CHECK(read(English, u"1405/6/29") == u"2026-09-20"_s);
    CHECK(read(Greek, u"3 Απρ") == u"2026-04-03"_s);
    CHECK(read(Greek, u"3 ΑΠΡΙΛΙΟΥ 2025") == u"2025-04-03"_s);
    CHECK(read(Greek, u"۲۰/۰۹/۲۰۲۶") == u"2026-09-20"_s);
    CHECK(read(Hungarian, u"2025.04.03.") == u"2025-04-03"_s);
    CHECK(read(Hungarian, u"25. 4. 3.") == u"2025-04-03"_s);
    CHECK(read(Hungarian, u"04.03.") == u"2026-04-03"_s);
    CHECK(read(Hungarian, u"április 3.") == u"2026-04-03"_s);
    CHECK(read(Hungarian, u"03.04.2025") == u"2025-04-03"_s);
    CHECK(read(Polish, u"3 kwietnia 2025 r.") == u"2025-04-03"_s);
    CHECK(read(Polish, u"3.4.2025") == u"2025-04-03"_s);
    CHECK(read(Russian, u"3 апреля 2025 г.") == u"2025-04-03"_s);
    CHECK(read(Russian, u"3 мая") == u"2026-05-03"_s);
    CHECK(read(Persian, u"۱۴۰۵/۶/۲۹") == u"2026-09-20"_s);
    CHECK(read(Persian, u"05/06/29") == u"2026-09-20"_s);
    CHECK(read(Persian, u"۶/۲۹") == u"2026-09-20"_s);
    CHECK(read(Persian, u"٢٩ شهریور ١٤٠٥") == u"2026-09-20"_s);
    CHECK(read(Persian, u"2026-09-20") == u"2026-09-20"_s);
    CHECK(read(Persian, u"۱۴۰۴/۱۲/۳۰").isEmpty()); // a common year
    CHECK(read(Persian, u"۱۴۰۳/۱۲/۳۰") == u"2025-03-20"_s);
}

TEST_CASE("parts of a day may be left out", "[base][formats]")
{
    const Formats en(English);
    CHECK(en.parsePartialDay(u"") == PartialDay{});
    CHECK(en.parsePartialDay(u"1984") == PartialDay{1984, 0, 0});
    CHECK(en.parsePartialDay(u"21 March") == PartialDay{0, 3, 21});
    CHECK(en.parsePartialDay(u"21/3") == PartialDay{0, 3, 21});
    CHECK(en.parsePartialDay(u"3/1984") == PartialDay{1984, 3, 0});
    CHECK(en.parsePartialDay(u"March 1984") == PartialDay{1984, 3, 0});
    CHECK(en.parsePartialDay(u"29/2") == PartialDay{0, 2, 29});
    CHECK(en.parsePartialDay(u"--03-21") == PartialDay{0, 3, 21});
    CHECK(en.parsePartialDay(u"1984-03-21") == PartialDay{1984, 3, 21});
    CHECK_FALSE(en.parsePartialDay(u"31/6").has_value());
    CHECK_FALSE(en.parsePartialDay(u"soon").has_value());
    CHECK(Formats(Persian).parsePartialDay(u"۱ فروردین ۱۳۶۳") == PartialDay{1984, 3, 21});
    CHECK(Formats(Persian).parsePartialDay(u"۳۰ اسفند") == PartialDay{0, 3, 20});
    CHECK_FALSE(Formats(Persian).parsePartialDay(u"۳۱ مهر").has_value());
}

TEST_CASE("stretches of the calendar hold the day", "[base][formats]")
{
    const Formats en(English), fa(Persian);
    CHECK(en.monthOf(autumn) == Period{Day(2026, 9, 1), Day(2026, 9, 30)});
    CHECK(en.quarterOf(autumn) == Period{Day(2026, 7, 1), Day(2026, 9, 30)});
    CHECK(en.yearOf(autumn) == Period{Day(2026, 1, 1), Day(2026, 12, 31)});
    CHECK(en.weekOf(autumn) == Period{Day(2026, 9, 14), Day(2026, 9, 20)});
    CHECK(fa.monthOf(autumn) == Period{Day(2026, 8, 23), Day(2026, 9, 22)});
    CHECK(fa.quarterOf(autumn) == Period{Day(2026, 6, 22), Day(2026, 9, 22)});
    CHECK(fa.yearOf(autumn) == Period{Day(2026, 3, 21), Day(2027, 3, 20)});
    CHECK(fa.weekOf(autumn) == Period{Day(2026, 9, 19), Day(2026, 9, 25)});
    CHECK(fa.firstDayOfWeek() == Qt::Saturday);
    CHECK(fa.monthOf(Day(2025, 3, 20)) == Period{Day(2025, 2, 19), Day(2025, 3, 20)});
}

TEST_CASE("names sort as the language sorts them", "[base][formats]")
{
    const auto sorted = [](Language l, QStringList names) {
        const Formats f(l);
        std::sort(names.begin(), names.end(),
                  [&f](const QString &a, const QString &b) { return f.compare(a, b) < 0; });
        return names;
    };
    CHECK(sorted(Polish, {u"Żak"_s, u"Łoś"_s, u"Lis"_s, u"Mak"_s}) ==
          QStringList{u"Lis"_s, u"Łoś"_s, u"Mak"_s, u"Żak"_s});
    CHECK(sorted(Hungarian, {u"cukor"_s, u"csak"_s, u"dal"_s}) ==
          QStringList{u"cukor"_s, u"csak"_s, u"dal"_s});
    CHECK(sorted(Persian, {u"گل"_s, u"کتاب"_s, u"یاس"_s, u"پدر"_s, u"هما"_s}) ==
          QStringList{u"پدر"_s, u"کتاب"_s, u"گل"_s, u"هما"_s, u"یاس"_s});
    CHECK(sorted(Greek, {u"Ωραία"_s, u"άννα"_s, u"Αλέξης"_s}) ==
          QStringList{u"Αλέξης"_s, u"άννα"_s, u"Ωραία"_s});
    CHECK(sorted(Russian, {u"Жук"_s, u"Ёлка"_s, u"Ель"_s}) == QStringList{u"Ёлка"_s, u"Ель"_s, u"Жук"_s});
    CHECK(Formats(Persian).compare(u"علي", u"علی") == 0);
    CHECK(Formats(English).compare(u"anna", u"ANNA") == 0);
    const Formats el(Greek);
    CHECK((el.sortKey(u"Άννα"_s).compare(el.sortKey(u"Βάσω"_s)) < 0));
}
