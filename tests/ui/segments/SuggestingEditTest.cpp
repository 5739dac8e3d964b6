// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SuggestingEdit.h"

#include "tests/support/Catch.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>
#include <QVBoxLayout>

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a suggestion is taken again after the field has lost the focus", "[ui]")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new SuggestingEdit;
    auto *other = new QLineEdit;
    column->addWidget(edit);
    column->addWidget(other);
    edit->setAsk([edit](const QString &typed) {
        edit->suggest(
            {typed == u"a"_s ? Literal::reference(7, u"Anna"_s) : Literal::reference(9, u"Boris"_s)});
    });
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto choose = [&](const QString &typed) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
        return edit->literal().value_or(Literal()).record;
    };
    CHECK(choose(u"a"_s) == 7);
    other->setFocus();
    REQUIRE(other->hasFocus());
    CHECK(choose(u"b"_s) == 9);
}
