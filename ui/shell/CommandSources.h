// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageRegistry.h"
#include "ui/shell/SearchProvider.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

class QAction;

namespace tefter {

/// What the search box offers of the window itself: its pages, and what can be done in it.
class CommandSources
{
    Q_DECLARE_TR_FUNCTIONS(CommandSources)
public:
    using OpenPage = std::function<void(const QString &pageId)>;
    using PageActions = std::function<QList<QAction *>()>;

    /// `pageActions` gives what can be done on the page in front.
    CommandSources(QList<PageEntry> pages, OpenPage openPage, PageActions pageActions);

    void add(QAction *command, const QString &iconName);
    SearchProvider pages() const;
    /// Each command once, whether the page in front offers it or the window, and none that is a page.
    SearchProvider commands() const;

private:
    QList<SearchHit> matchingCommands(const QString &text) const;

    const QList<PageEntry> m_pages;
    const OpenPage m_openPage;
    const PageActions m_pageActions;
    QList<QPair<QAction *, QString>> m_commands;
};

} // namespace tefter
