// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomersPage.h"

#include "tests/ui/PageFixture.h"
#include "ui/common/AddressRows.h"
#include "ui/common/Chip.h"
#include "ui/common/ContactRows.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/HistoryDialog.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/PeopleExport.h"
#include "ui/common/TefterStyle.h"
#include "ui/customers/CallListDialog.h"
#include "ui/customers/ConsentDialog.h"
#include "ui/customers/CustomerActions.h"
#include "ui/customers/CustomerDialog.h"
#include "ui/customers/CustomerListModel.h"
#include "ui/customers/PersonDetails.h"
#include "ui/customers/PersonPanel.h"
#include "ui/customers/SelectionBar.h"
#include "ui/customers/TagDialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

/// Three people in the book, and their page.
struct Customers : PageFixture<CustomersPage, CustomerListModel>
{
    void fill()
    {
        anna = add(u"Anna"_s, u"Nagy"_s, u"+36301234567"_s);
        maria = add(u"Μαρία"_s, u"Γεωργίου"_s, u"6941234567"_s);
        jan = add(u"Jan"_s, u"Kowalski"_s, {});
    }
    CustomerId add(const QString &given, const QString &family, const QString &phone)
    {
        Customer one;
        one.givenName = given;
        one.familyName = family;
        if (!phone.isEmpty())
            one.phones = {{0, phone, {}}};
        const auto id = services.customers.create(one);
        REQUIRE(id);
        return *id;
    }
    void sell(CustomerId customer, Day day, qint64 minor)
    {
        Sale sale;
        sale.customer = customer;
        sale.at = QDateTime(day.date(), QTime(12, 0));
        sale.lines = {*SaleService::amountLine(Money{minor}, file->settings().currency)};
        REQUIRE(services.sales.record(sale));
    }
    void showFilled()
    {
        fill();
        showPage();
        REQUIRE(rowsBecome(3));
    }
    ListTable *table() const { return child<ListTable>(); }
    SelectionBar *bar() const { return child<SelectionBar>(); }
    void selectEverybody() const
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return bar()->isVisible(); }));
    }
    /// Waits until so many tags are offered.
    bool waitForTags(int count) const
    {
        return QTest::qWaitFor([&] {
            const QList<PageDialog> dialogs = page->dialogs();
            const auto tag = std::find_if(dialogs.begin(), dialogs.end(),
                                          [](const PageDialog &one) { return one.id == u"tag"; });
            const std::unique_ptr<QWidget> made(tag->make());
            return made->findChild<QListWidget *>()->count() == count;
        });
    }
    /// Shows the bin by the menu of filters.
    void showBin() const
    {
        QTest::mouseClick(button<Chip>(page.get(), u"+ Filter"_s), Qt::LeftButton);
        choose(u"In the bin"_s);
    }

    CustomerId anna, maria, jan;
};

/// Answers the next question in the window with the button that reads so, and gives what was asked.
struct NextAnswer
{
    explicit NextAnswer(const QString &with)
        : text(with)
    {
        QObject::connect(&timer, &QTimer::timeout, [this] {
            auto *box = qobject_cast<MessageDialog *>(QApplication::activeModalWidget());
            if (!box)
                return;
            timer.stop();
            said = box->windowTitle() + u": "_s + box->accessibleDescription();
            const auto buttons = box->findChildren<QAbstractButton *>();
            for (QAbstractButton *one : buttons) {
                if (one->text() == text)
                    return one->click();
            }
            box->reject();
        });
        timer.start(20);
    }
    QString text;
    QString said;
    QTimer timer;
};

} // namespace

TEST_CASE("the scenes of the list lead from what is selected to what is not found", "[ui][customers]")
{
    Customers f;
    f.showFilled();
    const QList<PageScene> scenes = f.page->scenes();
    REQUIRE(scenes.size() == 3);
    CHECK(scenes[0].id == u"several");
    scenes[0].bring();
    CHECK(f.table()->selectedIds().size() == 3);
    CHECK(f.bar()->isVisible());
    CHECK(scenes[1].id == u"one");
    scenes[1].bring();
    CHECK(f.table()->selectedIds().size() == 1);
    CHECK_FALSE(f.bar()->isVisible());
    CHECK(scenes[2].id == u"nothing");
    scenes[2].bring();
    CHECK(f.says(u"Nobody found"_s));
}

