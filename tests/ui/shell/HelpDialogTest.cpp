// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpDialog.h"

#include "core/registry/Criteria.h"
#include "tests/support/Catch.h"
#include "ui/common/KeysText.h"
#include "ui/shell/PageRegistry.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

using namespace tefter;

namespace {

QList<HelpTopic> topics()
{
    return helpTopics(allCriteria(), {{QStringLiteral("Ctrl+Shift+N"), QStringLiteral("New sale")}});
}

QStringList shown(const QListWidget &list)
{
    QStringList titles;
    for (int row = 0; row < list.count(); ++row)
        if (!list.item(row)->isHidden())
            titles.append(list.item(row)->text());
    return titles;
}

} // namespace

TEST_CASE("every page of the window has a topic of the help", "[ui][shell]")
{
    HelpDialog help(topics());
    QStringList ids = help.topicIds();
    for (const PageEntry &page : pageEntries())
        CHECK(ids.contains(page.id));
    ids.removeDuplicates();
    CHECK(ids.size() == topics().size());
    for (const HelpTopic &topic : topics()) {
        help.showTopic(topic.id);
        const QString text = help.findChild<QTextBrowser *>()->toPlainText();
        CHECK(text.startsWith(topic.title));
        CHECK(text.size() > topic.title.size() + 40);
    }
}

TEST_CASE("the help tells the keys of the window and an example of every condition", "[ui][shell]")
{
    HelpDialog help(topics());
    help.showTopic(QStringLiteral("keyboard"));
    const auto *text = help.findChild<QTextBrowser *>();
    CHECK(text->toPlainText().contains(QStringLiteral("New sale")));
    help.showTopic(QStringLiteral("conditions"));
    const CriterionList criteria = allCriteria();
    for (const auto &criterion : criteria.all())
        CHECK(text->toPlainText().contains(criterion->example()));
}

TEST_CASE("the search field of the help narrows the topics, whatever the case", "[ui][shell]")
{
    HelpDialog help(topics());
    help.show();
    const auto *list = help.findChild<QListWidget *>();
    auto *search = help.findChild<QLineEdit *>();
    const qsizetype all = shown(*list).size();
    QTest::keyClicks(search, QStringLiteral("ENCODING"));
    CHECK(shown(*list) == QStringList{QStringLiteral("Import")});
    CHECK(help.findChild<QTextBrowser *>()->toPlainText().startsWith(QStringLiteral("Import")));
    search->clear();
    CHECK(shown(*list).size() == all);
    QTest::keyClicks(search, QStringLiteral("zebra"));
    CHECK(shown(*list).isEmpty());
}

TEST_CASE("the keys of the help are named once, and all of a command", "[ui][shell]")
{
    const QString enter = keysText(Qt::CTRL | Qt::Key_Return);
    CHECK(enter.contains(QStringLiteral("Enter")));
    CHECK(keysText(QList<QKeySequence>{Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}) ==
          QStringLiteral("Ctrl+Shift+Z, Ctrl+Y"));
    HelpDialog help(
        helpTopics(allCriteria(), {{keysText(QKeySequence::New), QStringLiteral("New customer")}}));
    help.showTopic(QStringLiteral("keyboard"));
    const QString text = help.findChild<QTextBrowser *>()->toPlainText();
    CHECK(text.count(keysText(QKeySequence::New) + u'\n') == 1);
    CHECK(text.contains(QStringLiteral("Enter something new")));
}

TEST_CASE("the topics of the help have room for their titles", "[ui][shell]")
{
    QList<HelpTopic> all = topics();
    all.append({QStringLiteral("long"), QString(60, u'W'), {}});
    HelpDialog help(all);
    help.show();
    const auto *list = help.findChild<QListWidget *>();
    CHECK(list->sizeHintForColumn(0) <= list->viewport()->width());
}

TEST_CASE("from right to left the keys stand at the right and the conditions below their labels",
          "[ui][shell]")
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        HelpDialog help(topics());
        help.show();
        const auto *text = help.findChild<QTextBrowser *>();
        const auto placeOf = [&](const QString &what) {
            const QTextCursor found = text->document()->find(what);
            REQUIRE_FALSE(found.isNull());
            return text->cursorRect(found).x();
        };
        help.showTopic(QStringLiteral("keyboard"));
        CHECK(placeOf(QStringLiteral("Ctrl+Shift+N")) > placeOf(QStringLiteral("New sale")));
        help.showTopic(QStringLiteral("conditions"));
        CHECK(placeOf(QStringLiteral("kind is firm")) > text->viewport()->width() / 2);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}
