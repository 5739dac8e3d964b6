// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockPage.h"

#include "tests/ui/PageFixture.h"
#include "ui/common/DayEdit.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/RecordEdit.h"
#include "ui/common/WhichProductDialog.h"
#include "ui/stock/CountDialog.h"
#include "ui/stock/CountListDialog.h"
#include "ui/stock/CountReviewDialog.h"
#include "ui/stock/CountRowModel.h"
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

/// As a scanner types: each key so many milliseconds after the other, Enter last.
void scanInto(QWidget *field, const QString &barcode, int pause)
{
    for (const QChar c : barcode) {
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
        if (pause > 0)
            QTest::qWait(pause);
    }
    QTest::keyClick(field, Qt::Key_Return);
}

/// A count of everything, open in its dialog.
CountDialog *openCount(StockRoom &f)
{
    NewStockCount count;
    count.name = u"Spring"_s;
    const auto id = f.services.stockCounts.begin(count);
    REQUIRE(id);
    auto *dialog = new CountDialog(Workplace{f.services, f.navigator, f.formats}, *id);
    dialog->setVisible(true);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto *model = dialog->findChild<CountRowModel *>();
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() > 0; }));
    return dialog;
}

Quantity countedOf(StockRoom &f, ProductId product)
{
    const auto rows = f.services.stockCounts.rows(StockCountId{1});
    for (const StockCountRow &row : *rows) {
        if (row.product == product)
            return row.counted.value_or(Quantity());
    }
    return {};
}

} // namespace

TEST_CASE("scans are counted one by one at any speed, in their order", "[ui][stock]")
{
    StockRoom f;
    const ProductId tea = f.add(u"Tea"_s, u"5201234567890"_s);
    const ProductId salt = f.add(u"Salt"_s, u"5201234567906"_s);
    f.keep();
    const std::unique_ptr<CountDialog> count(openCount(f));
    auto *product = count->findChild<RecordEdit *>();
    for (const int pause : {0, 1, 25}) {
        scanInto(product, u"5201234567890"_s, pause);
        scanInto(product, u"5201234567906"_s, pause);
        scanInto(product, u"5201234567890"_s, pause);
        CHECK(product->text().isEmpty());
        CHECK(product->hasFocus());
    }
    CHECK(QTest::qWaitFor([&] { return countedOf(f, tea) == Quantity{6000}; }));
    CHECK(countedOf(f, salt) == Quantity{3000});
    // A barcode that comes where the quantity stands is a scan as well.
    auto *quantity = count->findChild<QuantityEdit *>();
    quantity->setFocus();
    quantity->selectAll();
    scanInto(quantity, u"5201234567906"_s, 0);
    CHECK(QTest::qWaitFor([&] { return countedOf(f, salt) == Quantity{4000}; }));
    CHECK(quantity->quantity() == Quantity{1000});
    // What nobody knows stays said, whatever is scanned after it.
    scanInto(product, u"4000000000000"_s, 0);
    scanInto(product, u"5201234567890"_s, 0);
    CHECK(QTest::qWaitFor([&] { return countedOf(f, tea) == Quantity{7000}; }));
    CHECK(QTest::qWaitFor([&] { return showsText(count.get(), u"4000000000000"_s); }));
}

TEST_CASE("a barcode that two products share asks which was counted", "[ui][stock]")
{
    StockRoom f;
    const ProductId tea = f.add(u"Tea"_s, u"5201234567890"_s);
    const ProductId salt = f.add(u"Salt"_s, u"5201234567890"_s);
    const ProductId soap = f.add(u"Soap"_s, u"5201234567906"_s);
    f.keep();
    const std::unique_ptr<CountDialog> count(openCount(f));
    bool isAsked = false;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, &answering, [&] {
        auto *which = qobject_cast<WhichProductDialog *>(QApplication::activeModalWidget());
        if (!which)
            return;
        answering.stop();
        isAsked = true;
        // The scanner goes on meanwhile: that chooses nothing.
        scanInto(which, u"5201234567906"_s, 0);
        CHECK(which->isVisible());
        press(which, u"Salt"_s);
    });
    answering.start(20);
    scanInto(count->findChild<RecordEdit *>(), u"5201234567890"_s, 1);
    CHECK(QTest::qWaitFor([&] { return countedOf(f, salt) == Quantity{1000}; }));
    CHECK(QTest::qWaitFor([&] { return countedOf(f, soap) == Quantity{1000}; }));
    CHECK(isAsked);
    CHECK(countedOf(f, tea) == Quantity());
}

