// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/PurchasesPage.h"

#include "core/suppliers/PurchaseFault.h"
#include "tests/ui/PageFixture.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/RecordEdit.h"
#include "ui/common/UnitPriceEdit.h"
#include "ui/suppliers/PurchaseDialog.h"
#include "ui/suppliers/PurchaseLineRows.h"
#include "ui/suppliers/PurchaseListModel.h"
#include "ui/suppliers/ReceiptDialog.h"
#include "ui/suppliers/ReturnDialog.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QTimer>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

struct PurchaseShop : PageFixture<PurchasesPage, PurchaseListModel>
{
    PurchaseShop()
    {
        Supplier supplier;
        supplier.name = u"Potter"_s;
        supplier.leadDays = 10;
        potter = *services.suppliers.save(supplier);
        Product product;
        product.name = u"Mug"_s;
        mug = *services.products.create(product);
        SupplierProduct cost;
        cost.supplier = potter;
        cost.product = mug;
        cost.code = u"P-1"_s;
        cost.unitCost = UnitPrice{2'500'000};
        REQUIRE(services.supplierProducts.save(cost));
    }
    PurchaseOrderId sent(Day promised = {})
    {
        PurchaseOrder order;
        order.supplier = potter;
        order.promisedOn = promised;
        order.lines = {*services.purchaseOrders.line(potter, mug, Quantity{10'000})};
        order.id = *services.purchaseOrders.save(order);
        REQUIRE(services.purchaseOrders.send(order.id));
        return order.id;
    }

    SupplierId potter;
    ProductId mug;
};

/// Types and takes the best offer with Enter.
void pickFirst(RecordEdit *edit, const QString &typed)
{
    type(edit, typed);
    REQUIRE(QTest::qWaitFor([&] { return edit->completer() && edit->completer()->popup()->isVisible(); }));
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return edit->record() != 0; }));
}

} // namespace

