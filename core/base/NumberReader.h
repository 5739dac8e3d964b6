// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

namespace tefter {

/// Reads numbers as people of a language type them: any digits, that language's signs, spaces between
/// groups, currency symbols around. What could be read in two ways is not read at all.
class NumberReader
{
public:
    explicit NumberReader(Language language);

    /// A count of 10^-scale; nothing where the text is no number, is ambiguous, or has more decimals.
    std::optional<qint64> read(QStringView text, int scale) const;

private:
    struct Signs
    {
        char16_t decimal = 0;
        char16_t group = 0;
    };
    std::optional<Signs> signsOf(QStringView digitsAndSigns) const;
    std::optional<Signs> meaningOfOne(char16_t sign, QStringView text) const;

    char16_t m_decimal;
    char16_t m_group;
};

} // namespace tefter
