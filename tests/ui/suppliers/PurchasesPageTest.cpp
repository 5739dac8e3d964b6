// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/PurchasesPage.h"

#include "core/suppliers/PurchaseFault.h"
#include "tests/ui/suppliers/PurchaseShop.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/RowLabel.h"
#include "ui/common/UnitPriceEdit.h"
#include "ui/suppliers/PurchaseDialog.h"
#include "ui/suppliers/PurchaseLineRows.h"
#include "ui/suppliers/ReceiptDialog.h"
#include "ui/suppliers/ReorderDialog.h"
#include "ui/suppliers/ReorderModel.h"
#include "ui/suppliers/ReturnDialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QTimer>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

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
    const QTemporaryDir folder;
    saveAt(folder.filePath(u"order.pdf"_s));
    press(f.page.get(), u"Mark as sent"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said.contains(u"order.pdf"_s); }));
    CHECK(QFileInfo(folder.filePath(u"order.pdf"_s)).size() > 0);
    CHECK(QSettings().value(u"purchases/paper-folder"_s) == QFileInfo(folder.path()).absoluteFilePath());
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
    CHECK(QTest::qWaitFor([&] { return showsText(receipt, u"Mug: the cost was to be €2.50."_s); }));
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

TEST_CASE("a late order names who waits, and its receipt whom to call", "[ui][suppliers]")
{
    PurchaseShop f;
    f.sent(Day(2026, 3, 10));
    const CustomerId maria = f.waits(u"Maria"_s);
    f.waits(u"Nikos"_s);
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    CHECK(f.cell(0, 3) == u"2");
    CHECK(f.says(u"Who waits for it"_s));
    CHECK(f.says(u"2 wait"_s));
    const auto names = f.page->findChildren<RowLabel *>();
    const auto name = std::find_if(names.begin(), names.end(),
                                   [](const RowLabel *one) { return one->text().contains(u"Maria"); });
    REQUIRE(name != names.end());
    (*name)->setFocus();
    QTest::keyClick(*name, Qt::Key_Return);
    CHECK(f.navigator.customer == maria);
    press(f.page.get(), u"Receive goods…"_s);
    press(dialog<ReceiptDialog>(), u"Save"_s);
    auto *told = dialog<MessageDialog>();
    CHECK(showsText(told, u"2 people asked for what has come"_s));
    CHECK(showsText(told, u"Nikos"_s));
    press(told, u"Show whom to call"_s);
    CHECK(QTest::qWaitFor([&] { return f.navigator.page == u"stock"; }));
    CHECK(f.navigator.pageState.value(u"asked-for"_s).toBool());
    f.page->refresh();
    CHECK(QTest::qWaitFor([&] { return !showsText(f.page.get(), u"Who waits for it"_s); }));
}

