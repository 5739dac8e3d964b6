// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QString>

namespace tefter {

/// Which encoding a text is probably in, and how sure we are (0 to 100).
struct EncodingGuess
{
    QString name;
    int confidence = 0;
};

/// Looks at the beginning of a text, or at all of it. A text that is cut at the end is no worse for it.
EncodingGuess guessEncoding(QByteArrayView bytes);

/// Looks through a file: a letter that decides may stand in its last line. Stops as soon as it is sure, and
/// where there is no line break for so long that the file will be refused anyway.
Result<EncodingGuess> guessEncodingOfFile(const QString &path);

} // namespace tefter
