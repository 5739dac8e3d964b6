// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandSources.h"

#include "ui/common/KeysText.h"

#include <QAction>
#include <QSet>

namespace tefter {

CommandSources::CommandSources(QList<PageEntry> pages, OpenPage openPage, PageActions pageActions)
    : m_pages(std::move(pages))
    , m_openPage(std::move(openPage))
    , m_pageActions(std::move(pageActions))
{
}

void CommandSources::add(QAction *command, const QString &iconName)
{
    m_commands.append({command, iconName});
}

SearchProvider CommandSources::pages() const
{
    return {
        tr("Pages"),
        [this](const QString &text, const SearchProvider::Answer &answer) {
            QList<SearchHit> hits;
            for (const PageEntry &page : m_pages)
                if (isMeant(page.title, text))
                    hits.append({page.title, {}, page.iconName, [this, id = page.id] { m_openPage(id); }});
            answer(hits);
        },
        true};
}

SearchProvider CommandSources::commands() const
{
    return {
        tr("Do something"),
        [this](const QString &text, const SearchProvider::Answer &answer) { answer(matchingCommands(text)); },
        true};
}

QList<SearchHit> CommandSources::matchingCommands(const QString &text) const
{
    QList<QPair<QAction *, QString>> commands;
    const QList<QAction *> ofPage = m_pageActions();
    for (QAction *action : ofPage)
        commands.append({action, QStringLiteral("play")});
    commands.append(m_commands);
    QSet<QString> known;
    for (const PageEntry &page : m_pages)
        known.insert(page.title);
    QList<SearchHit> hits;
    for (const auto &[action, iconName] : std::as_const(commands)) {
        const QString title = action->iconText();
        if (!action->isEnabled() || action->menu() || !isMeant(title, text) || known.contains(title))
            continue;
        known.insert(title);
        hits.append(
            {title, {}, iconName, [action = action] { action->trigger(); }, keysText(action->shortcut())});
    }
    return hits;
}

} // namespace tefter