TEST_CASE("the first customer is entered in the window, and taken back", "[ui][customers]")
{
    Customers f;
    f.showPage();
    CHECK(f.says(u"No customers yet"_s));
    press(f.page.get(), u"New customer"_s);
    auto *editor = dialog<CustomerDialog>();
    press(editor, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(editor, u"A customer needs a name"_s); }));
    auto *given = editor->findChild<QLineEdit *>();
    type(given, u"Eleni"_s);
    QTest::keyClick(given, Qt::Key_Tab);
    type(QApplication::focusWidget(), u"Papadopoulou"_s);
    press(editor, u"Save"_s);
    CHECK(f.rowsBecome(1));
    const QAbstractItemModelTester tester(f.model());
    CHECK(f.cell(0, 0) == u"Papadopoulou, Eleni");
    CHECK(f.says(u"No phone, e-mail or address yet"_s));
    const Customer kept = *f.services.customers.find(CustomerId{1});
    CHECK(kept.givenName == u"Eleni");
    CHECK(kept.familyName == u"Papadopoulou");
    REQUIRE(f.file->undo());
    f.page->refresh();
    CHECK(f.rowsBecome(0));
    CHECK(f.says(u"No customers yet"_s));
}

TEST_CASE("whoever is entered twice is noticed while one types", "[ui][customers]")
{
    Customers f;
    f.showFilled();
    f.page->restore({{u"new"_s, true}});
    auto *editor = dialog<CustomerDialog>();
    auto *given = editor->findChild<QLineEdit *>();
    type(given, u"Anna"_s);
    QTest::keyClick(given, Qt::Key_Tab);
    type(QApplication::focusWidget(), u"Nagy"_s);
    press(editor, u"Show that customer"_s);
    CHECK(f.navigator.customer.value == f.anna.value);
    CHECK(*f.services.customers.count() == 3);
}

TEST_CASE("a phone or an e-mail that looks like none is marked, and not saved", "[ui][customers]")
{
    Customers f;
    f.showPage();
    press(f.page.get(), u"New customer"_s);
    auto *editor = dialog<CustomerDialog>();
    type(editor->findChild<QLineEdit *>(), u"Eleni"_s);
    const auto fieldOf = [&](const QString &name) {
        const auto fields = editor->findChildren<QLineEdit *>();
        return *std::find_if(fields.begin(), fields.end(),
                             [&](const QLineEdit *one) { return one->accessibleName() == name; });
    };
    QLineEdit *email = fieldOf(u"E-mail"_s), *phone = fieldOf(u"Phone"_s);
    type(email, u"foo@@bar"_s);
    QTest::keyClick(email, Qt::Key_Tab);
    CHECK(email->toolTip() == u"This does not look like an e-mail address.");
    type(phone, u"ask her"_s);
    QTest::keyClick(phone, Qt::Key_Tab);
    CHECK(phone->toolTip() == u"This does not look like a phone number.");
    type(phone, u"210 123 4567"_s);
    CHECK(phone->toolTip().isEmpty());
    press(editor, u"Save"_s);
    CHECK(showsText(editor, u"This does not look like an e-mail address."_s));
    CHECK(editor->focusWidget() == email);
    email->clear();
    type(email, u"foo@bar.gr"_s);
    press(editor, u"Save"_s);
    CHECK(f.rowsBecome(1));
    CHECK(f.services.customers.find(CustomerId{1})->emails.first().address == u"foo@bar.gr");
}

TEST_CASE("Tab goes through the form as it stands there, also where a row was added", "[ui][customers]")
{
    Customers f;
    f.showPage();
    press(f.page.get(), u"New customer"_s);
    auto *editor = dialog<CustomerDialog>();
    button(editor, u"Add a phone"_s)->click();
    button(editor, u"Add an address"_s)->click();
    QApplication::processEvents(); // rows come into sight with the next event
    editor->findChild<QLineEdit *>()->setFocus();
    QStringList names;
    for (int i = 0; i < 16; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(now);
        names << (button && !button->text().isEmpty() ? button->text() : now->accessibleName());
    }
    CHECK(names.mid(1) == QStringList{u"Phone"_s, u"Phone: what it is for"_s, u"Phone: remove"_s, u"Phone"_s,
                                      u"Phone: what it is for"_s, u"Phone: remove"_s, u"Add a phone"_s,
                                      u"E-mail"_s, u"E-mail: what it is for"_s, u"E-mail: remove"_s,
                                      u"Add an e-mail"_s, u"Street and number"_s, u"Remove the address"_s,
                                      u"Postcode"_s, u"City"_s});
    editor->reject();
}

