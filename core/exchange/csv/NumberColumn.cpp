// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/NumberColumn.h"

#include "core/base/Ascii.h"
#include "core/base/CurrencySymbol.h"
#include "core/base/SearchKey.h"

#include <algorithm>
#include <limits>
#include <string>

namespace tefter {

namespace {

constexpr char arabicDecimal = 'd', arabicGroup = 'g'; ///< stand for ٫ and ٬, which have one meaning only
constexpr auto largest = static_cast<quint64>(std::numeric_limits<qint64>::max());

/// A number taken apart: sign, exponent and currency on their own; the body has ASCII digits, dots, commas,
/// one kind of space, and the two letters for the Arabic signs.
struct Parts
{
    std::string body;
    QString currency;
    int exponent = 0;
    bool hasExponent = false;
    bool isNegative = false;
};

/// Takes a written number apart, character by character.
class Dissection
{
public:
    explicit Dissection(const QString &text)
        : m_text(text)
    {
    }

    std::optional<Parts> parts()
    {
        while (m_at < m_text.size()) {
            if (!step())
                return std::nullopt;
        }
        while (!m_parts.body.empty() && m_parts.body.back() == ' ')
            m_parts.body.pop_back();
        if (!m_hasDigits || m_opened != m_closed || (m_opened && m_hasMinus))
            return std::nullopt;
        m_parts.isNegative = m_hasMinus || m_opened;
        return std::move(m_parts);
    }

private:
    bool step()
    {
        const QChar c = m_text[m_at];
        if (c.category() == QChar::Other_Format || c == u'\uFEFF')
            return ++m_at, true;
        if (c.isSpace() || c == u'\'' || c == u'’') {
            if (m_hasDigits && !m_isOver && m_parts.body.back() != ' ')
                m_parts.body += ' ';
            return ++m_at, true;
        }
        if (c >= u'0' && c <= u'9')
            return ++m_at, digit(static_cast<char>(c.unicode()));
        if (const char mark = markOf(c); mark != '\0' && !m_isOver) {
            m_parts.body += mark;
            return ++m_at, true;
        }
        if (c == u'(' || c == u')')
            return ++m_at, bracket(c == u'(');
        if (c == u'-' || c == u'−' || c == u'－' || c == u'+')
            return ++m_at, sign(c != u'+');
        if ((c == u'e' || c == u'E') && m_hasDigits && !m_isOver && exponent())
            return true;
        return currency();
    }

    static char markOf(QChar c)
    {
        switch (c.unicode()) {
        case u'.':
        case u'．':
            return '.';
        case u',':
        case u'，':
        case u'،':
            return ',';
        case u'٫':
            return arabicDecimal;
        case u'٬':
            return arabicGroup;
        default:
            return '\0';
        }
    }

    bool digit(char c)
    {
        m_hasDigits = true;
        m_parts.body += c;
        return !m_isOver;
    }

    bool bracket(bool opens)
    {
        bool &seen = opens ? m_opened : m_closed;
        if (seen || opens == m_hasDigits)
            return false;
        m_isOver = m_isOver || !opens;
        return seen = true;
    }

    bool sign(bool isMinus)
    {
        const bool endsOpen = m_hasDigits && !isAsciiDigit(m_parts.body.back()) && m_parts.body.back() != ' ';
        if (m_hasSign || (!isMinus && m_hasDigits) || endsOpen)
            return false;
        m_hasSign = true;
        m_hasMinus = isMinus;
        m_isOver = m_hasDigits;
        return true;
    }

    bool exponent()
    {
        qsizetype at = m_at + 1;
        const bool negative = at < m_text.size() && m_text[at] == u'-';
        if (at < m_text.size() && (m_text[at] == u'-' || m_text[at] == u'+'))
            ++at;
        const qsizetype first = at;
        int value = 0;
        for (; at < m_text.size() && at < first + 3 && m_text[at] >= u'0' && m_text[at] <= u'9'; ++at)
            value = value * 10 + (m_text[at].unicode() - u'0');
        if (at == first)
            return false;
        m_parts.exponent = negative ? -value : value;
        m_parts.hasExponent = true;
        m_isOver = true;
        m_at = at;
        return true;
    }

    bool currency()
    {
        if (!m_parts.currency.isEmpty())
            return false;
        const qsizetype first = m_at;
        while (m_at < m_text.size() &&
               (m_text[m_at].isLetter() || m_text[m_at].category() == QChar::Symbol_Currency))
            ++m_at;
        if (m_at == first)
            return false;
        if (m_at < m_text.size() && m_text[m_at] == u'.' && m_text[m_at - 1].isLetter())
            ++m_at;
        m_parts.currency = m_text.sliced(first, m_at - first);
        m_isOver = m_hasDigits;
        const bool isSign =
            m_parts.currency.size() == 1 && m_parts.currency[0].category() == QChar::Symbol_Currency;
        return isSign || isCurrencySymbol(m_parts.currency);
    }

