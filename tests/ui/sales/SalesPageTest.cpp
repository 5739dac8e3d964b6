// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SalesPage.h"

#include "core/catalogue/PriceRepository.h"
#include "tests/ui/PageFixture.h"
#include "ui/common/Chip.h"
#include "ui/common/DayEdit.h"
#include "ui/common/ListExport.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/RecordEdit.h"
#include "ui/common/UnitPriceEdit.h"
#include "ui/sales/SaleDialog.h"
#include "ui/sales/SaleLineModel.h"
#include "ui/sales/SaleLineRows.h"
#include "ui/sales/SaleListModel.h"
#include "ui/sales/SalePanel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

/// Two people, two products, and the page of documents.
struct Sales : PageFixture<SalesPage, SaleListModel>
{
    Sales()
    {
        Customer one;
        one.givenName = u"Μαρία"_s;
        one.familyName = u"Γεωργίου"_s;
        maria = services.customers.create(one).value();
        one.givenName = u"Anna"_s;
        one.familyName = u"Nagy"_s;
        anna = services.customers.create(one).value();
        Product thing;
        thing.name = u"Mountain tea"_s;
        thing.code = u"T-1"_s;
        thing.price = Money{350};
        thing.vat = Percent{1300};
        tea = services.products.create(thing).value();
    }
    SaleId sell(CustomerId customer, Day day, qint64 minor, SaleKind kind = SaleKind::Sale)
    {
        Sale sale;
        sale.kind = kind;
        sale.customer = customer;
        sale.at = QDateTime(day.date(), QTime(12, 0));
        sale.lines = {*SaleService::amountLine(Money{minor}, file->settings().currency)};
        const auto id = services.sales.record(sale);
        REQUIRE(id);
        return *id;
    }
    /// F2 on the page: the editor of a new sale.
    SaleDialog *startSale() const
    {
        QTest::keyClick(page.get(), Qt::Key_F2);
        return dialog<SaleDialog>();
    }
    ListTable *table() const
    {
        const auto tables = page->findChildren<ListTable *>();
        return *std::find_if(tables.begin(), tables.end(),
                             [&](const ListTable *one) { return one->model() == model(); });
    }
    void pressChip(const QString &text) const
    {
        QTest::mouseClick(button<Chip>(page.get(), text), Qt::LeftButton);
    }

    CustomerId maria, anna;
    ProductId tea;
};

/// Types into a line that offers records, and takes the best offer with Enter.
void pick(RecordEdit *edit, const QString &typed)
{
    type(edit, typed);
    QAbstractItemView *offers = edit->completer()->popup();
    REQUIRE(QTest::qWaitFor([&] { return offers->isVisible(); }));
    QTest::keyClick(offers, Qt::Key_Return);
    REQUIRE(edit->record() != 0);
}

} // namespace

TEST_CASE("a sale by hand takes a name, an amount and three keys", "[ui][sales]")
{
    Sales f;
    f.showPage();
    CHECK(f.says(u"No sales yet"_s));
    SaleDialog *editor = f.startSale();
    auto *customer = editor->findChild<RecordEdit *>();
    REQUIRE(QApplication::focusWidget() == customer);
    pick(customer, u"maria"_s);
    CHECK(customer->text() == u"Γεωργίου, Μαρία");
    auto *amount = editor->findChild<MoneyEdit *>();
    REQUIRE(QApplication::focusWidget() == amount);
    type(amount, u"12.50"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    CHECK(f.rowsBecome(1));
    CHECK(f.navigator.said.contains(u"H-2026-0001"));
    const Sale sale = *f.services.sales.find(SaleId{1});
    CHECK(sale.customer == f.maria);
    CHECK(sale.total == Money{1250});
    CHECK(sale.businessDay() == Day(2026, 3, 15));
    CHECK(f.cell(0, 2) == u"Γεωργίου, Μαρία");
    CHECK(f.says(u"1 documents · €12.50"_s));
    REQUIRE(f.file->undo());
    f.page->refresh();
    CHECK(f.rowsBecome(0));
}

TEST_CASE("a sale says what is wrong with its amount and its day", "[ui][sales]")
{
    Sales f;
    f.showPage();
    SaleDialog *editor = f.startSale();
    auto *amount = editor->findChild<MoneyEdit *>();
    auto *day = editor->findChild<DayEdit *>();
    const auto says = [&](const QString &words) {
        const auto labels = editor->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == words; });
    };
    type(amount, u"12.501"_s);
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    CHECK(says(u"An amount in € has at most 2 decimals."_s));
    amount->clear();
    type(amount, u"many"_s);
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    CHECK(says(u"This is not an amount of money."_s));
    amount->clear();
    type(amount, u"-5"_s);
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    CHECK(says(u"Enter the amount without a minus; of what came back, choose the kind “Return”."_s));
    amount->clear();
    type(amount, u"12.50"_s);
    day->setDay(Day(2026, 3, 16));
    QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier);
    CHECK(says(u"This day is still to come."_s));
    day->setDay(Day(2026, 3, 14));
    QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.rowsBecome(1));
}

