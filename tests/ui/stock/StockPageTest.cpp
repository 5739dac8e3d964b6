// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockPage.h"

#include "tests/ui/PageFixture.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/RecordEdit.h"
#include "ui/stock/CountDialog.h"
#include "ui/stock/CountListDialog.h"
#include "ui/stock/NewCountDialog.h"
#include "ui/stock/RequestDialog.h"
#include "ui/stock/RequestListDialog.h"
#include "ui/stock/StockEntryDialog.h"
#include "ui/stock/StockListModel.h"
#include "ui/stock/StockSetupDialog.h"

#include <QAbstractItemModelTester>
#include <QTimer>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

struct StockRoom : PageFixture<StockPage, StockListModel>
{
    ProductId add(const QString &name, const QString &barcode = {})
    {
        Product product;
        product.name = name;
        product.price = Money{500};
        if (!barcode.isEmpty())
            product.barcodes = {barcode};
        const auto id = services.products.create(product);
        REQUIRE(id);
        return *id;
    }
    void keep() { REQUIRE(services.stock.changeSettings({Day(2026, 1, 1), NegativeStock::Warn}, u"Shop"_s)); }
    void open(ProductId product, qint64 pieces)
    {
        StockEntry entry;
        entry.product = product;
        entry.quantity = {pieces * 1000};
        entry.unitCost = UnitPrice{2'000'000};
        REQUIRE(services.stock.open(entry));
    }
    qint64 onHand(ProductId product) { return services.stock.of(product, 1)->onHand.milli; }
};

} // namespace

TEST_CASE("stock keeping is switched on in the window, and goods come in", "[ui][stock]")
{
    StockRoom f;
    const ProductId tea = f.add(u"Tea"_s);
    f.add(u"Salt"_s);
    f.showPage();
    CHECK(f.says(u"No stock is kept yet"_s));
    press(f.page.get(), u"Keep stock…"_s);
    auto *setup = dialog<StockSetupDialog>();
    press(setup, u"Keep stock"_s);
    f.bringToFront();
    f.page->refresh();
    CHECK(f.rowsBecome(2));
    const QAbstractItemModelTester tester(f.model());
    CHECK(f.cell(1, 0) == u"Tea");
    CHECK(f.cell(1, 2) == u"0");
    CHECK(f.page->actions().constLast()->text() == u"Receive goods");

    f.page->showRecord(tea.value);
    CHECK(f.says(u"Tea"_s));
    press(f.page.get(), u"Receive…"_s);
    auto *entry = dialog<StockEntryDialog>();
    REQUIRE(QTest::qWaitFor([&] { return qobject_cast<QuantityEdit *>(QApplication::focusWidget()); }));
    type(QApplication::focusWidget(), u"12"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return f.onHand(tea) == 12'000; }));
    CHECK(QTest::qWaitFor([&] { return f.navigator.said == u"The stock was changed"; }));
    CHECK(f.navigator.undoable);
    (void)entry;
    f.bringToFront();
    f.page->refresh();
    CHECK(f.says(u"Last moved on"_s));
    press(f.page.get(), u"Loss…"_s);
    auto *loss = dialog<StockEntryDialog>();
    press(loss, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(loss, u"How much?"_s); }));
    loss->findChild<QuantityEdit *>()->setQuantity(Quantity{2000});
    press(loss, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return f.onHand(tea) == 10'000; }));
    REQUIRE(f.file->undo());
    CHECK(f.onHand(tea) == 12'000);
}

TEST_CASE("a count is scanned, looked at and booked with the keyboard", "[ui][stock]")
{
    StockRoom f;
    const ProductId tea = f.add(u"Tea"_s, u"5201234567890"_s);
    f.add(u"Salt"_s);
    f.keep();
    f.open(tea, 10);
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    press(f.page.get(), u"Counts…"_s);
    auto *list = dialog<CountListDialog>();
    press(list, u"New count…"_s);
    auto *fresh = dialog<NewCountDialog>();
    press(fresh, u"Begin to count"_s);
    auto *count = dialog<CountDialog>();
    auto *product = count->findChild<RecordEdit *>();
    const auto counted = [&] {
        const auto rows = f.services.stockCounts.rows(StockCountId{1});
        const auto found = std::find_if(rows->begin(), rows->end(),
                                        [&](const StockCountRow &row) { return row.product == tea; });
        return found == rows->end() ? Quantity() : found->counted.value_or(Quantity());
    };
    // A scanner types and presses Enter before anything is offered.
    for (int i = 1; i <= 2; ++i) {
        product->setText(u"5201234567890"_s);
        QTest::keyClick(product, Qt::Key_Return);
        CHECK(QTest::qWaitFor([&] { return counted() == Quantity{i * 1000}; }));
    }
    product->setText(u"4000000000000"_s);
    QTest::keyClick(product, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return showsText(count, u"4000000000000"_s); }));
    product->setRecord(tea.value, u"Tea"_s);
    QTest::keyClick(product, Qt::Key_Return);
    auto *quantity = count->findChild<QuantityEdit *>();
    REQUIRE(QTest::qWaitFor([&] { return quantity->hasFocus(); }));
    QTest::keyClick(quantity, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return counted() == Quantity{3000}; }));
    CHECK(QTest::qWaitFor([&] { return showsText(count, u"1 of 2 products counted."_s); }));
    CHECK(count->sheet().table.rows.size() == 2);
    CHECK(f.onHand(tea) == 10'000);
    press(count, u"Show what is to be there"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(count, u"−€14.00"_s) || showsText(count, u"-€14.00"_s); }));
    // What was booked is said in a box that waits for an answer.
    bool isTold = false;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, &answering, [&] {
        if (auto *told = qobject_cast<MessageDialog *>(QApplication::activeModalWidget())) {
            isTold = showsText(told, u"1 product"_s);
            told->accept();
        }
    });
    answering.start(20);
    press(count, u"Book the count"_s);
    CHECK(QTest::qWaitFor([&] { return isTold; }));
    answering.stop();
    CHECK(f.onHand(tea) == 3000);
    list->reject();
}

TEST_CASE("what is asked for is noted, and said when it has come", "[ui][stock]")
{
    StockRoom f;
    const ProductId tea = f.add(u"Tea"_s);
    f.keep();
    StockRequest request;
    request.product = tea;
    request.quantity = {2000};
    REQUIRE(f.services.stockRequests.add(request));
    f.open(tea, 5);
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    press(f.page.get(), u"Asked for…"_s);
    auto *list = dialog<RequestListDialog>();
    press(list, u"Set aside"_s);
    CHECK(QTest::qWaitFor([&] { return f.services.stock.of(tea, 1)->reserved == Quantity{2000}; }));
    press(list, u"New…"_s);
    auto *fresh = dialog<RequestDialog>();
    type(fresh->findChild<RecordEdit *>(), u"A blue lamp"_s);
    press(fresh, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return f.services.stockRequests.list()->size() == 2; }));
    press(dialog<RequestListDialog>(), u"Handed over"_s);
    CHECK(QTest::qWaitFor([&] { return f.services.stockRequests.list()->size() == 1; }));
    list->reject();
}
