// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/EncodingGuess.h"

namespace tefter {

/// Which 8-bit encoding makes the likeliest text of a sample, judged by how often each language uses its
/// letters and by what may stand beside what. `voice` is a second opinion that tips close cases.
EncodingGuess guessByLetters(QByteArrayView sample, const EncodingGuess &voice);

/// The encoding that a sample must be in although another one was said; empty where what was said can be
/// true. What reads as names of another script, or without the signs that stand inside its words as said,
/// tells; of a few letters that one language likes better than another nothing is made.
QString encodingInsteadOf(QByteArrayView sample, const QString &said);

} // namespace tefter