TEST_CASE("a sale of products is reckoned while it is typed", "[ui][sales]")
{
    Sales f;
    f.showPage();
    f.page->sell(f.anna);
    auto *editor = dialog<SaleDialog>();
    auto *amount = editor->findChild<MoneyEdit *>();
    CHECK(QApplication::focusWidget() == amount);
    auto *rows = editor->findChild<SaleLineRows *>();
    auto *product = rows->findChild<RecordEdit *>();
    product->setFocus();
    pick(product, u"mountain"_s);
    auto *price = rows->findChild<UnitPriceEdit *>();
    REQUIRE(QTest::qWaitFor([&] { return price->text() == u"3.50"; }));
    CHECK_FALSE(amount->isEnabled());
    auto *quantity = rows->findChild<QuantityEdit *>();
    CHECK(QApplication::focusWidget() == quantity);
    type(quantity, u"3"_s);
    CHECK(rows->findChildren<RecordEdit *>().size() == 2);
    const auto labels = editor->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel *label) { return label->text() == u"€10.50"; }));
    QTest::keyClick(quantity, Qt::Key_Return);
    CHECK(f.rowsBecome(1));
    const Sale sale = *f.services.sales.find(SaleId{1});
    CHECK(sale.customer == f.anna);
    CHECK(sale.lines.size() == 1);
    CHECK(sale.lines[0].quantity == Quantity{3000});
    CHECK(sale.lines[0].vat == Percent{1300});
    CHECK(sale.total == Money{1050});
}

TEST_CASE("of a reduced product a sale says the lowest price before", "[ui][sales]")
{
    Sales f;
    Reduction cheap;
    cheap.product = f.tea;
    cheap.price = Money{300};
    cheap.days = {Day(2026, 3, 15), {}};
    REQUIRE(f.services.prices.reduce(cheap));
    REQUIRE(f.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        PriceRepository::note(tx, f.tea, Money{325}, QDateTime(QDate(2026, 3, 1), QTime(9, 0)));
    }));
    f.showPage();
    auto *editor = f.startSale();
    auto *rows = editor->findChild<SaleLineRows *>();
    auto *what = rows->findChild<RecordEdit *>();
    type(what, u"tea"_s);
    const QAbstractItemView *offers = what->completer()->popup();
    REQUIRE(QTest::qWaitFor([&] { return offers->isVisible(); }));
    CHECK(offers->model()->index(0, 0).data().toString().endsWith(u"lowest in 30 days €3.25"_s));
    CHECK(offers->width() >= offers->sizeHintForColumn(0));
    what->clear();
    pick(what, u"tea"_s);
    CHECK(QTest::qWaitFor([&] {
        return showsText(editor, u"Reduced, otherwise €3.50"_s) &&
               showsText(editor, u"Lowest price of the 30 days before: €3.25"_s);
    }));
    editor->done(QDialog::Rejected);
}

TEST_CASE("a sale that comes after a count says that the count stands", "[ui][sales]")
{
    Sales f;
    REQUIRE(f.services.stock.changeSettings({Day(2026, 1, 1), NegativeStock::Warn}, u"Shop"_s));
    StockEntry opening;
    opening.product = f.tea;
    opening.day = Day(2026, 1, 2);
    opening.quantity = {9000};
    REQUIRE(f.services.stock.open(opening));
    const StockCountId count = *f.services.stockCounts.begin({u"Spring"_s, {}, Day(2026, 3, 1), {}, {}});
    const auto rows = *f.services.stockCounts.rows(count);
    REQUIRE(f.services.stockCounts.setCounted(rows[0].id, Quantity{8000}));
    REQUIRE(f.services.stockCounts.book(count, false));
    f.showPage();
    auto *editor = f.startSale();
    pick(editor->findChild<SaleLineRows *>()->findChild<RecordEdit *>(), u"tea"_s);
    auto *price = editor->findChild<SaleLineRows *>()->findChild<UnitPriceEdit *>();
    REQUIRE(QTest::qWaitFor([&] { return price->price().has_value(); }));
    editor->findChild<DayEdit *>()->setDay(Day(2026, 2, 10));
    // What is told waits for an answer.
    bool isTold = false;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, &answering, [&] {
        if (auto *told = qobject_cast<MessageDialog *>(QApplication::activeModalWidget())) {
            isTold = showsText(told, u"What was counted stands, but in “Spring”"_s);
            told->accept();
        }
    });
    answering.start(20);
    press(editor, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return isTold; }));
    CHECK(f.services.stock.of(f.tea, 1)->onHand == Quantity{8000});
}

