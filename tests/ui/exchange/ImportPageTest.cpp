// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportPage.h"

#include "core/base/Formats.h"
#include "core/registry/KeptTables.h"
#include "core/registry/Services.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"
#include "tests/support/ZipBytes.h"
#include "tests/ui/KeepingNavigator.h"
#include "ui/common/StatTile.h"
#include "ui/common/Theme.h"
#include "ui/exchange/ImportModels.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QTest>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct OpenPage
{
    explicit OpenPage(Language language = Language::English)
        : formats(language)
    {
        page.resize(1100, 760);
        page.show();
    }

    QPushButton *button(const QString &text)
    {
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        INFO(text.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return button(text) && button(text)->isEnabled(); }));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    bool arrives(ImportPage::Step step)
    {
        return QTest::qWaitFor([&] { return page.step() == step; });
    }
    QString text()
    {
        QStringList texts;
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'|');
    }
    qint64 number(const QString &sql)
    {
        return *file->read([&](Connection &c) { return c.number(sql); });
    }

    test::ShopFile file{keptTables()};
    Services services{file.shop()};
    test::KeepingNavigator navigator;
    Formats formats;
    ImportPage page{Workplace{services, navigator, formats}};
};

const QString people = u"Code;Name;Phone;E-mail;City\n"
                       "001;Μαρία Γεωργίου;694 123 4567;maria@example.com;Αθήνα\n"
                       "002;Anna Nagy;;not an address;Budapest\n"
                       "003;Jan Kowalski;+48 22 345 67 89;jan@example.pl;Warszawa\n"_s;

} // namespace

TEST_CASE("people come in step by step, and go again", "[ui][import]")
{
    OpenPage open;
    const QString path = open.file.inFolder(u"people.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(people.toUtf8());
    file.close();

    open.page.begin(path);
    REQUIRE(open.arrives(ImportPage::Step::Columns));
    CHECK(open.text().contains(u"people.csv"_s));
    CHECK(open.page.findChild<QAbstractButton *>(u"customers"_s)->isChecked());
    open.press(u"Next"_s);
    REQUIRE(open.arrives(ImportPage::Step::Rules));
    QTest::mouseClick(open.page.findChild<QRadioButton *>(u"update"_s), Qt::LeftButton);
    const QList<QCheckBox *> boxes = open.page.findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->text().startsWith(u"Everybody"_s))
            box->setChecked(true);
    }
    // A consent without a way of contact would be none.
    auto *email = open.page.findChild<QCheckBox *>(u"email"_s);
    email->setChecked(false);
    open.press(u"Try it out"_s);
    CHECK(open.page.step() == ImportPage::Step::Rules);
    CHECK(open.text().contains(u"how they agreed"_s));
    email->setChecked(true);
    open.press(u"Try it out"_s);
    REQUIRE(open.arrives(ImportPage::Step::Trial));
    CHECK(open.text().contains(u"Nothing is changed yet"_s));
    CHECK(open.text().contains(u"3 lines read: 2 created, 0 updated, 0 skipped, 1 rejected."_s));
    CHECK(open.number(u"SELECT count(*) FROM customer"_s) == 0);
    open.press(u"Import now"_s);
    REQUIRE(open.arrives(ImportPage::Step::Done));
    CHECK(open.number(u"SELECT count(*) FROM customer"_s) == 2);
    CHECK(open.number(u"SELECT count(*) FROM consent_now WHERE channel = 'email'"_s) == 2);
    open.press(u"Show the customers"_s);
    CHECK(open.navigator.page == u"customers");
    open.press(u"Undo this import"_s);
    REQUIRE(open.arrives(ImportPage::Step::Start));
    CHECK(open.number(u"SELECT count(*) FROM customer"_s) == 0);
    CHECK(open.navigator.said == u"The import was taken back.");
}

TEST_CASE("the keyboard stays with what is to be done next", "[ui][import]")
{
    OpenPage open;
    QApplication::setActiveWindow(&open.page);
    QString rows = u"Code;Name\n"_s;
    for (int i = 0; i < 2000; ++i)
        rows += u"%1;Person %1\n"_s.arg(i);
    open.page.begin({}, rows);
    REQUIRE(open.arrives(ImportPage::Step::Columns));
    open.press(u"Next"_s);
    const auto focused = [] {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    };
    for (const auto &[press, step] : {std::pair(u"Try it out"_s, ImportPage::Step::Trial),
                                      std::pair(u"Import now"_s, ImportPage::Step::Done)}) {
        open.press(press);
        CHECK(focused() == u"Stop");
        REQUIRE(open.arrives(step));
        CHECK(QApplication::focusWidget() == open.page.findChild<QPushButton *>(u"next"_s));
    }
}

