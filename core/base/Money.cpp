// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Money.h"

#include <QStringList>

#include <array>
#include <limits>

namespace tefter {

namespace {

constexpr std::array<qint64, 19> powersOfTen = [] {
    std::array<qint64, 19> p{};
    p[0] = 1;
    for (size_t i = 1; i < p.size(); ++i)
        p[i] = p[i - 1] * 10;
    return p;
}();

struct Wide
{
    quint64 high;
    quint64 low;
};

Wide multiply(quint64 a, quint64 b)
{
    const quint64 aLow = a & 0xffffffffU, aHigh = a >> 32;
    const quint64 bLow = b & 0xffffffffU, bHigh = b >> 32;
    const quint64 lowLow = aLow * bLow, lowHigh = aLow * bHigh, highLow = aHigh * bLow;
    const quint64 middle = (lowLow >> 32) + (lowHigh & 0xffffffffU) + (highLow & 0xffffffffU);
    return {aHigh * bHigh + (lowHigh >> 32) + (highLow >> 32) + (middle >> 32),
            (middle << 32) | (lowLow & 0xffffffffU)};
}

/// n ÷ d for n.high < d; the remainder goes to `rest`.
quint64 divide(Wide n, quint64 d, quint64 &rest)
{
    quint64 quotient = 0;
    quint64 r = n.high;
    for (int bit = 63; bit >= 0; --bit) {
        const bool carry = r >> 63;
        r = (r << 1) | ((n.low >> bit) & 1U);
        if (carry || r >= d) {
            r -= d;
            quotient |= quint64{1} << bit;
        }
    }
    rest = r;
    return quotient;
}

quint64 magnitude(qint64 v)
{
    return v < 0 ? ~static_cast<quint64>(v) + 1 : static_cast<quint64>(v);
}

} // namespace

int practicalDecimals(const QString &currencyCode)
{
    static const QStringList whole{QStringLiteral("HUF"), QStringLiteral("IRR"), QStringLiteral("JPY"),
                                   QStringLiteral("KRW"), QStringLiteral("ISK"), QStringLiteral("CLP")};
    return whole.contains(currencyCode) ? 0 : 2;
}

std::optional<qint64> multiplyAndRound(qint64 value, qint64 numerator, qint64 denominator)
{
    if (denominator <= 0)
        return std::nullopt;
    const bool negative = (value < 0) != (numerator < 0);
    const quint64 d = static_cast<quint64>(denominator);
    const Wide product = multiply(magnitude(value), magnitude(numerator));
    if (product.high >= d)
        return std::nullopt;
    quint64 rest = 0;
    quint64 quotient = 0;
    if (product.high == 0) {
        quotient = product.low / d;
        rest = product.low % d;
    } else {
        quotient = divide(product, d, rest);
    }
    if (rest >= d - rest) {
        if (quotient == std::numeric_limits<quint64>::max())
            return std::nullopt;
        ++quotient;
    }
    if (quotient > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    const auto result = static_cast<qint64>(quotient);
    return negative ? -result : result;
}

std::optional<Money> lineTotal(UnitPrice price, Quantity quantity, int currencyDecimals)
{
    const auto minor =
        multiplyAndRound(price.micro, quantity.milli, powersOfTen[9 - static_cast<size_t>(currencyDecimals)]);
    if (!minor)
        return std::nullopt;
    return Money{*minor};
}

Money withoutVat(Money gross, Percent vat)
{
    constexpr qint64 whole = 10'000;
    const auto net = multiplyAndRound(gross.minor, whole, whole + vat.basisPoints);
    return net ? Money{*net} : gross;
}

bool lineTotalIsRounded(UnitPrice price, Quantity quantity, int currencyDecimals)
{
    const quint64 d = static_cast<quint64>(powersOfTen[9 - static_cast<size_t>(currencyDecimals)]);
    const Wide product = multiply(magnitude(price.micro), magnitude(quantity.milli));
    if (product.high >= d)
        return true;
    quint64 rest = product.low % d;
    if (product.high != 0)
        divide(product, d, rest);
    return rest != 0;
}

std::optional<qint64> parseDecimal(QStringView text, int scale)
{
    qsizetype i = 0;
    const qsizetype n = text.size();
    bool negative = false;
    if (i < n && (text[i] == u'-' || text[i] == u'+' || text[i] == QChar(0x2212))) {
        negative = text[i] != u'+';
        ++i;
    }
    quint64 count = 0;
    int decimals = -1;
    bool digits = false;
    constexpr auto limit = static_cast<quint64>(std::numeric_limits<qint64>::max());
    for (; i < n; ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digits = true;
        const quint64 digit = c - u'0';
        if (decimals >= scale) {
            if (digit != 0)
                return std::nullopt;
            continue;
        }
        if (count > (limit - digit) / 10)
            return std::nullopt;
        count = count * 10 + digit;
        if (decimals >= 0)
            ++decimals;
    }
    if (!digits)
        return std::nullopt;
    for (int d = qMax(decimals, 0); d < scale; ++d) {
        if (count > limit / 10)
            return std::nullopt;
        count *= 10;
    }
    const auto value = static_cast<qint64>(count);
    return negative ? -value : value;
}

QString decimalText(qint64 count, int scale, int minDecimals)
{
    QString digits = QString::number(magnitude(count)).rightJustified(scale + 1, u'0');
    if (scale > 0) {
        digits.insert(digits.size() - scale, u'.');
        while (digits.endsWith(u'0') && digits.size() - digits.indexOf(u'.') - 1 > minDecimals)
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return count < 0 ? QString(u'-') + digits : digits;
}

QString plainText(Money money, const Currency &currency)
{
    return decimalText(money.minor, currency.decimals, currency.decimals);
}

} // namespace tefter