TEST_CASE("what came defective goes back from its receipt", "[ui][suppliers]")
{
    PurchaseShop f;
    f.sent();
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    press(f.page.get(), u"Receive goods…"_s);
    auto *receipt = dialog<ReceiptDialog>();
    auto *rows = receipt->findChild<PurchaseLineRows *>();
    const QString sendBack = u"Return the defective goods…"_s;
    const auto offers = [&] {
        const auto buttons = receipt->findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *one) {
            return one->text() == sendBack && one->isVisible();
        });
    };
    CHECK_FALSE(offers());
    type(rows->findChildren<QuantityEdit *>().at(1), u"3"_s);
    CHECK(QTest::qWaitFor(offers));
    press(receipt, sendBack);
    auto *goods = dialog<ReturnDialog>();
    CHECK(goods->findChild<RecordEdit *>()->text() == u"Potter");
    CHECK(goods->findChild<QuantityEdit *>()->quantity() == Quantity{3'000});
    press(goods, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Goods sent back"; }));
    const SupplierReturn kept = *f.services.supplierReturns.find(SupplierReturnId{1});
    CHECK(kept.lines[0].receiptLine.isValid());
    CHECK(kept.lines[0].reason == ReturnReason::Defective);
    // All of it is gone: a second time there is nothing to send.
    f.page->restore({{u"receipt"_s, 1}});
    press(dialog<ReceiptDialog>(), sendBack);
    auto *told = dialog<MessageDialog>();
    CHECK(showsText(told, u"Nothing is left to send back"_s));
    told->accept();
}

namespace {

/// The page with one order, and the list of what to order: ten mugs at 2.50, and four jars at 10.
struct ReorderWindow : PurchaseShop
{
    ReorderWindow()
    {
        REQUIRE(services.stock.changeSettings({Day(2026, 1, 1), NegativeStock::Warn}, u"Shop"_s));
        Product product;
        product.name = u"Jar"_s;
        product.soldWhole = true;
        product.reorderPoint = Quantity{1'000};
        product.targetLevel = Quantity{4'000};
        jar = *services.products.create(product);
        SupplierProduct cost;
        cost.supplier = potter;
        cost.product = jar;
        cost.unitCost = UnitPrice{10'000'000};
        REQUIRE(services.supplierProducts.save(cost));
        showPage();
        press(page.get(), u"What to order…"_s);
        list = dialog<ReorderDialog>();
        cash = list->findChild<MoneyEdit *>();
        REQUIRE(QTest::qWaitFor([&] { return showsText(list, u"Together €65.00"_s); }));
    }
    qsizetype orders()
    {
        return services.purchaseList.list({}, PurchaseColumn::Number, true, Language::English)->size();
    }
    QAbstractItemView *table() const { return list->findChild<ListTable *>(); }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    void goTo(const QString &name) const
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(rowOf(name), 0));
    }

    ProductId jar;
    ReorderDialog *list = nullptr;
    MoneyEdit *cash = nullptr;
};

} // namespace

TEST_CASE("the limit that stands there counts before anything is drafted", "[ui][suppliers]")
{
    ReorderWindow f;
    type(f.cash, u"30"_s);
    QTest::keyClick(f.cash, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return showsText(f.list, u"Together €25.00"_s); }));
    QTest::qWait(100);
    CHECK(f.list->isVisible());
    CHECK(f.orders() == 0);
    CHECK(f.table()
              ->model()
              ->index(f.rowOf(u"Jar"_s), ReorderModel::supplierColumn())
              .data()
              .toString()
              .endsWith(u"No cash left"));

    // Also where it is typed and the orders are asked for at once.
    f.cash->clear();
    type(f.cash, u"45"_s);
    QTest::keyClick(f.cash, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    CHECK(f.orders() == 0);

    f.cash->clear();
    type(f.cash, u"abc"_s);
    QTest::keyClick(f.cash, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return showsText(f.list, u"This is not an amount of money."_s); }));
    QTest::keyClick(f.cash, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    CHECK(f.orders() == 0);
    f.cash->clear();
    type(f.cash, u"30"_s);
    QTest::keyClick(f.cash, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return showsText(f.list, u"Together €25.00"_s); }));
    press(f.list, u"Draft the orders"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.orders() == 1; }));
    CHECK(f.services.purchaseOrders.find(PurchaseOrderId{1})->lines.size() == 1);

    // What is drafted is not ordered again.
    f.bringToFront();
    press(f.page.get(), u"What to order…"_s);
    auto *again = dialog<ReorderDialog>();
    CHECK(QTest::qWaitFor(
        [&] { return showsText(again, u"1 products are on drafts already and not listed again."_s); }));
    again->reject();
}

