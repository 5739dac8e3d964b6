// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordEdit.h"

#include "tests/support/Catch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a record is chosen again after the field has lost the focus", "[ui]")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new RecordEdit([](const QString &typed, const RecordEdit::Answer &answer) {
        answer(typed == u"a"_s ? QList<RecordEdit::Offer>{{7, u"Anna"_s, {}}}
                               : QList<RecordEdit::Offer>{{9, u"Boris"_s, {}}});
    });
    auto *other = new QLineEdit;
    column->addWidget(edit);
    column->addWidget(other);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QSignalSpy picked(edit, &RecordEdit::picked);
    const auto choose = [&](const QString &typed) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
    };
    choose(u"a"_s);
    CHECK(edit->record() == 7);
    other->setFocus();
    REQUIRE(other->hasFocus());
    choose(u"b"_s);
    CHECK(edit->record() == 9);
    CHECK(picked.count() == 2);
}