TEST_CASE("the panel shows the row that is clicked", "[ui][customers]")
{
    Customers f;
    f.showFilled();
    const auto *panel = f.child<PersonPanel>();
    for (const int row : {2, 0, 1}) {
        QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {},
                          f.table()->visualRect(f.model()->index(row, 0)).center());
        REQUIRE(f.table()->selectedIds().size() == 1);
        CHECK(panel->record() == f.table()->selectedIds().first());
        CHECK(QTest::qWaitFor([&] { return showsText(f.page.get(), f.cell(row, 0)); }));
    }
    // One of several that stays when the others are let go is not the one that was clicked.
    QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      f.table()->visualRect(f.model()->index(2, 0)).center());
    CHECK(panel->record() == 0);
    QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      f.table()->visualRect(f.model()->index(2, 0)).center());
    REQUIRE(f.table()->selectedIds().size() == 1);
    CHECK(panel->record() == f.table()->selectedIds().first());
}

TEST_CASE("every column of a history is in sight", "[ui][customers]")
{
    Customers f;
    f.fill();
    HistoryDialog history({f.services, f.navigator, f.formats}, u"customer"_s, f.anna.value, u"Anna"_s,
                          nullptr);
    history.show();
    const auto *table = history.findChild<ListTable *>();
    CHECK(table->columnViewportPosition(5) + table->columnWidth(5) <= table->viewport()->width());
    CHECK(table->columnWidth(5) >= 120);
}

TEST_CASE("a history tells what was said of consent, and what was taken away", "[ui][customers]")
{
    Customers f;
    f.fill();
    REQUIRE(f.services.consents.record({f.anna},
                                       {{Channel::Email, ConsentState::Given, Day(2026, 1, 5), {}, {}}}));
    Customer anna = *f.services.customers.find(f.anna);
    anna.emails = {{0, u"anna@example.gr"_s, {}}};
    REQUIRE(f.services.customers.change(anna));
    anna = *f.services.customers.find(f.anna);
    anna.emails.clear();
    REQUIRE(f.services.customers.change(anna));
    HistoryDialog history({f.services, f.navigator, f.formats}, u"customer"_s, f.anna.value, u"Anna"_s,
                          nullptr);
    history.show();
    const QAbstractItemModel *model = history.findChild<ListTable *>()->model();
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() > 0; }));
    QStringList told;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : {3, 4, 5})
            cells << model->index(row, column).data().toString();
        told << cells.join(u" | "_s);
    }
    CAPTURE(told.join(u"; "_s).toStdString());
    CHECK(told.filter(u"Consent: E-mail |  | yes"_s).size() == 1);
    CHECK(told.contains(u"E-mail |  | anna@example.gr"_s));
    CHECK(told.contains(u"E-mail | anna@example.gr | "_s));
}

TEST_CASE("what a person likes can be read in light and in dark", "[ui][customers]")
{
    Customers f;
    DetailGrid place(f.formats, 0);
    showLikedProducts(place, {{ProductId{1}, u"Mug"_s, 3, Quantity{3000}, Money{900}, Day(2026, 1, 1)}},
                      {f.services, f.navigator, f.formats});
    const auto *name = place.findChild<QLabel *>();
    REQUIRE(name->text().contains(u"Mug"_s));
    const Theme::Scheme before = Theme::instance().scheme();
    for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
        Theme::instance().setScheme(scheme);
        CHECK(name->text().contains(colors().text.name()));
    }
    Theme::instance().setScheme(before);
}

TEST_CASE("the buttons inside a search box have a name", "[ui][customers]")
{
    Customers f;
    f.showPage();
    const auto buttons = f.page->findChildren<QToolButton *>();
    int inside = 0;
    for (QToolButton *button : buttons) {
        if (!qobject_cast<QLineEdit *>(button->parent()))
            continue;
        ++inside;
        TefterStyle().polish(button);
        CHECK_FALSE(button->accessibleName().isEmpty());
    }
    CHECK(inside >= 2);
}

