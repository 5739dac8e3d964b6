// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/CsvDialect.h"
#include "tests/support/Catch.h"

using namespace tefter;

TEST_CASE("the separator is the one that makes the rows regular", "[exchange][csv][dialect]")
{
    CHECK(guessDialect("a,b,c\n1,2,3\n", true).separator == ',');
    CHECK(guessDialect("a;b;c\n1,5;2,5;3,5\n", true).separator == ';');
    CHECK(guessDialect("1,5;2,5;3,5\n1,5;2,5;3,5\n", true).separator == ';');
    CHECK(guessDialect("Άννα;12,50;2,00\nΜαρία;3,20;1,00\n", true).separator == ';');
    CHECK(guessDialect("a\tb\nSmith, John\t1,5\nDoe, Jane\t2,5\n", true).separator == '\t');
    CHECK(guessDialect("a|b|c\n1,5|x;y|3\n", true).separator == '|');
    CHECK(guessDialect("name,note\nA,\"x;y;z\"\nB,\"p;q;r\"\n", true).separator == ',');
    CHECK(guessDialect("name;note\nA;\"x,y\nz\"\nB;\"p,q,r\"\n", true).separator == ';');
    CHECK(guessDialect("price,day\n2.55,2010-12-01 08:26\n3.10,2010-12-02 09:00\n", true).separator == ',');
    CHECK(guessDialect("only@one.column\nof@mail.addresses\n", true).separator == ',');
    CHECK(guessDialect("", true).separator == ',');
}

TEST_CASE("a few ragged rows do not mislead", "[exchange][csv][dialect]")
{
    std::string text = "id;name;city\n";
    for (int i = 0; i < 30; ++i)
        text += std::to_string(i) + (i % 10 == 3 ? ";A, B, C\n" : ";Name, First;City\n");
    CHECK(guessDialect(text, true).separator == ';');
    CHECK(guessDialect(text + "31;\"cut in the mid", false).separator == ';');
}

TEST_CASE("single quotes are found where cells are wrapped in them", "[exchange][csv][dialect]")
{
    CHECK(guessDialect("'1','Smith, J','x'\n'2','Doe, J','y'\n", true) == CsvDialect{',', '\'', false});
    CHECK(guessDialect("name,note\nO'Brien,'t Hof\nD'Arcy,none\n", true).quote == '"');
}

TEST_CASE("a header is told from data", "[exchange][csv][dialect]")
{
    CHECK(guessDialect("Name;Phone\nAnna;6941234567\n", true).hasHeader);
    CHECK(guessDialect("Όνομα;Πόλη\nΆννα;Αθήνα\nΜαρία;Πάτρα\n", true).hasHeader);
    CHECK(guessDialect("Product;2010;2011\nTea;10;20\n", true).hasHeader);
    CHECK(guessDialect("Name;Phone\n", true).hasHeader);
    CHECK(guessDialect("email\na@b.gr\nc@d.gr\n", true).hasHeader);
    CHECK_FALSE(guessDialect("Anna;6941234567\nMaria;6971234567\n", true).hasHeader);
    CHECK_FALSE(guessDialect("Άννα;Αθήνα\nΜαρία;Αθήνα\n", true).hasHeader);
    CHECK_FALSE(guessDialect("a@b.gr\nc@d.gr\n", true).hasHeader);
    CHECK_FALSE(guessDialect("Anna\nMaria\n", true).hasHeader);
    CHECK_FALSE(guessDialect("", true).hasHeader);
}

TEST_CASE("the line that names the separator", "[exchange][csv][dialect]")
{
    CHECK(readSeparatorLine("sep=;\r\nx").length == 7);
    CHECK(readSeparatorLine("sep=\t\nx").separator == '\t');
    CHECK(readSeparatorLine("\"sep=,\"\nx").length == 8);
    CHECK(readSeparatorLine("sep=,").length == 5);
    CHECK(readSeparatorLine("sep=\n").separator == '\0');
    CHECK(readSeparatorLine("sep=ab\n").separator == '\0');
    CHECK(readSeparatorLine("separator;x\n").length == 0);
}