TEST_CASE("a counted figure is corrected in its row", "[ui][stock]")
{
    StockRoom f;
    const ProductId tea = f.add(u"Tea"_s);
    f.keep();
    const std::unique_ptr<CountDialog> count(openCount(f));
    auto *list = count->findChild<ListTable *>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 1));
    QTest::keyClick(list, Qt::Key_7);
    auto *field = list->viewport()->findChild<QLineEdit *>();
    REQUIRE(field);
    CHECK(field->text() == u"7");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return countedOf(f, tea) == Quantity{7000}; }));
    REQUIRE(QTest::qWaitFor([&] { return !list->viewport()->findChild<QLineEdit *>(); }));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_F2);
    field = list->viewport()->findChild<QLineEdit *>();
    REQUIRE(field);
    field->setText(u"-3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return showsText(count.get(), u"“-3” is not a quantity"_s); }));
    CHECK(countedOf(f, tea) == Quantity{7000});
}

TEST_CASE("what goes out asks before less than nothing is left", "[ui][stock]")
{
    StockRoom f;
    const ProductId tea = f.add(u"Tea"_s, u"5201234567890"_s);
    f.keep();
    f.open(tea, 2);
    StockEntryDialog loss(Workplace{f.services, f.navigator, f.formats}, StockMoveKind::Loss, tea, u"Tea"_s);
    loss.show();
    REQUIRE(QTest::qWaitForWindowActive(&loss));
    auto *quantity = loss.findChild<QuantityEdit *>();
    type(quantity, u"5201234567890"_s);
    press(&loss, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(&loss, u"That is the barcode of “Tea”"_s); }));
    CHECK(f.onHand(tea) == 2000);
    bool isAsked = false;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, &answering, [&] {
        if (auto *asked = qobject_cast<MessageDialog *>(QApplication::activeModalWidget())) {
            isAsked = showsText(asked, u"3"_s);
            asked->accept();
        }
    });
    answering.start(20);
    quantity->setQuantity(Quantity{5000});
    press(&loss, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return f.onHand(tea) == -3000; }));
    CHECK(isAsked);
}

