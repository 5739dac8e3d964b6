// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SuppliersPage.h"

#include "tests/ui/PageFixture.h"
#include "ui/charts/ReportChart.h"
#include "ui/common/Chip.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/NoteDialog.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/PeriodChoice.h"
#include "ui/common/RecordEdit.h"
#include "ui/common/UnitPriceEdit.h"
#include "ui/suppliers/ContactPeopleRows.h"
#include "ui/suppliers/PurchaseDialog.h"
#include "ui/suppliers/SupplierDialog.h"
#include "ui/suppliers/SupplierListModel.h"
#include "ui/suppliers/SupplierPanel.h"
#include "ui/suppliers/SupplierProductDialog.h"
#include "ui/suppliers/WeightsDialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

struct SupplierShop : PageFixture<SuppliersPage, SupplierListModel>
{
    SupplierId add(const QString &name)
    {
        Supplier supplier;
        supplier.name = name;
        return *services.suppliers.save(supplier);
    }
    /// A potter with a mug that came late, and a weaver.
    void fill()
    {
        potter = add(u"Potter"_s);
        weaver = add(u"Weaver"_s);
        Product product;
        product.name = u"Mug"_s;
        mug = *services.products.create(product);
        PurchaseOrder order;
        order.supplier = potter;
        order.promisedOn = Day(2026, 3, 10);
        order.lines = {{{}, mug, {}, {}, {10'000}, UnitPrice{2'500'000}, {}}};
        order.id = *services.purchaseOrders.save(order);
        REQUIRE(services.purchaseOrders.send(order.id));
        PurchaseReceipt receipt = *services.purchaseReceipts.expected(order.id);
        receipt.at = QDateTime(QDate(2026, 3, 10), QTime(9, 0));
        receipt.lines[0].quantity = {8'000};
        REQUIRE(services.purchaseReceipts.save(receipt));
    }

    SupplierId potter, weaver;
    ProductId mug;
};

} // namespace

TEST_CASE("a supplier is entered with the keyboard and changed", "[ui][suppliers]")
{
    SupplierShop f;
    f.showPage();
    CHECK(f.says(u"No suppliers yet"_s));
    press(f.page.get(), u"New supplier"_s);
    auto *editor = dialog<SupplierDialog>();
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return showsText(editor, u"A name is needed"_s); }));
    type(name, u"Κεραμικά"_s);
    press(editor, u"Add a person"_s);
    type(QApplication::focusWidget(), u"Ιωάννα"_s);
    editor->findChild<NumberEdit *>()->setValue(12);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(f.rowsBecome(1));
    CHECK(f.cell(0, 0) == u"Κεραμικά");
    CHECK(f.says(u"12 days"_s));
    CHECK(f.navigator.said == u"Supplier saved");
    const Supplier kept = *f.services.suppliers.find(SupplierId{1});
    CHECK(kept.leadDays == 12);
    REQUIRE(kept.contacts.size() == 1);
    CHECK(kept.contacts[0].name == u"Ιωάννα");
    REQUIRE(f.file->undo());
    f.page->refresh();
    CHECK(f.says(u"No suppliers yet"_s));
}

TEST_CASE("the panel of a supplier says what they are worth", "[ui][suppliers]")
{
    SupplierShop f;
    f.fill();
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    const QAbstractItemModelTester tester(f.model());
    CHECK(f.cell(0, 1) == u"1 late");
    CHECK(f.says(u"On time"_s));
    CHECK(f.says(u"80.0%"_s));
    CHECK(f.says(u"1 orders"_s));
    CHECK(f.says(u"PO-2026-0001"_s));
    CHECK(f.says(u"5 days late"_s));
    CHECK(f.says(u"no data"_s));
    CHECK(f.says(u"Goods received"_s));
    press(f.page.get(), u"New order"_s);
    // Over the page in front, for this supplier.
    auto *order = dialog<PurchaseDialog>();
    CHECK(order->findChild<RecordEdit *>()->record() == f.potter.value);
    CHECK(f.navigator.page.isEmpty());
    order->done(QDialog::Rejected);
    f.bringToFront();
    QTest::mouseClick(button<Chip>(f.page.get(), u"Orders are late"_s), Qt::LeftButton);
    CHECK(f.rowsBecome(1));
}

