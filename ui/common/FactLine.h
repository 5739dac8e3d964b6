// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QStringList>

namespace tefter {

/// Short facts side by side on one line, those that are empty left out. They are parted by a middle dot; from
/// right to left by a comma, since a dot beside Persian digits reads as one zero more.
inline QString factLine(QStringList facts)
{
    facts.removeAll(QString());
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return facts.join(mirrored ? QStringLiteral("\u060C ") : QStringLiteral(" \u00B7 "));
}

} // namespace tefter