TEST_CASE("a customer is changed with F2 and Enter", "[ui][customers]")
{
    Customers f;
    f.showFilled();
    REQUIRE(f.table()->selectId(f.jan.value));
    REQUIRE(f.says(u"Kowalski, Jan"_s));
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_F2);
    auto *editor = dialog<CustomerDialog>();
    auto *given = editor->findChild<QLineEdit *>();
    CHECK(given->text() == u"Jan");
    given->setText(u"Janusz"_s);
    QTest::keyClick(given, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return f.services.customers.find(f.jan)->givenName == u"Janusz"; }));
    CHECK(f.says(u"Kowalski, Janusz"_s));
    CHECK(f.table()->currentId() == f.jan.value);
}

TEST_CASE("people are found in any script as one types, and the best match becomes current",
          "[ui][customers]")
{
    Customers f;
    f.showFilled();
    const QAbstractItemModelTester tester(f.model());
    f.table()->setFocus();
    QTest::keyClick(f.table(), 'm');
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(search);
    type(search, u"aria georg"_s);
    CHECK(search->text() == u"maria georg");
    CHECK(f.rowsBecome(1));
    CHECK(QTest::qWaitFor([&] { return f.table()->currentId() == f.maria.value; }));
    CHECK(f.says(u"Γεωργίου, Μαρία"_s));
    search->clear();
    type(search, u"۶۹۴۱۲۳"_s);
    CHECK(f.rowsBecome(1));
    search->clear();
    type(search, u"nobody"_s);
    CHECK(f.says(u"Nobody fits the filters and what is typed in the search."_s));
    CHECK_FALSE(showsText(f.page.get(), u"Nobody chosen"_s));
    press(f.page.get(), u"Show everybody"_s);
    CHECK(f.rowsBecome(3));
    CHECK(search->text().isEmpty());
}

TEST_CASE("filters narrow the list, and a page that is left comes back as it was", "[ui][customers]")
{
    Customers f;
    f.fill();
    for (int month = 1; month <= 5; ++month)
        f.sell(f.maria, Day(2025, month, 10), 1000);
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    QTest::mouseClick(button<Chip>(f.page.get(), u"Overdue"_s), Qt::LeftButton);
    CHECK(f.rowsBecome(1));
    CHECK(f.cell(0, 0) == u"Γεωργίου, Μαρία");
    const QVariantMap state = f.page->state();
    f.showPage();
    CHECK(f.rowsBecome(3));
    f.page->restore(state);
    CHECK(f.rowsBecome(1));
    CHECK(button<Chip>(f.page.get(), u"Overdue"_s)->isChecked());
    // Somebody whom the filter hides is shown all the same.
    f.page->showRecord(f.jan.value);
    CHECK(f.rowsBecome(3));
    CHECK(QTest::qWaitFor([&] { return f.table()->currentId() == f.jan.value; }));
}

TEST_CASE("a selection is tagged, and a tag is a filter", "[ui][customers]")
{
    Customers f;
    f.showFilled();
    CHECK_FALSE(f.bar()->isVisible());
    f.selectEverybody();
    CHECK(showsText(f.bar(), u"3 selected"_s));
    press(f.bar(), u"Tag…"_s);
    auto *editor = dialog<TagDialog>();
    type(editor->findChild<QLineEdit *>(), u"regular"_s);
    press(editor, u"Give the tag"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Tag “regular” given to 3 people"; }));
    CHECK(f.services.customers.find(f.jan)->tags == QStringList{u"regular"_s});
    f.page->refresh();
    REQUIRE(f.waitForTags(1));
    CHECK(f.bar()->isVisible());

    REQUIRE(f.table()->selectId(f.jan.value));
    CHECK_FALSE(f.bar()->isVisible());
    f.selectEverybody();
    press(f.bar(), u"More"_s);
    choose(u"Take a tag away…"_s);
    editor = dialog<TagDialog>();
    type(editor->findChild<QLineEdit *>(), u"regular"_s);
    press(editor, u"Take away"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.services.customers.find(f.jan)->tags.isEmpty(); }));
    REQUIRE(f.file->undo());
    CHECK(f.services.customers.find(f.jan)->tags == QStringList{u"regular"_s});
}

