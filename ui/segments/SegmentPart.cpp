// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SegmentPart.h"

#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"

#include <QToolButton>

namespace tefter {

QString SegmentPart::countText(qint64 people)
{
    return tr("%Ln people", nullptr, static_cast<int>(people));
}

QToolButton *SegmentPart::makeRemoveButton(const QString &accessibleName)
{
    constexpr int side = space::controlHeight; // on one line with the fields
    auto *button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("close"), IconInk::Secondary));
    button->setIconSize({14, 14});
    button->setFixedSize(side, side);
    button->setAutoRaise(true);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    connect(button, &QToolButton::clicked, this, &SegmentPart::removeRequested);
    return button;
}

} // namespace tefter
