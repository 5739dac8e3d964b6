// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CurrencySymbol.h"

#include "core/base/SearchKey.h"

#include <unicode/ucal.h>
#include <unicode/ucurr.h>

namespace tefter {

namespace {

struct Symbol
{
    const char16_t *code;
    const char16_t *symbol;
    const char16_t *otherName = nullptr;
};

constexpr Symbol symbols[] = {
    {u"EUR", u"€", u"euro"},
    {u"USD", u"$"},
    {u"GBP", u"£"},
    {u"HUF", u"Ft", u"forint"},
    {u"PLN", u"zł", u"zl"},
    {u"RUB", u"₽", u"руб"},
    {u"IRR", u"ریال", u"rial"},
    {u"AED", u"AED"},
    {u"AFN", u"؋"},
    {u"AUD", u"A$"},
    {u"BGN", u"лв."},
    {u"BYN", u"Br"},
    {u"CAD", u"CA$"},
    {u"CHF", u"CHF", u"Fr"},
    {u"CZK", u"Kč"},
    {u"DKK", u"DKK", u"kr"},
    {u"ILS", u"₪"},
    {u"INR", u"₹"},
    {u"JPY", u"¥"},
    {u"KZT", u"₸"},
    {u"NOK", u"NOK"},
    {u"NZD", u"NZ$"},
    {u"RON", u"lei"},
    {u"RSD", u"RSD", u"din"},
    {u"SEK", u"SEK"},
    {u"TRY", u"₺"},
    {u"UAH", u"₴", u"грн"},
    {u"ZAR", u"R"},
};

} // namespace

QString currencySymbol(const QString &currencyCode)
{
    for (const Symbol &s : symbols) {
        if (QStringView(s.code) == currencyCode)
            return QString::fromUtf16(s.symbol);
    }
    return currencyCode;
}

bool isCurrencyCode(const QString &code)
{
    constexpr qsizetype letters = 3;
    const std::u16string upper = code.toUpper().toStdU16String();
    const UDate now = ucal_getNow();
    UErrorCode error = U_ZERO_ERROR;
    return code.size() == letters && ucurr_isAvailable(upper.c_str(), now, now, &error) && U_SUCCESS(error);
}

bool isCurrencySymbol(QStringView text)
{
    const QString key = foldedKey(text);
    if (key.isEmpty())
        return false;
    for (const Symbol &s : symbols) {
        for (const char16_t *name : {s.code, s.symbol, s.otherName}) {
            if (name && key == foldedKey(QStringView(name)))
                return true;
        }
    }
    return false;
}

} // namespace tefter