TEST_CASE("a pasted table, read as something else, with a column moved by hand", "[ui][import]")
{
    OpenPage open;
    auto *paste = open.page.findChild<QPlainTextEdit *>();
    paste->setPlainText(u"SKU\tName\tAmount\nA1\tMug\t4.50\nA2\tCup\t3.00\n"_s);
    open.press(u"Go on with this table"_s);
    REQUIRE(open.arrives(ImportPage::Step::Columns));
    auto *products = open.page.findChild<QAbstractButton *>(u"products"_s);
    QTest::mouseClick(products, Qt::LeftButton);
    const auto choices = [&] {
        QList<QComboBox *> result;
        const QList<QComboBox *> all = open.page.findChildren<QComboBox *>();
        for (QComboBox *box : all) {
            if (box->isVisible() && box->accessibleName().startsWith(u"What the column"_s))
                result << box;
        }
        return result;
    };
    REQUIRE(
        QTest::qWaitFor([&] { return choices().size() == 3 && choices()[1]->findText(u"Barcode"_s) > 0; }));
    QList<QComboBox *> columns = choices();
    std::sort(columns.begin(), columns.end(),
              [](const QComboBox *a, const QComboBox *b) { return a->geometry().x() < b->geometry().x(); });
    columns[2]->setCurrentIndex(columns[2]->findData(u"price"_s));
    // Two columns cannot hold the same.
    columns[0]->setCurrentIndex(columns[0]->findData(u"price"_s));
    CHECK(columns[2]->currentIndex() == 0);
    columns[0]->setCurrentIndex(columns[0]->findData(u"code"_s));
    columns[2]->setCurrentIndex(columns[2]->findData(u"price"_s));
    open.press(u"Next"_s);
    open.press(u"Try it out"_s);
    open.press(u"Import now"_s);
    REQUIRE(open.arrives(ImportPage::Step::Done));
    CHECK(open.number(u"SELECT sum(price) FROM product"_s) == 750);
    // The same again: the window asks.
    open.page.begin({}, u"SKU\tName\tAmount\nA1\tMug\t4.50\nA2\tCup\t3.00\n"_s);
    REQUIRE(open.arrives(ImportPage::Step::Columns));
    REQUIRE(QTest::qWaitFor([&] { return open.button(u"Next"_s) && open.button(u"Next"_s)->isEnabled(); }));
    open.press(u"Next"_s);
    QTest::mouseClick(open.page.findChild<QRadioButton *>(u"update"_s), Qt::LeftButton);
    open.press(u"Try it out"_s);
    REQUIRE(open.arrives(ImportPage::Step::Trial));
}

TEST_CASE("what the file leaves open is asked with an example", "[ui][import]")
{
    OpenPage open;
    open.page.begin(
        {},
        u"Invoice No;Date;Product;Quantity;Price\n1;03/04/2026;Mug;1;1.000\n2;05/06/2026;Cup;2;2.000\n"_s);
    REQUIRE(open.arrives(ImportPage::Step::Columns));
    CHECK(open.text().contains(u"How much is"_s));
    CHECK(open.text().contains(u"Which day is"_s));
    QComboBox *days = nullptr;
    const QList<QComboBox *> all = open.page.findChildren<QComboBox *>();
    for (QComboBox *box : all) {
        if (box->findData(u"mdy"_s) >= 0)
            days = box;
    }
    REQUIRE(days);
    CHECK(days->itemText(days->findData(u"mdy"_s)) == u"4 Mar 2026");
    days->setCurrentIndex(days->findData(u"mdy"_s));
    open.press(u"Next"_s);
    open.press(u"Try it out"_s);
    open.press(u"Import now"_s);
    REQUIRE(open.arrives(ImportPage::Step::Done));
    CHECK(open.number(u"SELECT count(*) FROM sale WHERE business_day = '2026-03-04'"_s) == 1);
}

TEST_CASE("a file that cannot be read says so and changes nothing", "[ui][import]")
{
    OpenPage open;
    open.page.begin(open.file.inFolder(u"nowhere.csv"_s));
    REQUIRE(QTest::qWaitFor([&] { return open.text().contains(u"nowhere.csv"_s); }));
    CHECK(open.page.step() == ImportPage::Step::Start);
}

