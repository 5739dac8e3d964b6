// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "tests/support/Catch.h"
#include "ui/shell/SearchBox.h"

#include <QApplication>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

using namespace tefter;

namespace {

/// A window with a search box over a palette that finds people and pages.
struct Desk
{
    Desk()
        : box(new SearchBox)
        , field(new QLineEdit)
        , palette(box, &window)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(box);
        layout->addWidget(field);
        window.resize(800, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
        SearchProvider people{QStringLiteral("People"),
                              [this](const QString &text, const SearchProvider::Answer &answer) {
                                  waiting = answer;
                                  if (!late)
                                      answer(hits(text));
                              }};
        SearchProvider pages{QStringLiteral("Pages"),
                             [this](const QString &, const SearchProvider::Answer &answer) {
                                 answer(
                                     {{QStringLiteral("Customers"), {}, QStringLiteral("customers"), [this] {
                                           opened = QStringLiteral("page");
                                       }}});
                             },
                             true};
        palette.setProviders({people, pages});
    }
    QList<SearchHit> hits(const QString &text)
    {
        return {{text + QStringLiteral(" one"), QStringLiteral("detail"), QStringLiteral("person"),
                 [this] { opened = QStringLiteral("one"); }},
                {text + QStringLiteral(" two"), {}, QStringLiteral("person"), [this] {
                     opened = QStringLiteral("two");
                 }}};
    }
    QStringList lines() const
    {
        QStringList texts;
        const QAbstractItemModel *model = palette.findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }

    QWidget window;
    SearchBox *box;
    QLineEdit *field;
    CommandPalette palette;
    SearchProvider::Answer waiting;
    bool late = false;
    QString opened;
};

} // namespace

TEST_CASE("the palette shows hits in groups and opens the chosen one", "[ui][shell]")
{
    Desk desk;
    desk.palette.start();
    QApplication::processEvents();
    CHECK(desk.lines() == QStringList{QStringLiteral("Pages"), QStringLiteral("Customers")});
    QTest::keyClicks(desk.box, QStringLiteral("ma"));
    CHECK(desk.lines() == QStringList{QStringLiteral("People"), QStringLiteral("ma one"),
                                      QStringLiteral("ma two"), QStringLiteral("Pages"),
                                      QStringLiteral("Customers")});
    CHECK(desk.palette.isVisible());
    QTest::keyClick(desk.box, Qt::Key_Down);
    QTest::keyClick(desk.box, Qt::Key_Return);
    CHECK(desk.opened == QStringLiteral("two"));
    CHECK_FALSE(desk.palette.isVisible());
    CHECK(desk.box->text().isEmpty());
}

TEST_CASE("arrow keys go round and step over headings", "[ui][shell]")
{
    Desk desk;
    desk.palette.start();
    QTest::keyClicks(desk.box, QStringLiteral("m"));
    QTest::keyClick(desk.box, Qt::Key_Up);
    QTest::keyClick(desk.box, Qt::Key_Return);
    CHECK(desk.opened == QStringLiteral("page"));
}

TEST_CASE("an answer to an older text is dropped", "[ui][shell]")
{
    Desk desk;
    desk.palette.start();
    desk.late = true;
    QTest::keyClicks(desk.box, QStringLiteral("m"));
    const SearchProvider::Answer old = desk.waiting;
    QTest::keyClicks(desk.box, QStringLiteral("a"));
    old(desk.hits(QStringLiteral("old")));
    CHECK_FALSE(desk.lines().contains(QStringLiteral("old one")));
    desk.waiting(desk.hits(QStringLiteral("new")));
    CHECK(desk.lines().contains(QStringLiteral("new one")));
}

TEST_CASE("the list drops open when it is asked for, not when the keyboard happens to come", "[ui][shell]")
{
    Desk desk;
    desk.box->setFocus(Qt::TabFocusReason);
    REQUIRE(desk.box->hasFocus());
    CHECK_FALSE(desk.palette.isVisible());
    QTest::keyClick(desk.box, Qt::Key_Down);
    CHECK(desk.palette.isVisible());
    QTest::keyClick(desk.box, Qt::Key_Escape);
    desk.box->setFocus(Qt::TabFocusReason);
    desk.palette.start();
    CHECK(desk.palette.isVisible());
    QTest::keyClick(desk.box, Qt::Key_Escape);
    desk.field->setFocus();
    QTest::mouseClick(desk.box, Qt::LeftButton);
    CHECK(desk.palette.isVisible());
}

TEST_CASE("Escape gives the keyboard back", "[ui][shell]")
{
    Desk desk;
    desk.palette.start();
    QTest::keyClick(desk.box, Qt::Key_Escape);
    CHECK_FALSE(desk.palette.isVisible());
    CHECK(QApplication::focusWidget() == desk.field);
}

TEST_CASE("where nothing is found the list says so", "[ui][shell]")
{
    Desk desk;
    desk.palette.setProviders({});
    desk.palette.start();
    QTest::keyClicks(desk.box, QStringLiteral("x"));
    REQUIRE(desk.palette.isVisible());
    // The words are painted where the list would stand.
    CHECK_FALSE(desk.palette.findChild<QListView *>()->isVisible());
    CHECK(desk.palette.accessibleDescription() == QStringLiteral("Nothing found"));
}

TEST_CASE("a click opens the list also where the keyboard is already", "[ui][shell]")
{
    Desk desk;
    desk.box->setFocus(Qt::TabFocusReason);
    REQUIRE_FALSE(desk.palette.isVisible());
    QTest::keyClick(desk.box, Qt::Key_Return);
    CHECK(desk.opened.isEmpty());
    QTest::mouseClick(desk.box, Qt::LeftButton);
    CHECK(desk.palette.isVisible());
}
