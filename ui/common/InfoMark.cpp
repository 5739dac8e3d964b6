// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InfoMark.h"

#include "ui/common/Icons.h"
#include "ui/common/Navigator.h"

namespace tefter {

namespace {

constexpr int markSize = 22;
constexpr int markIconSize = 14;

} // namespace

InfoMark::InfoMark(Navigator &navigator, const QString &topicId, const QString &sentence, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(tefter::icon(QStringLiteral("info"), IconInk::Secondary));
    setIconSize({markIconSize, markIconSize});
    setFixedSize(markSize, markSize);
    setAutoRaise(true);
    setToolTip(sentence);
    setAccessibleName(tr("Explain"));
    setAccessibleDescription(sentence);
    connect(this, &QToolButton::clicked, this, [&navigator, topicId] { navigator.openHelp(topicId); });
}

} // namespace tefter
