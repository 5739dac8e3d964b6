// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QStringView>

namespace tefter {

/// Persian leaves its short vowels unwritten, so a Latin question meets a Persian name in two steps: by the
/// consonants of both (capital letters, and A for any vowel at the beginning), then letter by letter.

/// The consonants of a folded Persian word, in each way in which و may be meant. Empty for other scripts.
QByteArrayList consonantsOfPersian(QStringView foldedWord);

/// The consonants of a folded Latin word as a question for Persian names. Empty for other scripts.
QByteArrayList consonantsOfLatin(QStringView foldedWord);

/// Whether a Persian word may sound as the Latin word does, from its beginning.
bool soundsLike(QStringView latin, QStringView persian);

} // namespace tefter
