// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tefter {

/// A phone number as people type it, understood as one of a country: the only door to the phone library.
/// Every function takes any text and answers something; none throws.
class PhoneNumber
{
public:
    /// What numbers are compared by: all digits with the country's prefix ("306941234567") where the text can
    /// be a number of that country or names another one itself, else the digits alone. Words and an extension
    /// beside the number do not count (phonePart()).
    static QString digitsKey(QStringView typed, QStringView country);
    /// "+30 694 123 4567"; as typed where it cannot be such a number, or where something is said beside it.
    static QString international(QStringView typed, QStringView country);
    /// "+306941234567"; nothing where it cannot be such a number.
    static QString e164(QStringView typed, QStringView country);
    /// Whether the number exists by the plan of its country, as far as the library knows.
    static bool isValid(QStringView typed, QStringView country);
    /// What is dialled before a number inside the country: "0", "06", "8", or nothing.
    static QString trunkPrefix(QStringView country);
};

} // namespace tefter
