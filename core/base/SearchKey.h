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

} // namespace tefter
