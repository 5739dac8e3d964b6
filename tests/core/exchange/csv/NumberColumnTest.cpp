// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/NumberColumn.h"
#include "tests/support/Catch.h"

#include <random>

using namespace tefter;

namespace {

NumberStyle styleOf(std::initializer_list<const char *> cells)
{
    NumberColumn column;
    for (const char *cell : cells)
        column.see(cell);
    return column.style();
}

const NumberStyle dot{'.', ',', false};
const NumberStyle comma{',', '.', false};

/// In thousandths.
std::optional<qint64> read(std::string_view cell, const NumberStyle &style = dot)
{
    return readDecimal(cell, style, 3);
}

} // namespace

TEST_CASE("a column tells which sign parts its decimals", "[exchange][csv][values]")
{
    CHECK(styleOf({"2.55", "3.39", "1"}) == dot);
    CHECK(styleOf({"2,55", "3,39"}).decimal == ',');
    CHECK(styleOf({"1.000", "2.500", "12.50"}) == dot);
    CHECK(styleOf({"1.000", "2.500", "12,5"}) == comma);
    CHECK(styleOf({"1.000", "1.234.567"}) == comma);
    CHECK(styleOf({"1,000", "1,234,567"}) == dot);
    CHECK(styleOf({"1.234,50"}) == comma);
    CHECK(styleOf({"1,234.50", "1.500"}) == dot);
    CHECK(styleOf({"1.000", "0.500"}) == dot);
    CHECK(styleOf({"1.000", "1234.567"}) == dot);
    CHECK(styleOf({"1 234,567"}) == NumberStyle{',', ' ', false});
    CHECK(styleOf({"1\u00A0234.567"}).decimal == '.');
    CHECK(styleOf({"1,5 €", "-2,25"}).decimal == ',');
    CHECK(styleOf({"1.5E+3"}) == dot);
    CHECK(styleOf({"12", "7", "", "none"}) == dot);
}

TEST_CASE("what no value of the column decides is to be asked", "[exchange][csv][values]")
{
    CHECK(styleOf({"1.000", "2.500", "12"}).ambiguous);
    CHECK(styleOf({"1,000"}).ambiguous);
    CHECK(styleOf({"1.000", "1,000"}).ambiguous);
    CHECK(styleOf({"12.50", "12,50"}).ambiguous);
    CHECK(styleOf({"۱٬۰۰۰", "1.000"}).ambiguous);
    CHECK_FALSE(styleOf({"۱٬۰۰۰", "۲٫۵"}).ambiguous);
    CHECK_FALSE(styleOf({"1000", "2000"}).ambiguous);
}

TEST_CASE("numbers are read as files write them", "[exchange][csv][values]")
{
    CHECK(read("2.55") == 2550);
    CHECK(read("-12.5") == -12500);
    CHECK(read("  7 ") == 7000);
    CHECK(read("1,234.5") == 1234500);
    CHECK(read("1.234,5", comma) == 1234500);
    CHECK(read("1 234 567,5", comma) == 1234567500);
    CHECK(read("1\u202F234,5", comma) == 1234500);
    CHECK(read("1'234.5") == 1234500);
    CHECK(read("1’234.5") == 1234500);
    CHECK(read("12.50-") == -12500);
    CHECK(read("(12.50)") == -12500);
    CHECK(read("($12.50)") == -12500);
    CHECK(read("−12.5") == -12500);
    CHECK(read("- 12.5") == -12500);
    CHECK(read("+12.5") == 12500);
    CHECK(read("€ 12,50", comma) == 12500);
    CHECK(read("12,50 €", comma) == 12500);
    CHECK(read("€-12,50", comma) == -12500);
    CHECK(read("12,50-€", comma) == -12500);
    CHECK(read("1 990 Ft", comma) == 1990000);
    CHECK(read("12,50 zł", comma) == 12500);
    CHECK(read("1 234,50 руб.", comma) == 1234500);
    CHECK(read("GBP 5") == 5000);
    CHECK(read("۱٬۲۳۴٫۵") == 1234500);
    CHECK(read("۱٬۲۳۴٫۵", comma) == 1234500);
    CHECK(read("١٢٫٥") == 12500);
    CHECK(read("１２．５") == 12500);
    CHECK(read("۱۲۵۰۰ ریال") == 12500000);
    CHECK(read(".5") == 500);
    CHECK(read("5.") == 5000);
    CHECK(read("1.5E+3") == 1500000);
    CHECK(read("25e-1") == 2500);
    CHECK(read("\u200E-5\u200E") == -5000);
    CHECK(read("0") == 0);
    CHECK(read("007") == 7000);
    CHECK(read("1.2300000") == 1230);
}

