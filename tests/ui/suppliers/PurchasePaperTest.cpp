// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/PurchasePaper.h"

#include "core/base/Formats.h"
#include "core/shop/ShopSettings.h"
#include "tests/support/Catch.h"
#include "ui/print/DocumentPainter.h"
#include "ui/print/ReportPrinter.h"
#include "ui/suppliers/SupplierWords.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

PurchaseOrder anOrder()
{
    PurchaseOrder order;
    order.number = u"PO-2026-0001"_s;
    order.state = PurchaseState::Sent;
    order.sentOn = Day(2026, 3, 15);
    order.promisedOn = Day(2026, 3, 25);
    order.lines = {{{}, ProductId{1}, u"P-1"_s, u"Κούπα"_s, {10'000}, UnitPrice{2'500'000}, {}},
                   {{}, ProductId{2}, u"P-2"_s, u"Βάζο"_s, {1'500}, std::nullopt, {}}};
    return order;
}

ShopSettings aShop(const QString &language)
{
    ShopSettings settings{u"Το Μαγαζί"_s, u"Πατησίων 1\nΑθήνα"_s, u"GR"_s, {u"EUR"_s, 2}, language};
    settings.phone = u"210 1234567"_s;
    settings.taxNumber = u"099999999"_s;
    return settings;
}

} // namespace

TEST_CASE("an order is written in the supplier's language, with their codes", "[ui][suppliers][print]")
{
    const PurchaseOrder order = anOrder();
    Supplier supplier;
    supplier.name = u"Κεραμικά Νάξου"_s;
    supplier.addresses = {{0, u"Χώρα 5"_s, u"Νάξος"_s, {}, u"84300"_s, u"GR"_s, {}}};
    const ShopSettings shop = aShop(u"el"_s);
    CHECK(PurchasePaper::languageFor(supplier, shop) == Language::Greek);
    supplier.language = u"fa"_s;
    CHECK(PurchasePaper::languageFor(supplier, shop) == Language::Persian);
    supplier.language = u"de"_s;
    CHECK(PurchasePaper::languageFor(supplier, shop) == Language::Greek);

    const PurchasePaper paper(order, supplier, shop, {{ProductId{1}, u"τεμ."_s}});
    const Formats greek(Language::Greek);
    const PrintDocument document = paper.document(greek);
    CHECK(document.title.contains(u"PO-2026-0001"_s));
    CHECK(document.title.startsWith(u"Παραγγελία"_s));
    CHECK(document.subtitle.startsWith(u"Κεραμικά Νάξου\nΧώρα 5\n84300 Νάξος\n"_s));
    CHECK(document.subtitle.contains(u"25 Μαρτίου 2026"_s));
    CHECK(document.contactLines.contains(u"099999999"_s));
    REQUIRE(document.table.rows.size() == 2);
    CHECK(document.table.rows[0].value(2) == u"Κούπα");
    CHECK(document.table.rows[0].value(5) == greek.money(Money{2500}, shop.currency));
    CHECK(document.table.rows[0].value(3) == u"10\u00a0"_s + greek.isolate(u"τεμ."_s));
    CHECK(document.table.rows[0].value(4) == greek.money(Money{250}, shop.currency));
    CHECK(document.table.rows[1].value(3) == u"1,5");
    CHECK(document.table.rows[1].value(5).isEmpty());
    CHECK(document.table.totals.value(5) == greek.money(Money{2500}, shop.currency));
    CHECK(paper.subject().contains(u"PO-2026-0001"_s));
    CHECK(paper.letter().contains(u"Το Μαγαζί"_s));

    const Formats persian(Language::Persian);
    const PrintDocument mirrored = paper.document(persian);
    CHECK(mirrored.title.startsWith(u"سفارش"_s));
    CHECK(mirrored.table.rows[0].value(3).startsWith(u"۱۰"_s));
    const QTemporaryDir folder;
    for (const auto &[one, formats] : {std::pair(&document, &greek), std::pair(&mirrored, &persian)}) {
        const QString path = folder.filePath(one->title.left(3) + u".pdf"_s);
        REQUIRE(ReportPrinter(*formats).savePdf(*one, path));
        CHECK(QFile(path).size() > 2'000);
        if (const QString kept = qEnvironmentVariable("PAPERS"); !kept.isEmpty())
            QFile::copy(path, kept + languageCode(formats->language()) + u".pdf"_s);
    }
    CHECK(DocumentPainter::pageOf(0, 1, greek).startsWith(u"Σελίδα"_s));
}

TEST_CASE("an order without costs has no total, a draft no number", "[ui][suppliers][print]")
{
    PurchaseOrder order = anOrder();
    order.number.clear();
    order.lines.removeFirst();
    const Supplier supplier;
    const ShopSettings shop = aShop(u"en"_s);
    const PrintDocument document = PurchasePaper(order, supplier, shop).document(Formats(Language::English));
    CHECK(document.title == u"Purchase order (draft)");
    CHECK(document.table.totals.isEmpty());
}

TEST_CASE("the cost of one has as many decimals as it needs, and its currency", "[ui][suppliers][print]")
{
    const Formats english(Language::English);
    const Currency euro{u"EUR"_s, 2};
    const auto text = [&](qint64 micro) { return SupplierWords::unitCost(UnitPrice{micro}, english, euro); };
    CHECK(text(2'500'000) == u"€2.50");
    CHECK(text(2'505'000) == u"€2.505");
    CHECK(text(3'333'333) == u"€3.3333");
    CHECK(text(0) == u"€0.00");
}