    const QString m_text;
    qsizetype m_at = 0;
    Parts m_parts;
    bool m_hasDigits = false;
    bool m_isOver = false; ///< the digits have ended
    bool m_hasSign = false;
    bool m_hasMinus = false;
    bool m_opened = false;
    bool m_closed = false;
};

std::optional<Parts> dissected(std::string_view cell)
{
    if (cell.size() > 100)
        return std::nullopt;
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    return Dissection(normalisedDigits(text)).parts();
}

/// Digits, or groups of them: one to three, then three each, parted by one and the same sign.
bool isWholePart(std::string_view text, char decimal)
{
    const std::size_t first = text.find_first_not_of("0123456789");
    if (first == std::string_view::npos)
        return true;
    const char mark = text[first];
    if (mark == decimal || first == 0 || first > 3 || text.front() == '0')
        return false;
    for (std::size_t at = first; at < text.size(); at += 4) {
        if (text[at] != mark || text.size() - at < 4 ||
            !std::all_of(text.begin() + at + 1, text.begin() + at + 4, isAsciiDigit))
            return false;
    }
    return true;
}

/// Whether surplus decimals are what remains of a binary fraction, printed with all its digits.
bool isDust(std::string_view digits, std::size_t surplus)
{
    const std::string_view rest = digits.substr(digits.size() - surplus);
    return digits.size() >= 15 && surplus > 5 &&
           (rest.substr(0, 5) == "00000" || rest.substr(0, 5) == "99999");
}

/// All digits of a number of which the last `decimals` are decimals, as a count of 10^-scale.
std::optional<qint64> counted(std::string digits, int decimals, int scale, bool isNegative)
{
    while (decimals > scale && !digits.empty() && digits.back() == '0') {
        digits.pop_back();
        --decimals;
    }
    bool roundUp = false;
    if (decimals > scale) {
        const auto surplus = static_cast<std::size_t>(decimals - scale);
        if (surplus > digits.size() || !isDust(digits, surplus))
            return digits.find_first_not_of('0') == std::string::npos ? std::optional<qint64>(0)
                                                                      : std::nullopt;
        roundUp = digits[digits.size() - surplus] == '9';
        digits.erase(digits.size() - surplus);
        decimals = scale;
    }
    if (scale - decimals > 40)
        return std::nullopt;
    digits.append(static_cast<std::size_t>(scale - decimals), '0');
    quint64 count = 0;
    for (const char c : digits) {
        const auto digit = static_cast<quint64>(c - '0');
        if (count > (largest - digit) / 10)
            return std::nullopt;
        count = count * 10 + digit;
    }
    if (roundUp && count == largest)
        return std::nullopt;
    const auto value = static_cast<qint64>(count + roundUp);
    return isNegative ? -value : value;
}

std::optional<qint64> valueOf(const Parts &parts, char decimal, int scale)
{
    const std::string_view body = parts.body;
    std::size_t point = body.find(arabicDecimal);
    if (point != std::string_view::npos)
        decimal = arabicDecimal;
    else
        point = body.find(decimal);
    const std::string_view whole = body.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? "" : body.substr(point + 1);
    if (!isWholePart(whole, decimal) || !std::all_of(fraction.begin(), fraction.end(), isAsciiDigit))
        return std::nullopt;
    std::string digits;
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(digits), isAsciiDigit);
    digits += fraction;
    return counted(std::move(digits), static_cast<int>(fraction.size()) - parts.exponent, scale,
                   parts.isNegative);
}

/// The quick way for what most cells are: a minus at most, up to 12 characters, one decimal sign at most.
bool readPlain(std::string_view cell, char decimal, int scale, qint64 &value)
{
    const bool isNegative = cell.starts_with('-');
    if (isNegative)
        cell.remove_prefix(1);
    if (cell.empty() || cell.size() > 12 || !isAsciiDigit(cell.front()))
        return false;
    qint64 count = 0;
    int decimals = -1;
    for (const char c : cell) {
        if (isAsciiDigit(c)) {
            count = count * 10 + (c - '0');
            decimals += decimals >= 0;
        } else if (c == decimal && decimals < 0) {
            decimals = 0;
        } else {
            return false;
        }
    }
    decimals = std::max(decimals, 0);
    if (decimals > scale)
        return false;
    for (; decimals < scale; ++decimals)
        count *= 10;
    value = isNegative ? -count : count;
    return true;
}

} // namespace

