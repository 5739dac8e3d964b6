// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace tefter {

/// An amount: a count of the currency's minor unit (cents; whole forints where the shop counts so).
/// There is no way in from a floating-point number.
struct Money
{
    qint64 minor = 0;

    constexpr Money() = default;
    constexpr explicit Money(qint64 m)
        : minor(m)
    {
    }
    constexpr bool isZero() const { return minor == 0; }
    constexpr bool isNegative() const { return minor < 0; }
    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money{a.minor + b.minor}; }
    friend constexpr Money operator-(Money a, Money b) { return Money{a.minor - b.minor}; }
    constexpr Money operator-() const { return Money{-minor}; }
    constexpr Money &operator+=(Money o)
    {
        minor += o.minor;
        return *this;
    }
};

/// A price per unit in 10⁻⁶ of the currency's main unit; a price may be 0.001.
struct UnitPrice
{
    qint64 micro = 0;
    friend constexpr auto operator<=>(const UnitPrice &, const UnitPrice &) = default;
};

/// An amount of goods in 10⁻³ of the product's unit.
struct Quantity
{
    qint64 milli = 0;
    friend constexpr auto operator<=>(const Quantity &, const Quantity &) = default;
};

/// A share in hundredths of a percent: 2400 is 24 %.
struct Percent
{
    qint32 basisPoints = 0;
    friend constexpr auto operator<=>(const Percent &, const Percent &) = default;
};

/// A currency as the shop counts it. `decimals` is fixed in the file: HUF and IRR are counted whole in
/// practice although ISO 4217 says 2.
struct Currency
{
    QString code;     ///< ISO 4217
    int decimals = 2; ///< 0 to 4
    friend bool operator==(const Currency &, const Currency &) = default;
};

/// The decimals with which shops count this currency (ISO 4217, but 0 for HUF and IRR).
int practicalDecimals(const QString &currencyCode);

/// value × numerator ÷ denominator, rounded half away from zero; nothing where the result does not fit.
/// `denominator` must be positive. Uses no 128-bit type, so that every compiler agrees.
std::optional<qint64> multiplyAndRound(qint64 value, qint64 numerator, qint64 denominator);

/// The total of a line, rounded once, half away from zero; nothing on overflow.
std::optional<Money> lineTotal(UnitPrice price, Quantity quantity, int currencyDecimals);

/// What is left of a gross amount without the VAT in it, rounded half away from zero. A rate below -99.99 %
/// is none.
Money withoutVat(Money gross, Percent vat);

/// Whether the exact product has more decimals than the currency, so that lineTotal() had to round.
bool lineTotalIsRounded(UnitPrice price, Quantity quantity, int currencyDecimals);

/// A decimal number as text with dot ("-12.5", "0.001"), exactly, as a count of 10^-scale; nothing when the
/// text is no number, does not fit, or has more decimals than `scale` that are not zero.
std::optional<qint64> parseDecimal(QStringView text, int scale);

/// The same count as text with a dot and without needless zeros, but at least `minDecimals` decimals.
QString decimalText(qint64 count, int scale, int minDecimals = 0);

/// Money as plain text with a dot and all its decimals ("1234.50"), for files and the command line.
QString plainText(Money money, const Currency &currency);

} // namespace tefter
