// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RowKeys.h"

#include "tests/support/Catch.h"
#include "ui/common/RowLabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tefter;

namespace {

/// A field, three rows, and a field.
struct Rows : QWidget
{
    Rows()
    {
        layout->addWidget(before);
        layout->addWidget(list);
        layout->addWidget(after);
        makeRows();
        show();
        activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(this));
        before->setFocus();
    }
    void makeRows()
    {
        const QList<QWidget *> former = rows;
        rows.clear();
        for (int i = 0; i < 3; ++i) {
            rows.append(new QPushButton(QString::number(i)));
            column->addWidget(rows.last());
        }
        keys.setRows(rows);
        qDeleteAll(former);
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    RowKeys keys;
    QVBoxLayout *layout = new QVBoxLayout(this);
    QLineEdit *before = new QLineEdit, *after = new QLineEdit;
    QWidget *list = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(list);
    QList<QWidget *> rows;
};

} // namespace

TEST_CASE("Tab meets repeated rows once, and the arrows move among them", "[ui][common]")
{
    Rows w;
    Rows::press(Qt::Key_Tab);
    CHECK(w.rows[0]->hasFocus());
    Rows::press(Qt::Key_Up);
    CHECK(w.rows[0]->hasFocus());
    Rows::press(Qt::Key_Down);
    CHECK(w.rows[1]->hasFocus());
    Rows::press(Qt::Key_Tab);
    CHECK(w.after->hasFocus());
    Rows::press(Qt::Key_Backtab);
    CHECK(w.rows[1]->hasFocus());
    Rows::press(Qt::Key_End);
    CHECK(w.rows[2]->hasFocus());
    Rows::press(Qt::Key_Down);
    CHECK(w.rows[2]->hasFocus());
    Rows::press(Qt::Key_Home);
    CHECK(w.rows[0]->hasFocus());
    // A row that is clicked is the one that Tab comes back to.
    QTest::mouseClick(w.rows[2], Qt::LeftButton);
    Rows::press(Qt::Key_Backtab);
    CHECK(w.before->hasFocus());
    Rows::press(Qt::Key_Tab);
    CHECK(w.rows[2]->hasFocus());
}

TEST_CASE("rows that are made anew keep the place of the keyboard", "[ui][common]")
{
    Rows w;
    Rows::press(Qt::Key_Tab);
    Rows::press(Qt::Key_Down);
    w.makeRows();
    CHECK(w.rows[1]->hasFocus());
    // Where it is elsewhere it stays there.
    w.after->setFocus();
    w.makeRows();
    CHECK(w.after->hasFocus());
}

TEST_CASE("Enter follows the link of a row", "[ui][common]")
{
    RowLabel row(QStringLiteral("<a href=\"7\">Sale 7</a>"), QStringLiteral("7"));
    QSignalSpy followed(&row, &QLabel::linkActivated);
    QTest::keyClick(&row, Qt::Key_Return);
    REQUIRE(followed.count() == 1);
    CHECK(followed.first().first().toString() == QStringLiteral("7"));
    RowLabel plain(QStringLiteral("Entered in the book"), {});
    QSignalSpy nothing(&plain, &QLabel::linkActivated);
    QTest::keyClick(&plain, Qt::Key_Return);
    CHECK(nothing.count() == 0);
}
