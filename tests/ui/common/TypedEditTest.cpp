// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Formats.h"
#include "tests/support/Catch.h"
#include "ui/common/DayEdit.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/MonthGrid.h"
#include "ui/common/QuantityEdit.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tefter;

namespace {

/// QTest::keyClicks aborts on any letter that is not ASCII.
void type(QWidget *widget, const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

void keypadDot(QWidget *widget)
{
    QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_Period, QStringLiteral("."), Qt::KeypadModifier);
}

const Currency euro{QStringLiteral("EUR"), 2};

} // namespace

TEST_CASE("the dot of the keypad types the decimal sign of the language", "[ui][editor]")
{
    for (const Language language : allLanguages()) {
        const Formats formats(language);
        MoneyEdit edit(formats, euro);
        type(&edit, QStringLiteral("12"));
        keypadDot(&edit);
        type(&edit, QStringLiteral("5"));
        INFO(languageCode(language).toStdString() << ": " << edit.text().toStdString());
        CHECK(edit.text().contains(formats.decimalSign()));
        REQUIRE(edit.money());
        CHECK(*edit.money() == Money{1250});
    }
}

TEST_CASE("digits appear in the digits of the language", "[ui][editor]")
{
    const Formats persian(Language::Persian);
    QuantityEdit edit(persian);
    type(&edit, QStringLiteral("250"));
    CHECK(edit.text() == QStringLiteral("۲۵۰"));
    CHECK(edit.quantity() == Quantity{250000});
    const Formats greek(Language::Greek);
    QuantityEdit other(greek);
    type(&other, QStringLiteral("۲۵۰"));
    CHECK(other.quantity() == Quantity{250000});
}

TEST_CASE("what cannot be understood is marked and told", "[ui][editor]")
{
    const Formats formats(Language::English);
    MoneyEdit edit(formats, euro);
    QSignalSpy edited(&edit, &TypedEdit::valueEdited);
    type(&edit, QStringLiteral("twelve"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK_FALSE(edit.isAcceptable());
    CHECK_FALSE(edit.accessibleDescription().isEmpty());
    CHECK(edit.text() == QStringLiteral("twelve"));
    edit.selectAll();
    type(&edit, QStringLiteral("1234.5"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.accessibleDescription().isEmpty());
    CHECK(edit.text() == formats.moneyPlain(Money{123450}, euro));
    CHECK(edited.count() == 2);
}

TEST_CASE("a number outside its range is not accepted", "[ui][editor]")
{
    const Formats formats(Language::English);
    NumberEdit edit(formats);
    edit.setRange(1, 365);
    type(&edit, QStringLiteral("366"));
    CHECK_FALSE(edit.value());
    edit.clear();
    type(&edit, QStringLiteral("365"));
    CHECK(edit.value() == 365);
}

TEST_CASE("a day is typed in the calendar of the language or any other", "[ui][editor]")
{
    const Day today(2026, 9, 20);
    const Formats persian(Language::Persian);
    DayEdit edit(persian, today);
    type(&edit, QStringLiteral("۱۴۰۵/۶/۲۹"));
    CHECK(edit.day() == today);
    edit.setDay(today);
    CHECK(edit.text() == persian.numericDay(today));
    CHECK(edit.day() == today);
    edit.setDay(Day());
    CHECK(edit.text().isEmpty());
    CHECK(edit.isAcceptable());
}

TEST_CASE("a day is chosen from the month with the keyboard", "[ui][editor]")
{
    const Day today(2026, 9, 20);
    for (const Language language : {Language::English, Language::Persian}) {
        const Formats formats(language);
        MonthGrid grid(formats, today);
        QSignalSpy picked(&grid, &MonthGrid::picked);
        QTest::keyClick(&grid, Qt::Key_Down);
        CHECK(grid.day() == today.plusDays(7));
        QTest::keyClick(&grid, Qt::Key_Home);
        QTest::keyClick(&grid, Qt::Key_PageDown);
        CHECK(formats.monthOf(grid.day()).from == formats.monthOf(today).to.plusDays(1));
        QTest::keyClick(&grid, Qt::Key_Return);
        CHECK(picked.count() == 1);
    }
}

TEST_CASE("a day is clicked in the month", "[ui][editor]")
{
    const Formats formats(Language::English);
    MonthGrid grid(formats, Day(2026, 9, 20));
    QSignalSpy picked(&grid, &MonthGrid::picked);
    // The first cell is Monday, 31 August.
    QTest::mouseClick(&grid, Qt::LeftButton, Qt::NoModifier, QPoint(10 + 17, 10 + 36 + 24 + 17));
    REQUIRE(picked.count() == 1);
    CHECK(picked.first().first().value<Day>() == Day(2026, 8, 31));
}