TEST_CASE("what cannot be saved is said in place", "[ui][sales]")
{
    Sales f;
    f.showPage();
    SaleDialog *editor = f.startSale();
    const auto tells = [&](const QString &text) { return showsText(editor, text); };
    auto *customer = editor->findChild<RecordEdit *>();
    QTest::keyClick(customer, Qt::Key_Return);
    CHECK(tells(u"Enter an amount"_s));
    type(customer, u"nobody of this name"_s);
    QTest::keyClick(customer, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return tells(u"Choose the customer"_s); }));
    CHECK(f.services.sales.find(SaleId{1}).error().cause == Cause::NotFound);
    CHECK(editor->isTouched());
    editor->done(QDialog::Rejected);
}

TEST_CASE("documents are filtered by kind, person and period", "[ui][sales]")
{
    Sales f;
    f.sell(f.maria, Day(2026, 1, 10), 1000);
    f.sell(f.maria, Day(2026, 2, 10), 300, SaleKind::Return);
    f.sell(f.anna, Day(2026, 2, 11), 500);
    f.sell({}, Day(2026, 3, 1), 200);
    f.showPage();
    REQUIRE(f.rowsBecome(4));
    const QAbstractItemModelTester tester(f.model());
    CHECK(f.cell(0, 0) == u"1 Mar 2026");
    CHECK(f.cell(0, 2) == u"Walk-in");
    CHECK(f.says(u"4 documents · €14.00 net of 1 returns"_s));

    f.pressChip(u"Returns"_s);
    CHECK(f.rowsBecome(1));
    CHECK(f.cell(0, 3) == u"Return");
    f.pressChip(u"Returns"_s);
    CHECK(f.rowsBecome(4));
    f.pressChip(u"Walk-in"_s);
    CHECK(f.rowsBecome(1));

    SaleFilter filter;
    filter.customer = f.maria;
    filter.period = {Day(2026, 2, 1), Day(2026, 2, 28)};
    f.page->showSales(filter);
    CHECK(f.rowsBecome(1));
    CHECK(button<Chip>(f.page.get(), u"Γεωργίου, Μαρία"_s));
    CHECK(button<Chip>(f.page.get(), u"February 2026"_s));
    const QVariantMap state = f.page->state();
    f.page->showSales({});
    CHECK(f.rowsBecome(4));
    f.page->restore(state);
    CHECK(f.rowsBecome(1));
    filter = {};
    filter.text = u"nothing"_s;
    f.page->showSales(filter);
    CHECK(f.rowsBecome(0));
    CHECK(f.says(u"Nothing found"_s));
    press(f.page.get(), u"Show all documents"_s);
    CHECK(f.rowsBecome(4));
}

TEST_CASE("the panel shows the document that is current, with exact prices", "[ui][sales]")
{
    Sales f;
    Sale sale;
    sale.customer = f.maria;
    sale.at = QDateTime(QDate(2026, 2, 1), QTime(18, 5));
    sale.note = u"for her mother"_s;
    sale.lines = {*f.services.sales.productLine(f.tea, Quantity{2000}, UnitPrice{1234}),
                  *f.services.sales.productLine(f.tea, Quantity{1500})};
    const SaleId id = *f.services.sales.record(sale);
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    CHECK(f.says(u"for her mother"_s));
    CHECK(f.says(u"1 Feb 2026, 18:05"_s));
    auto *lines = f.page->findChild<SaleLineModel *>();
    const QAbstractItemModelTester tester(lines);
    REQUIRE(lines->rowCount() == 2);
    CHECK(lines->index(0, 0).data().toString() == u"Mountain tea");
    CHECK(lines->index(0, 2).data().toString() == u"0.001234");
    CHECK(lines->index(1, 1).data().toString() == u"1.5");
    CHECK(lines->index(1, 3).data().toString() == u"€5.25");
    press(f.page.get(), u"Γεωργίου, Μαρία"_s);
    CHECK(f.navigator.customer.value == f.maria.value);

    press(f.page.get(), u"Edit"_s);
    auto *editor = dialog<SaleDialog>();
    auto *kind = editor->findChild<QComboBox *>();
    kind->setCurrentIndex(1);
    QTest::keyClick(kind, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return f.services.sales.find(id)->total == Money{-525}; }));
    f.bringToFront();

    auto *table = f.table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(QTest::qWaitFor([&] { return f.services.sales.find(id)->isBinned; }));
    CHECK(QTest::qWaitFor([&] { return f.navigator.said.contains(u"bin"); }));
}

