// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tefter {

/// What a spreadsheet means by a number, as its format tells.
struct NumberFormat
{
    enum class Kind { Number, Percent, Day, Time };

    Kind kind = Kind::Number;
    int digits = 0; ///< at least so many whole digits: "00000" is a postcode
    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;

    /// From the number of a format that every spreadsheet knows (14 is a day).
    static NumberFormat builtIn(int id);
    /// From a format as it is written: "dd/mm/yyyy", "0.0%", "[$-429]yyyy/mm/dd;@".
    static NumberFormat fromCode(const QString &code);

    /// The value as a text that everything here reads: a day in ISO form, a plain number with a dot. `value`
    /// is as the file writes it, `since1904` counts days from there.
    QByteArray text(const QByteArray &value, bool since1904) const;
};

} // namespace tefter