void NumberColumn::see(std::string_view cell)
{
    if (cell.empty() || (cell.size() < 19 && std::all_of(cell.begin(), cell.end(), isAsciiDigit)))
        return;
    const std::size_t mark = cell.find_first_not_of("0123456789");
    const std::size_t behind = mark == std::string_view::npos ? 0 : cell.size() - mark - 1;
    if (mark != 0 && behind != 0 && behind != 3 && (cell[mark] == '.' || cell[mark] == ',') &&
        std::all_of(cell.begin() + mark + 1, cell.end(), isAsciiDigit)) {
        ++(cell[mark] == '.' ? m_dotParts : m_commaParts);
        return;
    }
    const auto parts = dissected(cell);
    if (!parts)
        return;
    if (!parts->currency.isEmpty() && !m_currencies.contains(parts->currency))
        m_currencies.append(parts->currency);
    seeMarks(parts->body, parts->hasExponent);
}

void NumberColumn::seeMarks(std::string_view body, bool hasExponent)
{
    const auto dots = std::count(body.begin(), body.end(), '.');
    const auto commas = std::count(body.begin(), body.end(), ',');
    const bool hasSpaces = body.find(' ') != std::string_view::npos;
    const bool hasArabic = body.find_first_of("dg") != std::string_view::npos;
    m_hasSpaces = m_hasSpaces || hasSpaces;
    if (hasArabic || (dots == 0 && commas == 0))
        return;
    if (dots > 0 && commas > 0) {
        const bool dotLast = body.rfind('.') > body.rfind(',');
        const bool fits = (dotLast ? dots : commas) == 1;
        m_dotParts += fits && dotLast;
        m_commaParts += fits && !dotLast;
        return;
    }
    const char mark = dots > 0 ? '.' : ',';
    const char other = dots > 0 ? ',' : '.';
    if (dots + commas > 1) {
        if (isWholePart(body, other))
            ++(mark == '.' ? m_commaParts : m_dotParts);
    } else if (hasSpaces || hasExponent) {
        ++(mark == '.' ? m_dotParts : m_commaParts);
    } else {
        seeOneMark(mark, body);
    }
}

void NumberColumn::seeOneMark(char mark, std::string_view body)
{
    const std::size_t at = body.find(mark);
    const bool mayBeGroup = body.size() - at == 4 && at >= 1 && at <= 3 && body.front() != '0';
    if (mayBeGroup)
        ++m_unclear;
    else
        ++(mark == '.' ? m_dotParts : m_commaParts);
}

NumberStyle NumberColumn::style() const
{
    const bool isComma = m_commaParts > m_dotParts;
    const bool isContradictory = m_dotParts > 0 && m_commaParts > 0;
    const bool isUnknown = m_dotParts == 0 && m_commaParts == 0 && m_unclear > 0;
    const char group = m_hasSpaces ? ' ' : isComma ? '.' : ',';
    return {isComma ? ',' : '.', group, isContradictory || isUnknown};
}

std::optional<qint64> readDecimal(std::string_view cell, const NumberStyle &style, int scale)
{
    if (qint64 value = 0; scale <= 6 && readPlain(cell, style.decimal, scale, value))
        return value;
    const auto parts = dissected(cell);
    return parts ? valueOf(*parts, style.decimal, scale) : std::nullopt;
}

std::optional<UnitPrice> readPrice(std::string_view cell, const NumberStyle &style)
{
    const auto micro = readDecimal(cell, style, 6);
    return micro ? std::optional(UnitPrice{*micro}) : std::nullopt;
}

std::optional<Quantity> readQuantity(std::string_view cell, const NumberStyle &style)
{
    const auto milli = readDecimal(cell, style, 3);
    return milli ? std::optional(Quantity{*milli}) : std::nullopt;
}

std::optional<Money> readMoney(std::string_view cell, const NumberStyle &style, const Currency &currency)
{
    const auto minor = readDecimal(cell, style, currency.decimals);
    return minor ? std::optional(Money{*minor}) : std::nullopt;
}

std::optional<Percent> readPercent(std::string_view cell, const NumberStyle &style)
{
    QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
    if (text.endsWith(u'%') || text.endsWith(u'٪') || text.endsWith(u'％'))
        text.chop(1);
    const QByteArray number = text.toUtf8();
    const auto points = readDecimal({number.constData(), static_cast<std::size_t>(number.size())}, style, 2);
    if (!points || *points > std::numeric_limits<qint32>::max() ||
        *points < std::numeric_limits<qint32>::min())
        return std::nullopt;
    return Percent{static_cast<qint32>(*points)};
}

} // namespace tefter
