// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tefter {

/// Kept in the file: where it differs from the program's, the keys are made anew.
inline constexpr int foldVersion = 1;

/// Any digit set (Persian, Arabic, full width …) as ASCII digits; everything else stays.
QString normalisedDigits(QStringView text);

/// A text as it is compared: without accents, case, joiners and punctuation, with one form for letters that
/// people do not tell apart (final sigma, ł and l, ё and е, Arabic and Persian ی and ک), in words parted by
/// one space. It keeps the script.
QString foldedKey(QStringView text);

/// Parts the words of a labelKey() from its signs.
inline constexpr QChar labelSigns(u'\x1f');

/// What labels are told apart by (tags, choices, categories, names): the foldedKey(), and behind it the signs
/// that mean something: "A+", "A-", "C#", "<100", "50 %". A hyphen inside a word, full stops and quotes do
/// not.
QString labelKey(QStringView text);

/// The words of a text as they sound, in ASCII, so that Latin typing finds Greek, Cyrillic and Persian names
/// and the Latin spellings of one name meet. A word that can be heard in several ways stands there in each;
/// Persian words are capital consonants. It is searched by SearchIndex, which knows how to ask.
QString latinKey(QStringView text);

/// The digits of a phone number in ASCII and nothing else.
QString digitsKey(QStringView text);

} // namespace tefter
