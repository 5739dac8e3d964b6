// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/DocumentKind.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

constexpr CustomerId somebody{7};
constexpr CustomerId nobody{};

SaleLine line(qint64 milli, qint64 micro, const QString &description = {})
{
    SaleLine result;
    result.quantity = {milli};
    result.unitPrice = {micro};
    result.description = description;
    return result;
}

SaleKind kindOf(const QString &number, CustomerId customer, const QList<SaleLine> &lines)
{
    Sale sale;
    sale.number = number;
    sale.customer = customer;
    sale.lines = lines;
    return documentKind(sale);
}

} // namespace

TEST_CASE("a return has a number with C, or only negative lines with a price", "[sales][kind]")
{
    CHECK(kindOf(u"C536379"_s, somebody, {line(-1000, 27'500'000)}) == SaleKind::Return);
    CHECK(kindOf(u"c-12"_s, nobody, {line(-1000, 1)}) == SaleKind::Return);
    CHECK(kindOf(u"CASH-12"_s, nobody, {line(1000, 1)}) == SaleKind::Sale);
    CHECK(kindOf(u"536379"_s, somebody, {line(-1000, 1), line(-2000, 1)}) == SaleKind::Return);
    CHECK(kindOf(u"536379"_s, nobody, {line(-1000, 1), line(-2000, 0)}) == SaleKind::Return);
    CHECK(kindOf(u"536379"_s, somebody, {line(-1000, 1), line(2000, 1)}) == SaleKind::Sale);
}

TEST_CASE("write-offs and corrections of debt are adjustments", "[sales][kind]")
{
    CHECK(kindOf(u"536589"_s, nobody, {line(-10'000, 0)}) == SaleKind::Adjustment);
    CHECK(kindOf(u"536589"_s, nobody, {line(10'000, 0)}) == SaleKind::Adjustment);
    CHECK(kindOf(u"536589"_s, somebody, {line(-10'000, 0)}) == SaleKind::Adjustment);
    CHECK(kindOf(u"A563186"_s, nobody, {line(1000, -11'062'060'000)}) == SaleKind::Adjustment);
    CHECK(kindOf(u"12"_s, somebody, {line(1000, -11'062'060'000)}) == SaleKind::Adjustment);
    CHECK(kindOf(u"A563185"_s, nobody, {line(1000, 11'062'060'000, u"Adjust bad debt"_s)}) ==
          SaleKind::Adjustment);
    CHECK(kindOf(u"A563185"_s, nobody, {line(1000, 1, u"Διόρθωση υπολοίπου"_s)}) == SaleKind::Adjustment);
}

TEST_CASE("what was sold at a price is a sale", "[sales][kind]")
{
    CHECK(kindOf(u"536365"_s, somebody, {line(6000, 2'550'000)}) == SaleKind::Sale);
    CHECK(kindOf(u"536544"_s, nobody, {line(1000, 1), line(1000, 0)}) == SaleKind::Sale);
    CHECK(kindOf(u"A17"_s, nobody, {line(1000, 2'000'000, u"Adjustable lamp"_s), line(1000, 1, u"Tea"_s)}) ==
          SaleKind::Sale);
    CHECK(kindOf(u"A17"_s, somebody, {line(1000, 1, u"Adjust bad debt"_s)}) == SaleKind::Sale);
    CHECK(kindOf(u"9"_s, somebody, {line(1000, 5'000'000), line(1000, -500'000)}) == SaleKind::Sale);
    CHECK(kindOf(u"578841"_s, somebody, {line(12'540'000, 0)}) == SaleKind::Sale);
    CHECK(kindOf(u"A1"_s, nobody, {}) == SaleKind::Adjustment);
}
