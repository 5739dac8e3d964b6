// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/DayColumn.h"
#include "tests/support/Catch.h"

#include <random>

using namespace tefter;

namespace {

DayStyle styleOf(std::initializer_list<const char *> cells)
{
    DayColumn column;
    for (const char *cell : cells)
        column.see(cell);
    return column.style();
}

DayStyle order(DayOrder which)
{
    DayStyle style;
    style.order = which;
    return style;
}

const DayStyle dayFirst = order(DayOrder::DayFirst);
const DayStyle monthFirst = order(DayOrder::MonthFirst);
const DayStyle yearFirst = order(DayOrder::YearFirst);

/// As ISO text; "" for nothing.
QByteArray read(std::string_view cell, const DayStyle &style)
{
    const auto value = readDayTime(cell, style);
    if (!value)
        return {};
    return value->hasTime() ? value->iso() : value->iso().first(10);
}

} // namespace

TEST_CASE("a column tells the order of its days", "[exchange][csv][values]")
{
    CHECK(styleOf({"03/04/2011", "25/12/2011"}) == dayFirst);
    CHECK(styleOf({"3/4/2011", "12/25/2011"}) == monthFirst);
    CHECK(styleOf({"2011-03-04", "2010-12-01 08:26"}) == yearFirst);
    CHECK(styleOf({"03.04.2011"}) == dayFirst);
    CHECK(styleOf({"2011. 03. 04."}) == yearFirst);
    CHECK(styleOf({"2011-03-04", "25/12/2011"}) == dayFirst);
    CHECK(styleOf({"05/05/2011"}) == dayFirst);
    CHECK(styleOf({"", "never"}) == yearFirst);
    CHECK(styleOf({"1390/01/15"}).isJalali);
    CHECK(styleOf({"15/01/1390"}) == DayStyle{DayOrder::DayFirst, false, true, false, 2049});
    CHECK(styleOf({"25/12/10", "03/04/11"}).hasShortYears);
    CHECK(styleOf({"25/12/10", "03/04/11"}).order == DayOrder::DayFirst);
    CHECK_FALSE(styleOf({"25/12/10", "03/04/11"}).ambiguous);
    CHECK(styleOf({"99-12-25"}).order == DayOrder::YearFirst);
    CHECK(styleOf({"21.03.", "05.06."}).order == DayOrder::DayFirst);
}

TEST_CASE("an order that no day of the column decides is to be asked", "[exchange][csv][values]")
{
    CHECK(styleOf({"03/04/2011", "05/06/2011"}).ambiguous);
    CHECK(styleOf({"3-4-2011"}).ambiguous);
    CHECK(styleOf({"10-12-01", "10-11-02"}).ambiguous);
    CHECK(styleOf({"25/12/2011", "12/25/2011"}).ambiguous);
    CHECK(styleOf({"03/04"}).ambiguous);
    CHECK_FALSE(styleOf({"03/04/2011", "13/04/2011"}).ambiguous);
}

TEST_CASE("days and times are read as files write them", "[exchange][csv][values]")
{
    CHECK(read("2010-12-01 08:26", yearFirst) == "2010-12-01T08:26:00");
    CHECK(read("2010-12-01 08:26:59", yearFirst) == "2010-12-01T08:26:59");
    CHECK(read("2010-12-01", yearFirst) == "2010-12-01");
    CHECK(read("2010-12-01T08:26:00.123Z", dayFirst) == "2010-12-01T08:26:00");
    CHECK(read("2010-12-01 08:26:00 +0200", dayFirst) == "2010-12-01T08:26:00");
    CHECK(read("2010-12-01T08:26:00-05:00", dayFirst) == "2010-12-01T08:26:00");
    CHECK(read("25/12/2011 14:05", dayFirst) == "2011-12-25T14:05:00");
    CHECK(read("12/1/2010 8:26", monthFirst) == "2010-12-01T08:26:00");
    CHECK(read("12/1/2010 8:26 PM", monthFirst) == "2010-12-01T20:26:00");
    CHECK(read("12/1/2010 12:26 AM", monthFirst) == "2010-12-01T00:26:00");
    CHECK(read("1/12/2010 8:26 μ.μ.", dayFirst) == "2010-12-01T20:26:00");
    CHECK(read("1/12/2010 8:26 ΠΜ", dayFirst) == "2010-12-01T08:26:00");
    CHECK(read("2010. 12. 01. du. 8:26", yearFirst) == "2010-12-01T20:26:00");
    CHECK(read("2010. 12. 01.", yearFirst) == "2010-12-01");
    CHECK(read("01.12.2010, 08:26", dayFirst) == "2010-12-01T08:26:00");
    CHECK(read("1. 12. 2010", dayFirst) == "2010-12-01");
    CHECK(read("20101201", yearFirst) == "2010-12-01");
    CHECK(read("20101201T082600", yearFirst).isEmpty());
    CHECK(read("03/04/11", dayFirst) == "2011-04-03");
    CHECK(read("03/04/84", dayFirst) == "1984-04-03");
    CHECK(read("10-12-01", yearFirst) == "2010-12-01");
    CHECK(read("۲۵/۱۲/۲۰۱۱", dayFirst) == "2011-12-25");
    CHECK(read("\u200E25/12/2011\u00A014:05", dayFirst) == "2011-12-25T14:05:00");
    CHECK(read("29/02/2012", dayFirst) == "2012-02-29");
}