TEST_CASE("consent of a selection is recorded with its day, never one that is still to come",
          "[ui][customers]")
{
    Customers f;
    f.showFilled();
    f.selectEverybody();
    press(f.bar(), u"Consent…"_s);
    auto *editor = dialog<ConsentDialog>();
    auto *day = editor->findChild<QLineEdit *>();
    CHECK(day->text() == u"15/03/2026");
    day->setText(u"16 Mar 2026"_s);
    CHECK(showsText(editor, u"This day is still to come."_s));
    day->setText(u"2 Mar 2026"_s);
    press(editor, u"Record"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Consent of 3 people recorded"; }));
    const auto consents = f.services.consents.now(f.jan);
    REQUIRE(consents);
    const auto email = std::find_if(consents->begin(), consents->end(), [](const Consent &one) {
        return one.channel == Channel::Email && one.state == ConsentState::Given;
    });
    REQUIRE(email != consents->end());
    CHECK(email->day == Day(2026, 3, 2));
}

TEST_CASE("a selection goes into the bin and comes back; whoever stands on a sale is never lost",
          "[ui][customers]")
{
    Customers f;
    f.fill();
    f.sell(f.maria, Day(2026, 3, 1), 1000);
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    f.selectEverybody();
    press(f.bar(), u"More"_s);
    choose(u"Put into the bin"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"3 people put into the bin"; }));
    f.page->refresh();
    CHECK(f.rowsBecome(0));
    CHECK(f.says(u"Everybody is in the bin"_s));
    CHECK_FALSE(showsText(f.page.get(), u"No customers yet"_s));
    press(f.page.get(), u"Show the bin"_s);
    CHECK(f.rowsBecome(3));
    // Whoever is in the bin has no figures: none of them says something else.
    for (int row = 0; row < 3; ++row)
        for (int figure = 1; figure <= 4; ++figure)
            CHECK(f.cell(row, figure) == u"–");
    REQUIRE(f.table()->selectId(f.anna.value));
    CHECK(f.says(u"No list, search or mailing shows this customer"_s));
    press(f.page.get(), u"Take out of the bin"_s);
    REQUIRE(QTest::qWaitFor([&] { return !f.services.customers.find(f.anna)->binned; }));
    f.page->refresh();
    CHECK(f.rowsBecome(2));

    f.selectEverybody();
    NextAnswer yes(u"Remove for good"_s);
    press(f.bar(), u"Remove for good…"_s);
    CHECK(yes.said.contains(u"Whoever stands on a sale stays in the bin"));
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said.startsWith(u"1 people removed for good"); }));
    CHECK(f.navigator.said.contains(u"1 people stand on sales and stay in the bin"));
    CHECK(f.services.customers.find(f.jan).error().cause == Cause::NotFound);
    CHECK(f.services.customers.find(f.maria)->binned);
    REQUIRE(f.file->undo());
    CHECK(f.services.customers.find(f.jan)->binned);
}

TEST_CASE("a selection is written as a file and can be printed as a call list", "[ui][customers]")
{
    Customers f;
    f.showFilled();
    f.selectEverybody();
    auto *exporting = f.child<PeopleExport>();
    REQUIRE(exporting);
    QSignalSpy written(exporting, &PeopleExport::written);
    ExportOptions options;
    options.target = u"spreadsheet"_s;
    options.internal = true;
    const QString path = f.file.inFolder(u"people.csv"_s);
    exporting->write(f.table()->selectedIds(), options, path);
    CHECK(exporting->isWriting());
    REQUIRE(QTest::qWaitFor([&] { return written.count() == 1; }));
    CHECK_FALSE(exporting->isWriting());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.count(u'\n') == 4);
    CHECK(text.contains(u"Γεωργίου"));

    press(f.bar(), u"More"_s);
    choose(u"Call list…"_s);
    auto *list = dialog<CallListDialog>();
    CHECK(QTest::qWaitFor([&] { return showsText(list, u"2 people to call"_s); }));
    CHECK(showsText(list, u"1 without a phone are left out."_s));
    const QString pdf = f.file.inFolder(u"calls.pdf"_s);
    list->writePdf(pdf);
    QFile printed(pdf);
    REQUIRE(printed.open(QIODevice::ReadOnly));
    CHECK(printed.read(5) == "%PDF-");
    CHECK(f.navigator.said.startsWith(u"Saved: "));
}

