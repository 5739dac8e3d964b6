// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpDialog.h"

#include "core/registry/Criteria.h"
#include "tests/support/Catch.h"
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
