// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace tefter {

/// For words that go over several lines: a number stays on one line with its unit ("250 g"). For the eye
/// alone, never for what is kept or searched.
inline QString unbrokenUnits(QString text)
{
    static const QRegularExpression gap(QStringLiteral("(?<=\\d) (?=\\p{L}{1,4}(?!\\p{L}))"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(gap, QString(QChar(QChar::Nbsp)));
}

} // namespace tefter