TEST_CASE("a supplier of whom goods are still to come is not put away unasked", "[ui][suppliers]")
{
    SupplierShop f;
    f.fill();
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    auto *table = f.child<ListTable>();
    REQUIRE(table->selectId(f.potter.value));
    table->setFocus();
    QString asked;
    QTimer answer;
    QObject::connect(&answer, &QTimer::timeout, table, [&] {
        if (auto *question = qobject_cast<MessageDialog *>(QApplication::activeModalWidget())) {
            answer.stop();
            asked = question->accessibleDescription();
            press(question, u"Cancel"_s);
        }
    });
    answer.start(10);
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return !asked.isEmpty(); }));
    CHECK(asked.contains(u"Potter has 1 open orders."_s));
    CHECK_FALSE(f.services.suppliers.find(f.potter)->isBinned);
}

TEST_CASE("the scorecard is shown over a chosen period, its history as a chart", "[ui][suppliers]")
{
    SupplierShop f;
    f.fill();
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    REQUIRE(f.says(u"80.0%"_s));
    auto *period = f.page->findChild<PeriodChoice *>();
    period->setPreset(PeriodPreset::LastYear);
    CHECK(QTest::qWaitFor([&] { return !showsText(f.page.get(), u"80.0%"_s); }));
    CHECK(f.says(u"no data"_s));
    auto *chart = f.page->findChild<ReportChart *>();
    REQUIRE(chart->isVisible());
    REQUIRE(chart->data().categories.size() == 1);
    CHECK(chart->accessibleDescription().startsWith(u"Q1 2026: "_s));
    // A quarter that is pressed becomes the period.
    Q_EMIT chart->picked({0, -1});
    CHECK(f.says(u"80.0%"_s));
    CHECK(period->period() == Period{Day(2026, 1, 1), Day(2026, 3, 31)});
}

TEST_CASE("what a supplier sells is entered and taken away", "[ui][suppliers]")
{
    SupplierShop f;
    f.fill();
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    CHECK(f.says(u"Mug"_s));
    press(f.page.get(), u"More"_s);
    choose(u"Add a product of theirs…"_s);
    auto *editor = dialog<SupplierProductDialog>();
    press(editor, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(editor, u"Choose a product from the list."_s); }));
    editor->findChild<RecordEdit *>()->setRecord(f.mug.value, u"Mug"_s);
    editor->findChild<UnitPriceEdit *>()->setPrice(UnitPrice{3'000'000});
    press(editor, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Product of the supplier saved"; }));
    CHECK(f.services.supplierProducts.of(f.mug)->first().entry.unitCost == UnitPrice{3'000'000});
}

TEST_CASE("a note about a supplier is written, and weights are chosen", "[ui][suppliers]")
{
    SupplierShop f;
    f.fill();
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    REQUIRE(f.says(u"Goods received"_s));
    press(f.page.get(), u"More"_s);
    choose(u"Write a note…"_s);
    auto *note = dialog<NoteDialog>();
    note->findChild<QPlainTextEdit *>()->setPlainText(u"Brings on Tuesdays."_s);
    press(note, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Note saved"; }));
    f.page->refresh();
    CHECK(f.says(u"Brings on Tuesdays."_s));
    f.bringToFront();
    press(f.page.get(), u"More"_s);
    choose(u"What counts in the points…"_s);
    auto *weights = dialog<WeightsDialog>();
    const auto edits = weights->findChildren<NumberEdit *>();
    REQUIRE(edits.size() == static_cast<qsizetype>(allScoreFigures.size()));
    for (NumberEdit *edit : edits)
        edit->setValue(0);
    press(weights, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(weights, u"One of them has to count."_s); }));
    edits[0]->setValue(50);
    press(weights, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Weights saved"; }));
    CHECK(f.services.scorecards.weights()->of(ScoreFigure::OnTime) == 50);
}

TEST_CASE("suppliers go into the bin and come back", "[ui][suppliers]")
{
    SupplierShop f;
    f.fill();
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    auto *table = f.child<ListTable>();
    REQUIRE(table->selectId(f.weaver.value));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"1 suppliers put into the bin"; }));
    f.page->refresh();
    CHECK(f.rowsBecome(1));
    QTest::mouseClick(button<Chip>(f.page.get(), u"In the bin"_s), Qt::LeftButton);
    CHECK(f.rowsBecome(1));
    CHECK(f.cell(0, 0) == u"Weaver");
    REQUIRE(f.says(u"in the bin"_s));
    press(f.page.get(), u"More"_s);
    choose(u"Take out of the bin"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"1 suppliers taken out of the bin"; }));
    CHECK_FALSE(f.services.suppliers.find(f.weaver)->isBinned);
}
