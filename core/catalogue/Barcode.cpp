// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Barcode.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace tefter {

namespace {

constexpr qsizetype ean13Length = 13;
constexpr qsizetype ean8Length = 8;
constexpr qsizetype upcLength = 12;

bool isNumber(QStringView barcode)
{
    return !barcode.isEmpty() && std::all_of(barcode.begin(), barcode.end(), isAsciiDigit);
}

bool isCode128(QStringView barcode)
{
    return !barcode.isEmpty() &&
           std::all_of(barcode.begin(), barcode.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

BarcodeKind barcodeKindOf(QStringView barcode)
{
    if (isNumber(barcode)) {
        if (barcode.size() == ean13Length)
            return barcode.front() == u'2' ? BarcodeKind::Own : BarcodeKind::Ean13;
        if (barcode.size() == upcLength)
            return BarcodeKind::UpcA;
        if (barcode.size() == ean8Length)
            return BarcodeKind::Ean8;
    }
    return isCode128(barcode) ? BarcodeKind::Code128 : BarcodeKind::Own;
}

std::optional<QChar> wantedCheckDigit(QStringView barcode)
{
    const bool hasOne =
        barcode.size() == ean13Length || barcode.size() == upcLength || barcode.size() == ean8Length;
    if (!hasOne || !isNumber(barcode))
        return std::nullopt;
    // From the right, every second digit before the last counts three times.
    int sum = 0;
    int weight = 3;
    for (qsizetype i = barcode.size() - 2; i >= 0; --i) {
        sum += barcode[i].digitValue() * weight;
        weight = 4 - weight;
    }
    return QLatin1Char(static_cast<char>('0' + (10 - sum % 10) % 10));
}

bool hasWrongCheckDigit(QStringView barcode)
{
    const auto wanted = wantedCheckDigit(barcode);
    return wanted && barcode.back() != *wanted;
}

} // namespace tefter