TEST_CASE("what came back is entered from the menu of its sale", "[ui][sales]")
{
    Sales f;
    const SaleId id = f.sell(f.anna, Day(2026, 3, 1), 900);
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    REQUIRE(f.says(u"1 Mar 2026"_s));
    press(f.page.get(), u"More"_s);
    choose(u"Everything came back"_s);
    CHECK(f.rowsBecome(2));
    CHECK(f.navigator.said == u"Return entered");
    CHECK(f.says(u"2 documents · €0.00 net of 1 returns"_s));
    CHECK(QTest::qWaitFor([&] { return f.table()->currentId() != id.value; }));
}

TEST_CASE("documents are found by their number, in any digits", "[ui][sales]")
{
    Sales f;
    f.sell(f.anna, Day(2026, 3, 1), 900);
    f.sell(f.maria, Day(2026, 3, 2), 800);
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    const QString number = f.services.sales.find(SaleId{2})->number;
    auto *table = f.table();
    table->setFocus();
    QTest::keyClick(table, number.at(0).toLatin1());
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(search);
    QString digits = number.mid(1);
    for (QChar &c : digits) {
        if (c.isDigit())
            c = QChar(0x06f0 + c.digitValue());
    }
    type(search, digits);
    CHECK(f.rowsBecome(1));
    CHECK(QTest::qWaitFor([&] { return table->currentId() == 2; }));
}

TEST_CASE("documents go into the bin, come back, and the shop takes it back", "[ui][sales]")
{
    Sales f;
    const SaleId id = f.sell(f.anna, Day(2026, 3, 1), 900);
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    auto *table = f.table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"1 documents put into the bin"; }));
    CHECK(f.navigator.undoable);
    f.page->refresh();
    CHECK(f.rowsBecome(0));
    REQUIRE(f.file->undo());
    f.page->refresh();
    CHECK(f.rowsBecome(1));
    CHECK(f.table()->selectedIds() == QList<qint64>{id.value});
    CHECK_FALSE(f.services.sales.find(id)->isBinned);
}

TEST_CASE("several documents are counted in place of one", "[ui][sales]")
{
    Sales f;
    f.sell(f.maria, Day(2026, 3, 1), 1000);
    const SaleId second = f.sell(f.anna, Day(2026, 3, 2), 2000);
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    f.table()->selectAll();
    CHECK(f.says(u"2 documents chosen"_s));
    REQUIRE(f.table()->selectId(second.value));
    CHECK(f.says(u"2 Mar 2026"_s));
    CHECK_FALSE(showsText(f.page.get(), u"documents chosen"_s));
}

TEST_CASE("the lines of a document end where their rows do", "[ui][sales]")
{
    Sales f;
    f.sell(f.maria, Day(2026, 3, 1), 1000);
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    auto *lines = f.child<SalePanel>()->findChild<ListTable *>();
    REQUIRE(QTest::qWaitFor([&] { return lines->isVisible() && lines->model()->rowCount() == 1; }));
    CHECK(QTest::qWaitFor([&] { return lines->viewport()->height() == lines->rowHeight(0); }));
}

TEST_CASE("the line that waits to be filled cannot be taken away", "[ui][sales]")
{
    Sales f;
    f.showPage();
    SaleDialog *editor = f.startSale();
    const auto crosses = [&] {
        QList<QPushButton *> shown;
        const auto buttons = editor->findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->accessibleName() == u"Remove this line" && one->isVisible())
                shown << one;
        }
        return shown;
    };
    CHECK(crosses().isEmpty());
    pick(editor->findChild<SaleLineRows *>()->findChild<RecordEdit *>(), u"tea"_s);
    REQUIRE(crosses().size() == 1);
    crosses().first()->click();
    CHECK(crosses().isEmpty());
    editor->done(QDialog::Rejected);
}

TEST_CASE("a list goes into a file as it is shown", "[ui][sales]")
{
    Sales f;
    f.sell(f.maria, Day(2026, 3, 1), 1250);
    f.sell(f.anna, Day(2026, 3, 2), 990);
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    ListExport exporting(Workplace{f.services, f.navigator, f.formats}, u"sales"_s, f.page.get());
    QSignalSpy ended(&exporting, &ListExport::ended);
    const QString path = f.file.inFolder(u"list.csv"_s);
    const int customer = 2, day = 0, total = 4;
    exporting.write(f.model()->source({customer, day, total}), u"spreadsheet"_s, path);
    REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].endsWith(u"Customer;Day;Total"_s));
    CHECK(lines[1] == u"\"Nagy, Anna\";2026-03-02;\"9,90\"");
    CHECK(lines[2] == u"\"Γεωργίου, Μαρία\";2026-03-01;\"12,50\"");
    CHECK(f.navigator.said.startsWith(u"2 rows written to “"_s));
}
