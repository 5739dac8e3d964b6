// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ScanReadings.h"

#include "core/catalogue/ProductService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a scan through a keyboard in another language still says its code", "[catalogue][barcode]")
{
    // What the keys of these codes give in each layout.
    struct Scan
    {
        QString typed;
        QString meant;
    };
    for (const Scan &scan : {
             Scan{u"ΑΒΓ-120"_s, u"ABG-120"_s}, // Greek
             Scan{u"λαμπ-7"_s, u"lamp-7"_s},
             Scan{u";ς9"_s, u"qw9"_s},
             Scan{u":Σ9"_s, u"QW9"_s},
             Scan{u"ФИСД-12"_s, u"ABCL-12"_s}, // Russian
             Scan{u"дфьз.7"_s, u"lamp/7"_s},
             Scan{u"شذز-۱۲۰"_s, u"abc-120"_s}, // Persian
             Scan{u"ؤ\u200cژ۱۲"_s, u"ABC12"_s},
             Scan{u"مشئح-7"_s, u"lamp-7"_s}, // the older Persian of Windows
             Scan{u"ABZüö1"_s, u"ABY-01"_s}, // Hungarian
             Scan{u"۵۲۰۱۲۳۴۵۶۷۸۹۰"_s, u"5201234567890"_s},
             Scan{u"٥٢٠"_s, u"520"_s},
         }) {
        const QStringList readings = scanReadings(scan.typed);
        INFO(scan.typed.toStdString() + ": " + readings.join(u" | ").toStdString());
        CHECK(readings.first() == scan.typed);
        CHECK(readings.contains(scan.meant));
    }
}

TEST_CASE("a plain code is read as itself, and a number in either length", "[catalogue][barcode]")
{
    CHECK(scanReadings(u" 5201234567890 "_s) == QStringList{u"5201234567890"_s});
    CHECK(scanReadings(u"036000291452"_s).contains(u"0036000291452"_s));
    CHECK(scanReadings(u"0036000291452"_s).contains(u"036000291452"_s));
    CHECK(scanReadings(u"zoo.7;"_s) == QStringList{u"zoo.7;"_s});
    CHECK(scanReadings(u"  "_s).isEmpty());
}

TEST_CASE("what is scanned is found in any layout, and the very code goes first", "[catalogue][barcode]")
{
    test::ShopFile file;
    ProductService products(file.shop());
    const auto add = [&](const QString &name, const QString &barcode) {
        Product product;
        product.name = name;
        product.barcodes = {barcode};
        return *products.create(product);
    };
    const ProductId lamp = add(u"Lamp"_s, u"LMP-200"_s);
    const ProductId upc = add(u"Soap"_s, u"036000291452"_s);
    CHECK(products.scanned(u"ΛΜΠ-200"_s)->first().id == lamp);
    CHECK(products.scanned(u"ДЬЗ-200"_s)->first().id == lamp);
    CHECK(products.scanned(u"LMP-۲۰۰"_s)->first().id == lamp);
    CHECK(products.scanned(u"0036000291452"_s)->first().id == upc);
    const ProductId greek = add(u"Other lamp"_s, u"ΛΜΠ-200"_s);
    REQUIRE(products.scanned(u"ΛΜΠ-200"_s)->size() == 1);
    CHECK(products.scanned(u"ΛΜΠ-200"_s)->first().id == greek);
    const ProductId twin = add(u"Twin"_s, u"LMP-200"_s);
    const auto both = products.scanned(u"LMP-200"_s);
    REQUIRE(both->size() == 2);
    CHECK(both->last().id == twin);
}
