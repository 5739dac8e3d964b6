// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace tefter {

inline const QString rowLinkTarget = QStringLiteral("open");

/// A row of a panel that can be followed, in the ink of its text.
inline QString rowLink(const QString &text, const QColor &ink)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
        .arg(rowLinkTarget, ink.name(), text.toHtmlEscaped());
}

} // namespace tefter
