// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/EncodingGuess.h"

namespace tefter {

/// Which 8-bit encoding makes the likeliest text of a sample, judged by how often each language uses its
/// letters and by what may stand beside what. `voice` is a second opinion that tips close cases.
EncodingGuess guessByLetters(QByteArrayView sample, const EncodingGuess &voice);

} // namespace tefter