TEST_CASE("an export that takes long shows how far it is and can be stopped", "[ui][customers]")
{
    Customers f;
    f.showFilled();
    // Something else is being written for as long as we like.
    QSemaphore gate;
    f.file->jobs().write(
        f.page.get(), [&gate] { gate.acquire(); }, [] {});
    auto *exporting = f.child<PeopleExport>();
    QSignalSpy ended(exporting, &PeopleExport::ended);
    ExportOptions options;
    options.target = u"spreadsheet"_s;
    options.internal = true;
    const QString path = f.file.inFolder(u"stopped.csv"_s);
    exporting->write({f.anna.value, f.jan.value}, options, path);
    // Every page shows it; nothing stands in the way of other work.
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.work.has_value(); }));
    CHECK(f.navigator.work->pageId == u"customers");
    CHECK(f.navigator.work->what == u"Writing 2 people…");
    CHECK_FALSE(QApplication::activeModalWidget());
    f.navigator.work->stop();
    CHECK(QTest::qWaitFor([&] { return f.navigator.work->what == u"Stopping…"; }));
    exporting->askAndWrite({f.anna.value}, options, u"second.csv"_s);
    CHECK(f.navigator.said == u"A file is being written already.");
    gate.release();
    REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }));
    CHECK_FALSE(f.navigator.work);
    CHECK(f.navigator.said == u"Stopped. No file was written.");
    CHECK_FALSE(QFile::exists(path));
    CHECK(f.services.exports.registered()->isEmpty());
}

TEST_CASE("the columns of customers stay as they were left", "[ui][customers]")
{
    Customers f;
    f.showFilled();
    const int city = 8;
    REQUIRE(f.table()->isColumnHidden(city));
    press(f.page.get(), u"Columns"_s);
    choose(u"City"_s);
    f.table()->setColumnWidth(0, 211);
    f.table()->sortByColumn(0, Qt::DescendingOrder);
    REQUIRE(f.cell(0, 0) == u"Γεωργίου, Μαρία");
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    CHECK_FALSE(f.table()->isColumnHidden(city));
    CHECK(f.table()->columnWidth(0) == 211);
    CHECK(f.cell(0, 0) == u"Γεωργίου, Μαρία");
}

TEST_CASE("a form asks first for the name that one says first", "[ui][customers]")
{
    Customers f;
    for (const auto &[language, first] :
         {std::pair(Language::English, u"First name"_s), std::pair(Language::Persian, u"First name"_s),
          std::pair(Language::Hungarian, u"Family name"_s)}) {
        const Formats formats(language);
        CustomerDialog form({f.services, f.navigator, formats}, {}, {}, nullptr);
        const auto *rows = form.findChild<QFormLayout *>();
        const auto *label = qobject_cast<QLabel *>(rows->itemAt(1, QFormLayout::LabelRole)->widget());
        REQUIRE(label);
        CHECK(label->text() == first);
        CHECK(form.focusWidget() == label->buddy());
    }
}

TEST_CASE("the panel says how many are chosen, and shows the one who is left", "[ui][customers]")
{
    Customers f;
    f.showPage();
    CHECK(f.says(u"No customers yet"_s));
    // Where nobody is to be chosen, nobody is asked to choose.
    CHECK_FALSE(showsText(f.page.get(), u"Nobody chosen"_s));
    f.fill();
    f.page->refresh();
    REQUIRE(f.rowsBecome(3));
    REQUIRE(f.table()->selectId(f.maria.value));
    f.selectEverybody();
    CHECK(f.says(u"3 people chosen"_s));
    const auto isShown = [&] { return showsText(f.page.get(), u"Timeline"_s); };
    CHECK(QTest::qWaitFor([&] { return !isShown(); }));
    // Read anew, they are still three.
    f.page->refresh();
    CHECK(f.says(u"3 people chosen"_s));
    REQUIRE(f.table()->selectId(f.maria.value));
    CHECK(QTest::qWaitFor(isShown));
    CHECK(f.says(u"Γεωργίου, Μαρία"_s));
    CHECK_FALSE(showsText(f.page.get(), u"people chosen"_s));
}