TEST_CASE("goods that cost nothing are asked about, and a wrong quantity says why", "[ui][stock]")
{
    StockRoom f;
    const ProductId tea = f.add(u"Tea"_s);
    f.keep();
    StockEntryDialog receipt(Workplace{f.services, f.navigator, f.formats}, StockMoveKind::Receipt, tea,
                             u"Tea"_s);
    receipt.show();
    REQUIRE(QTest::qWaitForWindowActive(&receipt));
    auto *quantity = receipt.findChild<QuantityEdit *>();
    for (const auto &[typed, said] : {std::pair{u"-2"_s, u"This cannot be below zero."_s},
                                      {u"0"_s, u"This must be more than zero."_s},
                                      {u"1.23456"_s, u"At most 3 decimals."_s},
                                      {u"two"_s, u"This is not a number."_s}}) {
        quantity->clear();
        type(quantity, typed);
        press(&receipt, u"Save"_s);
        INFO(typed.toStdString());
        CHECK(QTest::qWaitFor([&] { return showsText(&receipt, said); }));
    }
    bool isAsked = false;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, &answering, [&] {
        if (auto *asked = qobject_cast<MessageDialog *>(QApplication::activeModalWidget())) {
            isAsked = true;
            asked->accept();
        }
    });
    answering.start(20);
    quantity->setQuantity(Quantity{5000});
    const auto numbers = receipt.findChildren<NumberEdit *>();
    for (NumberEdit *edit : numbers) {
        if (edit != quantity && edit->isVisible())
            edit->setValue(0);
    }
    press(&receipt, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return f.onHand(tea) == 5000; }));
    CHECK(isAsked);
}

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
    // A scanner types and presses Enter before anything is offered, and does not wait for the next one.
    for (int i = 1; i <= 2; ++i) {
        scanInto(product, u"5201234567890"_s, i == 1 ? 0 : 25);
        CHECK(product->text().isEmpty());
        CHECK(product->hasFocus());
    }
    CHECK(QTest::qWaitFor([&] { return counted() == Quantity{2000}; }));
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
            isTold = showsText(told, u"The stock is worth €14.00 less."_s);
            told->accept();
        }
    });
    press(count, u"Book the count…"_s);
    auto *review = dialog<CountReviewDialog>();
    CHECK(QTest::qWaitFor([&] { return showsText(review, u"The stock is worth €14.00 less."_s); }));
    CHECK(f.onHand(tea) == 10'000);
    answering.start(20);
    press(review, u"Book the count"_s);
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

TEST_CASE("a request is changed in the window, and says when its product is gone", "[ui][stock]")
{
    StockRoom f;
    const ProductId tea = f.add(u"Tea"_s);
    f.keep();
    StockRequest request;
    request.product = tea;
    request.id = *f.services.stockRequests.add(request);
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    f.page->restore({{u"asked-for"_s, true}});
    auto *list = dialog<RequestListDialog>();
    press(list, u"Change…"_s);
    auto *editor = dialog<RequestDialog>();
    auto *quantity = qobject_cast<QuantityEdit *>(QApplication::focusWidget());
    REQUIRE(quantity);
    quantity->setQuantity(Quantity{4000});
    editor->findChildren<RecordEdit *>().last()->setText(u"Nobody that is known"_s);
    press(editor, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(editor, u"Choose the customer from the list"_s); }));
    editor->findChildren<RecordEdit *>().last()->clear();
    press(editor, u"Save"_s);
    CHECK(QTest::qWaitFor(
        [&] { return f.services.stockRequests.find(request.id)->quantity == Quantity{4000}; }));
    CHECK(f.services.stockRequests.find(request.id)->product == tea);
    Customer maria;
    maria.name = u"Maria"_s;
    request = *f.services.stockRequests.find(request.id);
    request.customer = *f.services.customers.create(maria);
    REQUIRE(f.services.stockRequests.change(request));
    REQUIRE(f.services.customers.bin({request.customer}));
    auto *people = list->findChild<ListTable *>();
    CHECK(QTest::qWaitFor(
        [&] { return people->model()->index(0, 5).data().toString() == u"customer in the bin"; }));
    // Who is waited for by something does not leave the file.
    CHECK(f.services.customers.removeForGood({request.customer})->kept == 1);
    REQUIRE(f.services.products.bin({tea}));
    auto *table = list->findChild<ListTable *>();
    CHECK(QTest::qWaitFor(
        [&] { return table->model()->index(0, 5).data().toString() == u"product in the bin"; }));
    list->reject();
}

TEST_CASE("chosen products are counted by themselves", "[ui][stock]")
{
    StockRoom f;
    f.keep();
    for (const QString &name : {u"Tea"_s, u"Salt"_s, u"Soap"_s})
        f.open(f.add(name), 3);
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    const auto tables = f.page->findChildren<ListTable *>();
    auto *table = *std::find_if(tables.begin(), tables.end(),
                                [&](const ListTable *one) { return one->model() == f.model(); });
    table->selectionModel()->select(f.model()->index(1, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table->selectionModel()->select(f.model()->index(0, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    press(f.page.get(), u"Count these…"_s);
    auto *fresh = dialog<NewCountDialog>();
    CHECK(showsText(fresh, u"2 chosen products"_s));
    press(fresh, u"Begin to count"_s);
    auto *count = dialog<CountDialog>();
    CHECK(f.services.stockCounts.rows(StockCountId{1})->size() == 2);
    count->reject();
}

TEST_CASE("the keyboard goes through the dialogs of the stock as they are laid out", "[ui][stock]")
{
    StockRoom f;
    f.add(u"Tea"_s);
    f.keep();
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    StockEntryDialog carry(Workplace{f.services, f.navigator, f.formats}, StockMoveKind::Transfer, {}, {});
    carry.show();
    REQUIRE(QTest::qWaitForWindowActive(&carry));
    const QWidget *before = nullptr;
    for (QWidget *stop = carry.findChild<RecordEdit *>(); stop != carry.findChild<DayEdit *>();
         stop = QApplication::focusWidget()) {
        REQUIRE(stop == QApplication::focusWidget());
        if (before)
            CHECK(stop->mapTo(&carry, QPoint()).y() > before->mapTo(&carry, QPoint()).y());
        before = stop;
        QTest::keyClick(stop, Qt::Key_Tab);
    }
}
