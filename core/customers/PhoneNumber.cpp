// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/PhoneNumber.h"

#include "core/base/SearchKey.h"
#include "core/customers/ContactText.h"

#include <phonenumbers/phonenumberutil.h>

#include <optional>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

using Library = i18n::phonenumbers::PhoneNumberUtil;
using Number = i18n::phonenumbers::PhoneNumber;

constexpr qsizetype longestTyped = 60;

Library &library()
{
    return *Library::GetInstance();
}

std::optional<Number> parsed(const QString &text, QStringView country)
{
    Number number;
    if (library().Parse(text.toStdString(), country.toString().toUpper().toStdString(), &number) !=
        Library::NO_PARSING_ERROR)
        return std::nullopt;
    if (!library().IsPossibleNumber(number))
        return std::nullopt;
    return number;
}

/// Letters would be read as a keypad's ("1-800-FLOWERS").
bool hasLetters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// "+30 (0) 694…": the zero that is dialled inside the country is not dialled from abroad. Where it is part
/// of the number (Italy), the text is a number as it stands.
std::optional<Number> withoutTrunkZero(QString text, QStringView country)
{
    const qsizetype zero = text.indexOf("(0)"_L1);
    if (zero < 1 || !(text.startsWith(u'+') || text.startsWith("00"_L1)))
        return std::nullopt;
    if (const auto asItStands = parsed(text, country); asItStands && library().IsValidNumber(*asItStands))
        return std::nullopt;
    const auto number = parsed(text.remove(zero, 3), country);
    return number && library().IsValidNumber(*number) ? number : std::nullopt;
}

std::optional<Number> understood(QStringView typed, QStringView country)
{
    if (typed.size() > longestTyped)
        return std::nullopt;
    const QString text = normalisedDigits(phonePart(typed)).trimmed();
    if (text.isEmpty() || hasLetters(text))
        return std::nullopt;
    if (const auto number = withoutTrunkZero(text, country))
        return number;
    // 00 is dialled almost everywhere before another country, also where the own country has another code.
    const QString bare = tefter::digitsKey(text);
    if (bare.startsWith("00"_L1) && !text.contains(u'+')) {
        if (const auto abroad = parsed(u'+' + bare.mid(2), country);
            abroad && library().IsValidNumber(*abroad))
            return abroad;
    }
    const auto whole = parsed(text, country);
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0 || (whole && library().IsValidNumber(*whole)))
        return whole;
    // "2101234567/8" is two lines that differ in the last digit.
    const auto first = parsed(text.first(slash), country);
    return first && library().IsValidNumber(*first) ? first : whole;
}

QString formatted(const Number &number, Library::PhoneNumberFormat format)
{
    std::string text;
    library().Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

QString PhoneNumber::digitsKey(QStringView typed, QStringView country)
{
    const QString full = e164(typed, country);
    return full.isEmpty() ? tefter::digitsKey(phonePart(typed)) : full.mid(1);
}

QString PhoneNumber::international(QStringView typed, QStringView country)
{
    // What is said beside a number would be lost.
    const auto number = phonePart(typed) == typed ? understood(typed, country) : std::nullopt;
    return number ? formatted(*number, Library::INTERNATIONAL) : typed.trimmed().toString();
}

QString PhoneNumber::e164(QStringView typed, QStringView country)
{
    const auto number = understood(typed, country);
    return number ? formatted(*number, Library::E164) : QString();
}

bool PhoneNumber::isValid(QStringView typed, QStringView country)
{
    const auto number = understood(typed, country);
    return number && library().IsValidNumber(*number);
}

QString PhoneNumber::trunkPrefix(QStringView country)
{
    std::string prefix;
    library().GetNddPrefixForRegion(country.toString().toUpper().toStdString(), true, &prefix);
    return QString::fromStdString(prefix);
}

} // namespace tefter