TEST_CASE("lines are left out by Space, and their quantity typed after F2", "[ui][suppliers]")
{
    ReorderWindow f;
    f.goTo(u"Mug"_s);
    QTest::keyClick(f.table(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return showsText(f.list, u"Together €40.00"_s); }));
    const auto typeQuantity = [&](const QString &typed) {
        f.goTo(u"Jar"_s);
        QTest::keyClick(f.table(), Qt::Key_F2);
        auto *edit = f.table()->findChild<QuantityEdit *>();
        REQUIRE(edit);
        edit->selectAll();
        type(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    typeQuantity(u"x"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(f.list, u"How many?"_s); }));
    typeQuantity(u"2.5"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(f.list, u"Together €25.00"_s); }));
    press(f.list, u"Draft the orders"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(f.list, u"only sold whole"_s); }));
    typeQuantity(u"3"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(f.list, u"Together €30.00"_s); }));
    press(f.list, u"Draft the orders"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.orders() == 1; }));
    const PurchaseOrder order = *f.services.purchaseOrders.find(PurchaseOrderId{1});
    REQUIRE(order.lines.size() == 1);
    CHECK(order.lines[0].product == f.jar);
    CHECK(order.lines[0].quantity == Quantity{3'000});
}

TEST_CASE("the order shows what came of it, and opens it", "[ui][suppliers]")
{
    PurchaseShop f;
    const PurchaseOrderId id = f.sent();
    PurchaseReceipt receipt = *f.services.purchaseReceipts.expected(id);
    receipt.document = u"R-77"_s;
    receipt.extraCost = Money{1200};
    receipt.lines[0].quantity = {4'000};
    receipt.lines[0].defective = {1'000};
    receipt.lines[0].unitCost = UnitPrice{2'750'000};
    REQUIRE(f.services.purchaseReceipts.save(receipt));
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    CHECK(f.says(u"What came"_s));
    CHECK(f.says(u"R-77"_s));
    CHECK(f.says(u"Mug: 4, 1 defective, at €2.75, ordered at €2.50"_s));
    CHECK(f.says(u"Extra cost €12.00"_s));
    CHECK(f.says(u"€11.00"_s));
    const auto rows = f.page->findChildren<RowLabel *>();
    const auto day = std::find_if(rows.begin(), rows.end(), [](const RowLabel *one) {
        return one->isVisible() && one->accessibleName().contains(u"R-77");
    });
    REQUIRE(day != rows.end());
    (*day)->setFocus();
    QTest::keyClick(*day, Qt::Key_Return);
    auto *opened = dialog<ReceiptDialog>();
    CHECK(opened->findChild<QuantityEdit *>()->quantity() == Quantity{4'000});
    opened->reject();
}

TEST_CASE("more back than there is is asked, and an untouched return closes at once", "[ui][suppliers]")
{
    PurchaseShop f;
    f.showPage();
    const QVariantMap begin{
        {u"begin"_s, u"return"_s}, {u"supplier"_s, f.potter.value}, {u"name"_s, u"Potter"_s}};
    f.page->restore(begin);
    auto *untouched = dialog<ReturnDialog>();
    QTest::keyClick(untouched, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !QApplication::activeModalWidget(); }));
    f.bringToFront();

    f.page->restore(begin);
    auto *goods = dialog<ReturnDialog>();
    auto *rows = goods->findChild<PurchaseLineRows *>();
    pickFirst(rows->findChild<RecordEdit *>(), u"mug"_s);
    auto *quantity = rows->findChild<QuantityEdit *>();
    for (const QString &bad : {u"0"_s, u"-4"_s}) {
        quantity->clear();
        type(quantity, bad);
        press(goods, u"Save"_s);
        CHECK(
            QTest::qWaitFor([&] { return showsText(goods, u"Mug: the quantity must be more than zero"_s); }));
    }
    quantity->setQuantity(Quantity{5'000'000});
    QString asked;
    QTimer answer;
    QObject::connect(&answer, &QTimer::timeout, goods, [&] {
        if (auto *question = qobject_cast<MessageDialog *>(QApplication::activeModalWidget())) {
            answer.stop();
            asked = question->accessibleDescription();
            press(question, u"Cancel"_s);
        }
    });
    answer.start(10);
    press(goods, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return !asked.isEmpty(); }));
    CHECK(asked.contains(u"5,000 to send back, 0 received"_s));
    CHECK_FALSE(f.services.supplierReturns.find(SupplierReturnId{1}));
    goods->done(QDialog::Rejected);
}

TEST_CASE("too many defective are said with both figures", "[ui][suppliers]")
{
    PurchaseShop f;
    f.sent();
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    press(f.page.get(), u"Receive goods…"_s);
    auto *receipt = dialog<ReceiptDialog>();
    receipt->findChildren<QuantityEdit *>().at(1)->setQuantity(Quantity{30'000});
    press(receipt, u"Save"_s);
    CHECK(QTest::qWaitFor(
        [&] { return showsText(receipt, u"Mug: 30 defective of 10 that came is not possible."_s); }));
    receipt->done(QDialog::Rejected);
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
    QTimer answer;
    QObject::connect(&answer, &QTimer::timeout, goods, [&] {
        if (auto *question = qobject_cast<MessageDialog *>(QApplication::activeModalWidget())) {
            answer.stop();
            press(question, u"Send it back all the same"_s);
        }
    });
    answer.start(10);
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
