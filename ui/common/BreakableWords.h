// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace tefter {

/// For words that go over several lines: one that is longer than a line, such as an address of a page, may be
/// broken. For the eye alone, never for what is kept, searched or copied.
inline QString breakableWords(QString text)
{
    static const QRegularExpression longRun(QStringLiteral("(\\S{24})(?=\\S{8})"));
    return text.replace(longRun, QStringLiteral("\\1\u200B"));
}

} // namespace tefter
