// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/TimelineSection.h"

#include "tests/ui/PageFixture.h"
#include "ui/common/Chip.h"
#include "ui/common/ListTable.h"
#include "ui/common/NoteDialog.h"
#include "ui/common/RowLabel.h"
#include "ui/customers/CustomerListModel.h"
#include "ui/customers/CustomersPage.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody with a sale, whose page is shown.
struct Told : PageFixture<CustomersPage, CustomerListModel>
{
    Told()
    {
        Customer one;
        one.givenName = u"Anna"_s;
        anna = services.customers.create(one).value();
        Sale sale;
        sale.customer = anna;
        sale.at = QDateTime(QDate(2026, 3, 1), QTime(12, 0));
        sale.lines = {*SaleService::amountLine(Money{500}, file->settings().currency)};
        REQUIRE(services.sales.record(sale));
        showPage();
        REQUIRE(rowsBecome(1));
        REQUIRE(page->template findChild<ListTable *>()->selectId(anna.value));
        REQUIRE(linesBecome(2));
    }
    TimelineSection *section() const { return page->template findChild<TimelineSection *>(); }
    QList<RowLabel *> lines() const
    {
        QList<RowLabel *> shown = section()->findChildren<RowLabel *>();
        shown.removeIf([](const RowLabel *line) { return !line->isVisible(); });
        return shown;
    }
    bool linesBecome(int count) const
    {
        return QTest::qWaitFor([&] { return lines().size() == count; });
    }
    bool firstLineBecomes(const QString &text) const
    {
        return QTest::qWaitFor([&] {
            const QList<RowLabel *> shown = lines();
            return !shown.isEmpty() && shown.first()->accessibleName().startsWith(text);
        });
    }
    QLineEdit *note() const { return section()->findChild<QLineEdit *>(); }
    void write(const QString &text) const
    {
        type(note(), text);
        QTest::keyClick(note(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return note()->text().isEmpty(); }));
        page->refresh();
    }

    CustomerId anna;
};

} // namespace

TEST_CASE("a note is jotted down with Enter, opened, changed and removed", "[ui][customers]")
{
    Told f;
    QTest::keyClick(f.note(), Qt::Key_Return);
    CHECK(f.services.notes.of(f.anna)->isEmpty());
    f.write(u"Ψάχνει τσάι του βουνού"_s);
    REQUIRE(f.linesBecome(3));
    REQUIRE(f.firstLineBecomes(u"Ψάχνει τσάι"_s));
    const auto open = [&] {
        Q_EMIT f.lines().first()->linkActivated(
            u"note:"_s + QString::number(f.services.notes.of(f.anna)->first().id.value));
        return dialog<NoteDialog>();
    };
    NoteDialog *asks = open();
    asks->findChild<QPlainTextEdit *>()->setPlainText(u"Found it"_s);
    press(asks, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.services.notes.of(f.anna)->first().text == u"Found it"; }));
    f.page->refresh();
    REQUIRE(f.firstLineBecomes(u"Found it"_s));
    f.bringToFront();
    asks = open();
    asks->findChild<QPlainTextEdit *>()->clear();
    CHECK_FALSE(f.services.notes.of(f.anna)->isEmpty());
    press(asks, u"Remove the note"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.services.notes.of(f.anna)->isEmpty(); }));
    f.page->refresh();
    CHECK(f.linesBecome(2));
}

TEST_CASE("the timeline is narrowed to one kind, and is whole again for the next person", "[ui][customers]")
{
    Told f;
    Customer other;
    other.givenName = u"Jan"_s;
    const CustomerId jan = f.services.customers.create(other).value();
    f.page->refresh();
    REQUIRE(f.rowsBecome(2));
    press(f.section(), u"Sales"_s);
    REQUIRE(f.linesBecome(1));
    press(f.section(), u"Notes"_s);
    REQUIRE(f.linesBecome(0));
    CHECK(showsText(f.section(), u"Nothing of this kind yet."_s));
    press(f.section(), u"Changes"_s);
    REQUIRE(f.linesBecome(1));
    CHECK(f.firstLineBecomes(u"Entered in the book"_s));
    REQUIRE(f.page->findChild<ListTable *>()->selectId(jan.value));
    REQUIRE(QTest::qWaitFor([&] { return !f.section()->group(); }));
    CHECK(button<Chip>(f.section(), u"Everything"_s)->isChecked());
    REQUIRE(f.page->findChild<ListTable *>()->selectId(f.anna.value));
    CHECK(f.linesBecome(2));
}

TEST_CASE("a word that is longer than the page pushes nothing out of sight", "[ui][customers]")
{
    Told f;
    Customer anna = f.services.customers.find(f.anna).value();
    anna.emails = {{0, QString(90, u'x') + u"@example.org"_s, {}}};
    REQUIRE(f.services.customers.change(anna));
    f.write(u"https://example.org/"_s + QString(120, u'y'));
    REQUIRE(f.linesBecome(4));
    const auto *sell = button(f.page.get(), u"New sale"_s);
    REQUIRE(QTest::qWaitFor([&] {
        const int end = sell->mapTo(f.page.get(), QPoint(sell->width(), 0)).x();
        return end > 0 && end <= f.page->width();
    }));
    const RowLabel *line = f.lines().first();
    CHECK(line->mapTo(f.page.get(), QPoint(line->width(), 0)).x() <= f.page->width());
    CHECK(line->text().count(QChar(0x200B)) > 3); // the word goes on in the next line
    CHECK(line->text().remove(QChar(0x200B)).contains(QString(120, u'y')));
}