TEST_CASE("the models of the import hold what Qt asks of models", "[ui][import]")
{
    const Formats formats(Language::Persian);
    ImportBatchModel batches(formats);
    RejectedRowModel rejected(formats);
    ImportPreviewModel preview(formats);
    const QAbstractItemModelTester first(&batches, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&rejected, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester third(&preview, QAbstractItemModelTester::FailureReportingMode::Fatal);
    batches.setRows({{BatchId{1}, u"sales"_s, u"a.csv"_s, QDateTime::currentDateTimeUtc(), 10, u"done"_s}});
    rejected.setRows({{3, u"Email"_s, u"x"_s, u"This is not an e-mail address: %1"_s, {}}});
    preview.setPreview({u"A"_s, u"B"_s}, {{u"1"_s}, {u"2"_s, u"3"_s}});
    CHECK(rejected.data(rejected.index(0, 3), Qt::DisplayRole) ==
          QString(u"This is not an e-mail address: "_s + formats.isolate(u"x"_s)));
    CHECK(preview.rowCount() == 3);
    CHECK(preview.data(preview.index(2, 1), Qt::DisplayRole) == formats.isolate(u"3"_s));
}

TEST_CASE("an import outlives the rebuilding of the window in another language, whole", "[ui][import]")
{
    OpenPage open;
    const Formats greek(Language::Greek);
    const Workplace workplace{open.services, open.navigator, greek};
    std::unique_ptr<ImportPage> page;
    QVariantMap state;
    const auto rebuild = [&](ImportPage &before, ImportPage::Step step) {
        state = before.state();
        auto next = std::make_unique<ImportPage>(workplace);
        next->resize(1100, 760);
        next->show();
        next->restore(state);
        state.clear();
        page = std::move(next);
        CHECK(page->step() == step);
    };
    const auto goOn = [&] { page->findChild<QPushButton *>(u"next"_s)->click(); };
    const auto arrives = [&](ImportPage::Step step) {
        return QTest::qWaitFor([&] { return page->step() == step; });
    };
    const auto columns = [](ImportPage &of) {
        QStringList fields;
        const QList<QComboBox *> all = of.findChildren<QComboBox *>();
        for (const QComboBox *box : all) {
            if (box->findData(u"given_name"_s) > 0)
                fields << box->currentData().toString();
        }
        fields.sort();
        return fields;
    };

    open.page.begin({}, u"Code;Name;Place;When\n001;Μαρία;Αθήνα;03/04/2026\n002;Anna;Pécs;05/06/2026\n"_s);
    REQUIRE(open.arrives(ImportPage::Step::Columns));
    const QList<QComboBox *> all = open.page.findChildren<QComboBox *>();
    for (QComboBox *box : all) {
        if (box->accessibleName().contains(u"Place"_s))
            box->setCurrentIndex(box->findData(u"city"_s));
        if (box->accessibleName().contains(u"When"_s))
            box->setCurrentIndex(box->findData(u"birthday"_s));
    }
    const QStringList chosen = columns(open.page);
    CHECK(chosen.contains(u"city"_s));
    rebuild(open.page, ImportPage::Step::Columns);
    CHECK(columns(*page) == chosen);
    goOn();
    REQUIRE(page->step() == ImportPage::Step::Rules);
    page->findChild<QRadioButton *>(u"update"_s)->setChecked(true);
    const QList<QCheckBox *> boxes = page->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setChecked(true);
    page->findChild<QCheckBox *>(u"phone"_s)->setChecked(false);
    const QList<QLineEdit *> lines = page->findChildren<QLineEdit *>();
    lines.last()->setText(u"paper form"_s);
    rebuild(*page, ImportPage::Step::Rules);
    CHECK(page->findChild<QRadioButton *>(u"update"_s)->isChecked());
    CHECK(page->findChild<QCheckBox *>(u"post"_s)->isChecked());
    CHECK_FALSE(page->findChild<QCheckBox *>(u"phone"_s)->isChecked());
    CHECK(page->findChildren<QLineEdit *>().last()->text() == u"paper form");
    goOn();
    REQUIRE(arrives(ImportPage::Step::Trial));
    CHECK(open.number(u"SELECT count(*) FROM customer"_s) == 0);
    rebuild(*page, ImportPage::Step::Trial);
    // Also while it runs: the new window waits for what the old one began.
    goOn();
    REQUIRE(open.navigator.work);
    CHECK(open.navigator.work->pageId == u"import");
    CHECK(open.navigator.work->what == u"Importing…");
    open.navigator.work.reset();
    state = page->state();
    CHECK(state.value(u"isWorking"_s).toBool());
    page.reset();
    page = std::make_unique<ImportPage>(workplace);
    page->show();
    page->restore(state);
    state.clear();
    CHECK(open.navigator.work);
    REQUIRE(arrives(ImportPage::Step::Done));
    CHECK_FALSE(open.navigator.work);
    CHECK(open.number(u"SELECT count(*) FROM customer"_s) == 2);
    CHECK(open.number(u"SELECT count(*) FROM customer_address WHERE city = 'Pécs'"_s) == 1);
    CHECK(open.number(u"SELECT count(*) FROM consent WHERE source = 'paper form'"_s) == 8);
    rebuild(*page, ImportPage::Step::Done);
}

TEST_CASE("an import that nobody waits for any more is stopped", "[ui][import]")
{
    OpenPage open;
    QString rows = u"Code;Name\n"_s;
    for (int i = 0; i < 60'000; ++i)
        rows += u"%1;Person %1\n"_s.arg(i);
    auto page = std::make_unique<ImportPage>(Workplace{open.services, open.navigator, open.formats});
    page->show();
    page->begin({}, rows);
    const auto next = [&](ImportPage::Step step) {
        REQUIRE(QTest::qWaitFor([&] { return page->step() == step; }, 60'000));
        page->findChild<QPushButton *>(u"next"_s)->click();
    };
    next(ImportPage::Step::Columns);
    next(ImportPage::Step::Rules);
    next(ImportPage::Step::Trial);
    page.reset();
    bool isIdle = false;
    open.file->jobs().write(
        &open.page, [] {}, [&] { isIdle = true; });
    REQUIRE(QTest::qWaitFor([&] { return isIdle; }, 60'000));
    CHECK(open.number(u"SELECT count(*) FROM customer"_s) == 0);
}

TEST_CASE("the page says which step of how many one is at", "[ui][import]")
{
    OpenPage open;
    CHECK(open.text().contains(u"Step 1 of 5 · File"_s));
    open.page.begin({}, u"Name;Phone\nAnna;1234\n"_s);
    REQUIRE(open.arrives(ImportPage::Step::Columns));
    CHECK(open.text().contains(u"Step 2 of 5 · Columns · Pasted table"_s));
}

TEST_CASE("a file that is long to read says so, and the reading can be stopped", "[ui][import]")
{
    OpenPage open;
    // Other questions are being answered for as long as we like.
    QSemaphore gate;
    constexpr int readers = 4;
    for (int i = 0; i < readers; ++i)
        open.file->jobs().read(
            &open.page, [&gate] { gate.acquire(); }, [] {});
    QFile file(open.file.inFolder(u"long.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name;Phone\nAnna;1234\n");
    file.close();
    open.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.page));
    open.page.begin(file.fileName());
    REQUIRE(QTest::qWaitFor([&] { return open.text().contains(u"long.csv"_s); }));
    CHECK(open.text().contains(u"Reading "_s));
    auto *stop = open.button(u"Stop"_s);
    REQUIRE(stop);
    CHECK(stop->hasFocus());
    stop->click();
    CHECK(open.text().contains(u"Stopping…"_s));
    gate.release(readers);
    REQUIRE(QTest::qWaitFor([&] { return !stop->isVisible(); }));
    CHECK(open.page.step() == ImportPage::Step::Start);
    // Read again, it is read to its end.
    open.page.begin(file.fileName());
    CHECK(open.arrives(ImportPage::Step::Columns));
}

TEST_CASE("cards and spreadsheets come in by the same steps", "[ui][import]")
{
    OpenPage open;
    const auto written = [&](const QString &name, const QByteArray &bytes) {
        QFile file(open.file.inFolder(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    SECTION("cards say themselves what they hold")
    {
        open.page.begin(written(u"people.vcf"_s,
                                "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Nagy\nPHOTO:AQID\nTEL:20 123 4567\n"
                                "END:VCARD\n"));
        REQUIRE(open.arrives(ImportPage::Step::Columns));
        CHECK(open.text().contains(u"cards of an address book"_s));
        CHECK(open.text().contains(u"no place here"_s));
        CHECK(open.text().contains(u": PHOTO"_s));
        CHECK_FALSE(open.text().contains(u"Separator"_s));
        const auto *model = open.page.findChild<ImportPreviewModel *>();
        CHECK(model->headerData(4, Qt::Horizontal, Qt::DisplayRole).toString() == u"Phone");
    }
    SECTION("a spreadsheet asks for no encoding; what it does not say is said for all")
    {
        const auto cell = [](const QByteArray &text) {
            return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        };
        open.page.begin(
            written(u"people.xlsx"_s, test::workbook("<row>" + cell("Name") + cell("City") + "</row><row>" +
                                                     cell("Anna Nagy") + cell("Budapest") + "</row>")));
        REQUIRE(open.arrives(ImportPage::Step::Columns));
        CHECK_FALSE(open.text().contains(u"Encoding"_s));
        open.press(u"Say something for all lines"_s);
        auto *value = open.page.findChildren<QLineEdit *>().first();
        const QList<QLineEdit *> edits = open.page.findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->accessibleName() == u"What all lines hold that say nothing")
                value = edit;
        }
        QTest::keyClicks(value, u"HU"_s);
        open.press(u"Next"_s);
        REQUIRE(open.arrives(ImportPage::Step::Rules));
        open.press(u"Try it out"_s);
        REQUIRE(open.arrives(ImportPage::Step::Trial));
        open.press(u"Import now"_s);
        REQUIRE(open.arrives(ImportPage::Step::Done));
        CHECK(open.number(u"SELECT count(*) FROM customer_address WHERE country = 'HU'"_s) == 1);
    }
}

TEST_CASE("columns are kept under a name and taken again", "[ui][import]")
{
    OpenPage open;
    open.page.begin({}, u"A;B\nAnna Nagy;20 123 4567\nJan Kowalski;22 345 67 89\n"_s);
    REQUIRE(open.arrives(ImportPage::Step::Columns));
    const auto choice = [&](const QString &name) {
        QComboBox *found = nullptr;
        const QList<QComboBox *> boxes = open.page.findChildren<QComboBox *>();
        for (QComboBox *box : boxes)
            found = box->accessibleName() == name && box->isVisible() ? box : found;
        return found;
    };
    QComboBox *first = choice(u"What the column “A” holds"_s);
    REQUIRE(first);
    first->setCurrentIndex(first->findData(u"customer_name"_s));
    const QList<QLineEdit *> edits = open.page.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->accessibleName() == u"Name for these columns")
            QTest::keyClicks(edit, u"Fair"_s);
    }
    open.press(u"Keep these columns"_s);
    REQUIRE(QTest::qWaitFor([&] { return choice(u"Kept columns"_s) != nullptr; }));
    CHECK(choice(u"Kept columns"_s)->currentText() == u"Fair");

    open.page.begin({}, u"A;C\nJohn Smith;x\n"_s);
    REQUIRE(QTest::qWaitFor([&] { return choice(u"What the column “C” holds"_s) != nullptr; }));
    QComboBox *kept = choice(u"Kept columns"_s);
    REQUIRE(kept);
    kept->setCurrentIndex(kept->findData(u"Fair"_s));
    Q_EMIT kept->activated(kept->currentIndex());
    REQUIRE(QTest::qWaitFor([&] {
        QComboBox *column = choice(u"What the column “A” holds"_s);
        return column && column->currentData().toString() == u"customer_name";
    }));
}

TEST_CASE("orders come in with their stock, and what nobody knows is made where that is asked",
          "[ui][import]")
{
    OpenPage open;
    open.page.restore({{u"importer"_s, u"purchases"_s}});
    open.page.begin({}, u"Supplier,Order number,Order date,Code,Quantity,Unit cost,Received on,Received\n"
                        "Alfa,7,2026-01-10,T1,5,2.00,2026-01-20,5\n"_s);
    REQUIRE(open.arrives(ImportPage::Step::Columns));
    CHECK(open.page.findChild<QAbstractButton *>(u"purchases"_s)->isChecked());
    open.press(u"Next"_s);
    REQUIRE(open.arrives(ImportPage::Step::Rules));
    QStringList shown;
    const QList<QCheckBox *> boxes = open.page.findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->isVisible())
            shown << box->text();
        if (box->text().startsWith(u"Make suppliers"_s))
            QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, QPoint(8, box->height() / 2));
    }
    CHECK(shown == QStringList{u"Make suppliers and products that are not known yet"_s,
                               u"These deliveries bring their goods into the stock"_s});
    CHECK(open.text().contains(u"Stock"_s));
    open.press(u"Try it out"_s);
    REQUIRE(open.arrives(ImportPage::Step::Trial));
    open.press(u"Import now"_s);
    REQUIRE(open.arrives(ImportPage::Step::Done));
    CHECK(open.number(u"SELECT count(*) FROM purchase_receipt"_s) == 1);
    CHECK(open.number(u"SELECT count(*) FROM supplier"_s) == 1);
    open.press(u"Show the orders"_s);
    CHECK(open.navigator.page == u"purchases");
}
