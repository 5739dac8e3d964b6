// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NumberReader.h"

#include "core/base/Ascii.h"
#include "core/base/CurrencySymbol.h"
#include "core/base/Money.h"
#include "core/base/SearchKey.h"

namespace tefter {

namespace {

constexpr char16_t persianDecimal = u'٫', persianGroup = u'٬';

bool isSign(QChar c)
{
    return c == u'.' || c == u',' || c == persianDecimal || c == persianGroup || c == u'\'' || c == u' ';
}

/// One kind of space and apostrophe, ASCII digits and signs; no marks of direction, no currency symbols.
QString tidied(QStringView text)
{
    QString result;
    for (const QChar c : normalisedDigits(text)) {
        if (c.category() == QChar::Other_Format || c.category() == QChar::Symbol_Currency)
            continue;
        if (c.isSpace())
            result += u' ';
        else if (c == u'．')
            result += u'.';
        else if (c == u'，')
            result += u',';
        else if (c == u'’')
            result += u'\'';
        else
            result += c;
    }
    return result.trimmed();
}

/// Takes "Ft", "zł", "EUR" and the like off one end.
QStringView withoutCurrency(QStringView text)
{
    qsizetype first = 0;
    while (first < text.size() && !isAsciiDigit(text[first]) && text[first] != u'-' && text[first] != u'−' &&
           text[first] != persianDecimal)
        ++first;
    if (first > 0 && first < text.size() && isCurrencySymbol(text.first(first).trimmed()))
        return text.sliced(first).trimmed();
    qsizetype last = text.size();
    while (last > 0 && !isAsciiDigit(text[last - 1]))
        --last;
    while (last < text.size() && isSign(text[last]) && text[last] != u' ')
        ++last;
    if (last < text.size() && isCurrencySymbol(text.sliced(last).trimmed()))
        return text.first(last).trimmed();
    return text;
}

bool groupsAreWhole(QStringView integerPart, char16_t group)
{
    const auto parts = integerPart.split(QChar(group));
    if (parts.first().isEmpty() || parts.first().size() > 3)
        return false;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].size() != 3)
            return false;
    }
    return true;
}

} // namespace

NumberReader::NumberReader(Language language)
    : m_decimal(localeOf(language).decimalPoint().at(0).unicode())
    , m_group(localeOf(language).groupSeparator().at(0).unicode())
{
}

std::optional<qint64> NumberReader::read(QStringView text, int scale) const
{
    const QString tidy = tidied(text);
    QStringView rest = withoutCurrency(tidy);
    bool negative = false;
    if (!rest.isEmpty() && (rest[0] == u'-' || rest[0] == u'−' || rest[0] == u'+')) {
        negative = rest[0] != u'+';
        rest = withoutCurrency(rest.sliced(1).trimmed());
    }
    for (const QChar c : rest) {
        if (!isAsciiDigit(c) && !isSign(c))
            return std::nullopt;
    }
    const auto signs = signsOf(rest);
    if (!signs)
        return std::nullopt;
    const qsizetype point = signs->decimal ? rest.indexOf(QChar(signs->decimal)) : rest.size();
    QString plain = negative ? QStringLiteral("-") : QString();
    QStringView whole = rest.first(point);
    if (signs->group && whole.contains(QChar(signs->group)) && !groupsAreWhole(whole, signs->group))
        return std::nullopt;
    plain += whole.toString().remove(QChar(signs->group));
    if (point < rest.size())
        plain += QChar(u'.') + rest.sliced(point + 1).toString();
    return parseDecimal(plain, scale);
}

/// Which sign parts the decimals and which the groups; nothing where that cannot be told.
std::optional<NumberReader::Signs> NumberReader::signsOf(QStringView text) const
{
    QString kinds;
    for (const QChar c : text) {
        if (isSign(c) && !kinds.contains(c))
            kinds += c;
    }
    if (kinds.isEmpty())
        return Signs{0, u' '};
    if (kinds.size() > 2)
        return std::nullopt;
    if (kinds.size() == 1)
        return meaningOfOne(kinds[0].unicode(), text);
    const Signs signs{kinds[1].unicode(), kinds[0].unicode()};
    const bool possible = signs.decimal != u' ' && signs.decimal != u'\'' && signs.decimal != persianGroup &&
                          signs.group != persianDecimal && text.count(QChar(signs.decimal)) == 1;
    return possible ? std::optional(signs) : std::nullopt;
}

std::optional<NumberReader::Signs> NumberReader::meaningOfOne(char16_t sign, QStringView text) const
{
    const Signs asGroup{0, sign}, asDecimal{sign, u' '};
    const bool once = text.count(QChar(sign)) == 1;
    if (sign == persianGroup || sign == u' ' || sign == u'\'')
        return asGroup;
    if (!once)
        return sign == persianDecimal || sign == m_decimal ? std::nullopt : std::optional(asGroup);
    if (sign == m_decimal || sign == persianDecimal)
        return asDecimal;
    const bool looksGrouped = groupsAreWhole(text, sign) && !text.startsWith(u'0');
    if (!looksGrouped)
        return asDecimal;
    if (sign == m_group || (sign == u',' && m_group == persianGroup))
        return asGroup;
    return std::nullopt;
}

} // namespace tefter
