// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tefter {

class CriterionList;

/// One page of the help. A topic about a page of the window has that page's id.
struct HelpTopic
{
    QString id;
    QString title;
    QString html;
};

/// Keys to press, as the system writes them, and what they do.
struct HelpKeys
{
    QString keys;
    QString what;
};

/// Every topic in the order in which it is offered; `keys` are those of the window's commands.
QList<HelpTopic> helpTopics(const CriterionList &criteria, const QList<HelpKeys> &keys);

} // namespace tefter