TEST_CASE("an order is drafted with the keyboard alone, sent and received", "[ui][suppliers]")
{
    PurchaseShop f;
    f.showPage();
    CHECK(f.says(u"No orders to suppliers yet"_s));
    press(f.page.get(), u"New order"_s);
    auto *editor = dialog<PurchaseDialog>();
    auto *supplier = qobject_cast<RecordEdit *>(QApplication::focusWidget());
    REQUIRE(supplier);
    pickFirst(supplier, u"pott"_s);
    auto *rows = editor->findChild<PurchaseLineRows *>();
    pickFirst(rows->findChild<RecordEdit *>(), u"mug"_s);
    auto *cost = rows->findChild<UnitPriceEdit *>();
    REQUIRE(QTest::qWaitFor([&] { return cost->price() == UnitPrice{2'500'000}; }));
    auto *quantity = qobject_cast<QuantityEdit *>(QApplication::focusWidget());
    REQUIRE(quantity);
    type(quantity, u"6"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(editor, u"€15.00"_s); }));
    QTest::keyClick(quantity, Qt::Key_Return);
    CHECK(f.rowsBecome(1));
    CHECK(f.cell(0, 2) == u"draft");
    CHECK(f.services.purchaseOrders.find(PurchaseOrderId{1})->lines[0].supplierCode == u"P-1");
    f.bringToFront();
    press(f.page.get(), u"Mark as sent"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said.contains(u"PO-2026-0001"_s); }));
    f.page->refresh();
    press(f.page.get(), u"Receive goods…"_s);
    auto *receipt = dialog<ReceiptDialog>();
    auto *count = receipt->findChild<QuantityEdit *>();
    CHECK(count->quantity() == Quantity{6'000});
    count->setQuantity(Quantity{4'000});
    press(receipt, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Goods received"; }));
    f.page->refresh();
    CHECK(f.says(u"4 of 6"_s));
    CHECK(f.says(u"partly received"_s));
}

TEST_CASE("another cost is said at once, and more than ordered is asked", "[ui][suppliers]")
{
    PurchaseShop f;
    const PurchaseOrderId id = f.sent();
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    press(f.page.get(), u"Receive goods…"_s);
    auto *receipt = dialog<ReceiptDialog>();
    auto *rows = receipt->findChild<PurchaseLineRows *>();
    auto *cost = rows->findChild<UnitPriceEdit *>();
    cost->setPrice(UnitPrice{2'700'000});
    Q_EMIT rows->changed();
    CHECK(QTest::qWaitFor([&] { return showsText(receipt, u"Mug: the cost was to be 2.50."_s); }));
    rows->findChild<QuantityEdit *>()->setQuantity(Quantity{12'000});
    receipt->findChild<MoneyEdit *>()->setMoney(Money{1200});
    // The question waits inside the click on Save.
    bool isAsked = false;
    QTimer answer;
    QObject::connect(&answer, &QTimer::timeout, receipt, [&] {
        if (auto *question = qobject_cast<MessageDialog *>(QApplication::activeModalWidget())) {
            answer.stop();
            isAsked = true;
            press(question, u"Take it in"_s);
        }
    });
    answer.start(10);
    press(receipt, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Goods received"; }));
    CHECK(isAsked);
    CHECK(f.services.purchaseOrders.find(id)->state == PurchaseState::Closed);
    const PurchaseReceipt kept = *f.services.purchaseReceipts.find(PurchaseReceiptId{1});
    CHECK(kept.lines[0].landedCost == UnitPrice{3'700'000});
    CHECK(f.services.supplierProducts.of(f.mug)->first().entry.unitCost == UnitPrice{2'700'000});
}

TEST_CASE("late orders are marked and found, orders closed and opened again", "[ui][suppliers]")
{
    PurchaseShop f;
    const PurchaseOrderId late = f.sent(Day(2026, 3, 10));
    f.sent(Day(2026, 4, 10));
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    const QAbstractItemModelTester tester(f.model());
    auto *show = f.child<QComboBox>();
    show->setCurrentIndex(3);
    Q_EMIT show->activated(3);
    CHECK(f.rowsBecome(1));
    CHECK(f.cell(0, 2) == u"5 days late");
    REQUIRE(f.says(u"PO-2026-0001"_s));
    press(f.page.get(), u"More"_s);
    choose(u"Close: the rest will not come"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Order closed"; }));
    CHECK(f.services.purchaseOrders.find(late)->state == PurchaseState::Closed);
    f.page->refresh();
    CHECK(f.rowsBecome(0));
    press(f.page.get(), u"Show all orders"_s);
    CHECK(f.rowsBecome(2));
}

TEST_CASE("goods are received and sent back without an order", "[ui][suppliers]")
{
    PurchaseShop f;
    f.sent();
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    f.page->restore({{u"begin"_s, u"return"_s}, {u"supplier"_s, f.potter.value}, {u"name"_s, u"Potter"_s}});
    auto *goods = dialog<ReturnDialog>();
    auto *rows = goods->findChild<PurchaseLineRows *>();
    pickFirst(rows->findChild<RecordEdit *>(), u"mug"_s);
    press(goods, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Goods sent back"; }));
    const SupplierReturn kept = *f.services.supplierReturns.find(SupplierReturnId{1});
    CHECK(kept.lines[0].quantity == Quantity{1000});
    CHECK(kept.lines[0].unitCost == UnitPrice{2'500'000});
    f.bringToFront();
    f.page->restore({{u"begin"_s, u"receipt"_s}, {u"supplier"_s, f.potter.value}, {u"name"_s, u"Potter"_s}});
    auto *receipt = dialog<ReceiptDialog>();
    press(receipt, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(receipt, u"There are no goods on it yet."_s); }));
    receipt->done(QDialog::Rejected);
}

TEST_CASE("every fault of a purchase has its own sentence", "[ui][suppliers]")
{
    QSet<QString> sentences;
    for (const PurchaseFault fault :
         {PurchaseFault::NoLines, PurchaseFault::OrderIsOver, PurchaseFault::NotSent,
          PurchaseFault::GoodsHaveCome, PurchaseFault::OtherSupplier, PurchaseFault::BadQuantity})
        sentences.insert(sentence(purchaseError(fault, u"Mug"_s)));
    CHECK(sentences.size() == 6);
    CHECK_FALSE(sentences.contains(QString()));
}
