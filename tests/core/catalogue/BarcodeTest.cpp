// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Barcode.h"

#include "tests/support/Catch.h"

using namespace tefter;

TEST_CASE("the kind of a barcode is recognised", "[catalogue][barcode]")
{
    CHECK(barcodeKindOf(u"5201234567893") == BarcodeKind::Ean13);
    CHECK(barcodeKindOf(u"2001234567893") == BarcodeKind::Own);
    CHECK(barcodeKindOf(u"96385074") == BarcodeKind::Ean8);
    CHECK(barcodeKindOf(u"036000291452") == BarcodeKind::UpcA);
    CHECK(barcodeKindOf(u"LMP-200") == BarcodeKind::Code128);
    CHECK(barcodeKindOf(u"1234567") == BarcodeKind::Code128);
    CHECK(barcodeKindOf(u"ΛΜΠ-200") == BarcodeKind::Own);
    CHECK(barcodeKindOf(u"") == BarcodeKind::Own);
}

TEST_CASE("a check digit is told, also where it is wrong", "[catalogue][barcode]")
{
    CHECK(wantedCheckDigit(u"4006381333931") == QChar(u'1'));
    CHECK_FALSE(hasWrongCheckDigit(u"4006381333931"));
    CHECK(hasWrongCheckDigit(u"4006381333932"));
    CHECK(wantedCheckDigit(u"96385074") == QChar(u'4'));
    CHECK(wantedCheckDigit(u"036000291452") == QChar(u'2'));
    CHECK(wantedCheckDigit(u"0000000000000") == QChar(u'0'));
    CHECK_FALSE(wantedCheckDigit(u"LMP-200"));
    CHECK_FALSE(hasWrongCheckDigit(u"1234567"));
    CHECK_FALSE(wantedCheckDigit(u"50ABC381333931"));
}
