// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace tefter {

/// One line below the search box.
struct SearchHit
{
    QString title;
    QString detail; ///< said in grey behind the title
    QString iconName;
    std::function<void()> open;
    QString keys = {}; ///< that do the same, said at the end of the line
};

/// A source of hits. It is asked at every letter and answers now or later, on the GUI thread; the palette
/// drops answers to older texts.
struct SearchProvider
{
    using Answer = std::function<void(QList<SearchHit>)>;

    QString group; ///< the heading of its hits
    std::function<void(const QString &text, Answer answer)> ask;
    bool whenEmpty = false; ///< asked already before the first letter
};

/// Whether what is called so is meant by what is typed, with or without its accents. Signs alone mean
/// nothing.
bool isMeant(const QString &title, const QString &typed);

} // namespace tefter