TEST_CASE("only a tag that some of them have can be taken away", "[ui][customers]")
{
    Customers f;
    f.fill();
    REQUIRE(f.services.tags.add({f.anna}, u"gold"_s));
    REQUIRE(f.services.tags.add({f.jan}, u"neighbour"_s));
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    REQUIRE(f.waitForTags(2));
    const auto offered = [&](const QList<CustomerId> &people) {
        CustomerActions actions({f.services, f.navigator, f.formats}, f.page.get());
        const std::unique_ptr<QDialog> asks(actions.tagDialog(people, false));
        asks->show();
        auto *list = asks->findChild<QListWidget *>();
        REQUIRE(QTest::qWaitFor([&] { return list->count() > 0 || !list->isVisible(); }));
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names << list->item(row)->text();
        if (names.isEmpty())
            CHECK(showsText(asks.get(), u"There is no tag to take away."_s));
        return names;
    };
    CHECK(offered({f.anna, f.maria}) == QStringList{u"gold"_s});
    CHECK(offered({f.maria}).isEmpty());
}

TEST_CASE("a history without lines says so in place of a table", "[ui][customers]")
{
    Customers f;
    f.fill();
    HistoryDialog history({f.services, f.navigator, f.formats}, u"customer"_s, 4711, u"Nobody"_s, nullptr);
    history.show();
    CHECK(QTest::qWaitFor([&] { return showsText(&history, u"Nothing was changed by hand so far."_s); }));
    CHECK_FALSE(history.findChild<ListTable *>()->isVisible());
}

TEST_CASE("the list shows the people of a segment alone, until it is taken away", "[ui][customers]")
{
    Customers f;
    f.fill();
    f.sell(f.maria, Day(2026, 3, 1), 1500);
    f.sell(f.jan, Day(2026, 3, 1), 1500);
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    const auto sample = f.services.segments.parse(u"spent >= 1"_s);
    INFO((sample ? std::string() : sample.error().args.join(u' ').toStdString()));
    REQUIRE(sample);
    const QVariantMap filters{{u"segment"_s, u"spent >= 1"_s}, {u"segment-name"_s, u"Buyers"_s}};
    f.page->restore({{u"filters"_s, filters}});
    REQUIRE(f.rowsBecome(2));
    const Chip *chip = button<Chip>(f.page.get(), u"Segment: Buyers"_s);
    CHECK(chip->isChecked());
    // What is typed narrows it further.
    f.page->restore({{u"filters"_s, filters}, {u"search"_s, u"a"_s}});
    REQUIRE(f.rowsBecome(2));
    f.page->restore({{u"filters"_s, filters}, {u"search"_s, u"kowal"_s}});
    REQUIRE(f.rowsBecome(1));
    f.page->restore(f.page->state());
    REQUIRE(f.rowsBecome(1));
    f.page->restore({{u"filters"_s, filters}});
    REQUIRE(f.rowsBecome(2));
    press(f.page.get(), u"Segment: Buyers"_s);
    CHECK(f.rowsBecome(3));
}

TEST_CASE("several entries become one in a single step", "[ui][customers]")
{
    Customers f;
    f.fill();
    f.sell(f.maria, Day(2026, 3, 1), 1500);
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    CustomerActions actions({f.services, f.navigator, f.formats}, f.page.get());
    const std::unique_ptr<QDialog> asks(actions.mergeManyDialog({f.anna, f.maria, f.jan}));
    asks->show();
    // Whoever bought most is proposed.
    const auto *maria = button<QRadioButton>(asks.get(), u"Γεωργίου, Μαρία"_s);
    REQUIRE(QTest::qWaitFor([&] { return maria->isChecked(); }));
    press(asks.get(), u"Merge"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.services.merges.merges()->size() == 2; }));
    f.page->refresh();
    REQUIRE(f.rowsBecome(1));
    CHECK(f.services.customers.find(f.maria)->phones.size() == 2);
    CHECK(f.services.merges.merges(f.maria)->size() == 2);
    REQUIRE(f.file->undo());
    f.page->refresh();
    CHECK(f.rowsBecome(3));
    CHECK(f.services.merges.merges()->isEmpty());
}
