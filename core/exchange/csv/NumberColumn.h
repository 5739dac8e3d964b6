// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QStringList>

#include <string_view>

namespace tefter {

/// Which sign parts the decimals in a column of a file, and which the thousands. The other one of dot and
/// comma, spaces and apostrophes are read as parting thousands only where exactly three digits follow.
struct NumberStyle
{
    char decimal = '.';
    char group = ',';
    bool ambiguous = false; ///< no value of the column tells whether `1.000` is one or a thousand: ask
    friend bool operator==(const NumberStyle &, const NumberStyle &) = default;
};

/// Finds the style of one column by looking at its values, all or the first many.
class NumberColumn
{
public:
    void see(std::string_view cell);
    NumberStyle style() const;
    /// Whether a value says which sign parts the decimals, and none says otherwise.
    bool tells() const { return (m_dotParts > 0) != (m_commaParts > 0); }
    /// Whether no value says anything of it.
    bool isSilent() const { return m_dotParts == 0 && m_commaParts == 0; }
    /// The currencies written beside the numbers, as they stand there ("€", "Ft"): more than one, or not the
    /// shop's own, is a reason to ask.
    const QStringList &currencies() const { return m_currencies; }

private:
    void seeMarks(std::string_view body, bool hasExponent);
    void seeOneMark(char mark, std::string_view body);

    QStringList m_currencies;
    qint64 m_dotParts = 0;   ///< cells that can only be read with a decimal dot
    qint64 m_commaParts = 0; ///< cells that can only be read with a decimal comma
    qint64 m_unclear = 0;
    bool m_hasSpaces = false;
};

/// A number of a file, exactly, as a count of 10^-scale: any digits, currency before or behind, minus before,
/// behind, or as brackets, an exponent. Nothing where the cell is empty, no number, does not fit, or has more
/// decimals (but for the dust of binary fractions: 2.5500000000000003 is 2.55).
std::optional<qint64> readDecimal(std::string_view cell, const NumberStyle &style, int scale);

std::optional<UnitPrice> readPrice(std::string_view cell, const NumberStyle &style);
std::optional<Quantity> readQuantity(std::string_view cell, const NumberStyle &style);
std::optional<Money> readMoney(std::string_view cell, const NumberStyle &style, const Currency &currency);
/// A percentage with or without its sign: "24", "24 %", "13,5%".
std::optional<Percent> readPercent(std::string_view cell, const NumberStyle &style);

} // namespace tefter