TEST_CASE("Jalali days are Gregorian ones in the shop", "[exchange][csv][values]")
{
    CHECK(read("1403/12/30", yearFirst) == "2025-03-20");
    CHECK(read("1404/01/01", dayFirst) == "2025-03-21");
    CHECK(read("۱۴۰۲/۰۵/۱۴ ۱۸:۳۰", yearFirst) == "2023-08-05T18:30:00");
    CHECK(read("14/05/1402", dayFirst) == "2023-08-05");
    CHECK(read("1402-05-14 6:30 ب.ظ", yearFirst) == "2023-08-05T18:30:00");
    CHECK(read("1402/12/30", yearFirst).isEmpty());
}

TEST_CASE("what is no day is nothing", "[exchange][csv][values]")
{
    for (const char *cell : {"",
                             " ",
                             "never",
                             "32/01/2011",
                             "29/02/2011",
                             "00/00/0000",
                             "2011-13-01",
                             "12/2011",
                             "2011",
                             "1/1/11111",
                             "01/01/201",
                             "01/01/0201",
                             "2011-01-01 25:00",
                             "2011-01-01 08:60",
                             "2011-01-01 8",
                             "2011-01-01 08:26 xm",
                             "2011-01-01x",
                             "2011-01/01",
                             "1.5",
                             "-5",
                             "6941234567",
                             "2011-01-01 13:00 AM",
                             "2011-01-01 0:30 PM",
                             "01/01/2011 08:26:1"}) {
        CAPTURE(cell);
        CHECK(read(cell, dayFirst).isEmpty());
    }
    CHECK(read("25/12/2011", monthFirst).isEmpty());
    CHECK(read("03/04/2011", yearFirst).isEmpty());
    CHECK(read("25/12/2011", yearFirst) == "2011-12-25");
}

TEST_CASE("the year of two digits follows the window that was asked for", "[exchange][csv][values]")
{
    DayStyle births = dayFirst;
    births.lastShortYear = 2011;
    CHECK(read("03/04/11", births) == "2011-04-03");
    CHECK(read("03/04/12", births) == "1912-04-03");
}

TEST_CASE("a birthday may lack its year, or have nothing else", "[exchange][csv][values]")
{
    CHECK(readPartialDay("21.03.", dayFirst) == PartialDay{0, 3, 21});
    CHECK(readPartialDay("3/21", monthFirst) == PartialDay{0, 3, 21});
    CHECK(readPartialDay("--03-21", dayFirst) == PartialDay{0, 3, 21});
    CHECK(readPartialDay("1984", dayFirst) == PartialDay{1984, 0, 0});
    CHECK(readPartialDay("1984-03", dayFirst) == PartialDay{1984, 3, 0});
    CHECK(readPartialDay("03/1984", dayFirst) == PartialDay{1984, 3, 0});
    CHECK(readPartialDay("21/03/1984", dayFirst) == PartialDay{1984, 3, 21});
    CHECK(readPartialDay("1363/01/01", dayFirst) == PartialDay{1984, 3, 21});
    CHECK(readPartialDay("29.02.", dayFirst) == PartialDay{0, 2, 29});
    for (const char *cell : {"", "31.04.", "84", "0/0", "1984-13", "x", "00.03."})
        CHECK_FALSE(readPartialDay(cell, dayFirst));
}

TEST_CASE("a time may stand in a column of its own", "[exchange][csv][values]")
{
    CHECK(readTime("8:26") == 8 * 3600 + 26 * 60);
    CHECK(readTime("08:26:30") == 8 * 3600 + 26 * 60 + 30);
    CHECK(readTime("۱۸:۳۰") == 18 * 3600 + 30 * 60);
    CHECK(readTime("2:05 PM") == 14 * 3600 + 5 * 60);
    CHECK_FALSE(readTime(""));
    CHECK_FALSE(readTime("8"));
    CHECK_FALSE(readTime("24:00"));
}

TEST_CASE("any bytes are read as a day or refused", "[exchange][csv][values]")
{
    std::mt19937 random(11);
    const std::string_view alphabet = "0123456789/-.: T,PMz+\xD9\xA0\xCF";
    for (int round = 0; round < 50'000; ++round) {
        std::string cell;
        for (auto i = random() % 22; i > 0; --i)
            cell += alphabet[random() % alphabet.size()];
        DayColumn column;
        column.see(cell);
        const auto value = readDayTime(cell, column.style());
        if (value && (!value->day.isValid() || value->second >= 86'400))
            FAIL(cell);
    }
}