TEST_CASE("what is no number is nothing, never zero", "[exchange][csv][values]")
{
    for (const char *cell : {"",       " ",       "-",      "abc",        "#N/A",
                             "12abc",  "1-2",     "1.2.3",  "12,50",      "1,23",
                             "1,2345", "12 34",   "(5",     "5)",         "(-5)",
                             "--5",    "5.-",     "1..5",   ",",          ".",
                             "€",      "12 € 50", "0,500",  "1.2345",     "6941-234567",
                             "1e",     "1e99",    "nan",    "inf",        "9999999999999999999",
                             "5%",     "1 2.5",   "12.5 5", "2010-12-01", "=1+1",
                             "1_000",  "5 kg"}) {
        CAPTURE(cell);
        CHECK_FALSE(read(cell));
    }
    CHECK_FALSE(read("12.50", comma));
    CHECK(read("1.234", comma) == 1234000);
}

TEST_CASE("the dust of binary fractions is wiped off", "[exchange][csv][values]")
{
    CHECK(read("2.5500000000000003") == 2550);
    CHECK(read("0.30000000000000004") == 300);
    CHECK(read("1.1499999999999999") == 1150);
    CHECK(read("-1.1499999999999999") == -1150);
    CHECK_FALSE(read("0.12345678901234567"));
    CHECK_FALSE(read("1.0004"));
}

TEST_CASE("values come out exactly", "[exchange][csv][values]")
{
    CHECK(readPrice("0.001", dot) == UnitPrice{1000});
    CHECK(readPrice("-11062.06", dot) == UnitPrice{-11062060000});
    CHECK_FALSE(readPrice("0.0000001", dot));
    CHECK(readQuantity("-80995", dot) == Quantity{-80995000});
    CHECK(readMoney("1.990", comma, Currency{QStringLiteral("HUF"), 0}) == Money{1990});
    CHECK_FALSE(readMoney("0.001", dot, Currency{QStringLiteral("EUR"), 2}));
    CHECK(readPercent("24 %", dot) == Percent{2400});
    CHECK(readPercent("13,5%", comma) == Percent{1350});
    CHECK(readPercent("۹٪", dot) == Percent{900});
    CHECK_FALSE(readPercent("%", dot));
    CHECK_FALSE(readPercent("99999999999", dot));
}

TEST_CASE("a column remembers its currencies", "[exchange][csv][values]")
{
    NumberColumn column;
    for (const char *cell : {"1,5 €", "€ 2,5", "3", "4,25 Ft", "5 bananas"})
        column.see(cell);
    CHECK(column.currencies() == QStringList{QStringLiteral("€"), QStringLiteral("Ft")});
}

TEST_CASE("the quick and the thorough way agree", "[exchange][csv][values]")
{
    std::mt19937 random(7);
    const std::string_view alphabet = "0123456789.,- 0011";
    for (int round = 0; round < 50'000; ++round) {
        std::string cell;
        for (auto i = random() % 14; i > 0; --i)
            cell += alphabet[random() % alphabet.size()];
        const NumberStyle &style = random() % 2 ? dot : comma;
        // A mark of direction changes nothing but forbids the quick way.
        if (readDecimal(cell, style, 6) != readDecimal(cell + "\u200E", style, 6))
            FAIL(cell);
    }
}
