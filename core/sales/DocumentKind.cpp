// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/DocumentKind.h"

#include "core/base/SearchKey.h"

#include <algorithm>
#include <array>

namespace tefter {

namespace {

/// "C536379", "c-12", but not "CASH-12".
bool isLetterThenDigit(QStringView number, QLatin1Char letter)
{
    if (number.isEmpty() || number[0].toUpper() != letter)
        return false;
    qsizetype i = 1;
    while (i < number.size() && !number[i].isLetterOrNumber())
        ++i;
    return i < number.size() && number[i].isDigit();
}

} // namespace

void DocumentKind::add(KindLine line)
{
    m_empty = false;
    m_sold |= line.quantity > 0 && line.unitPrice > 0;
    m_takenBack |= line.quantity < 0 && line.unitPrice > 0;
    m_negativePrice |= line.unitPrice < 0;
    m_takenFree |= line.quantity > 0 && line.unitPrice == 0;
    m_onlyCorrections &= line.saysCorrection;
}

SaleKind DocumentKind::kind(QStringView number, bool hasCustomer) const
{
    if (isLetterThenDigit(number, QLatin1Char('C')))
        return SaleKind::Return;
    if (!m_empty && m_onlyCorrections && asksForWords(number, hasCustomer))
        return SaleKind::Adjustment;
    if (m_sold)
        return SaleKind::Sale;
    if (m_negativePrice)
        return SaleKind::Adjustment;
    if (m_takenBack)
        return SaleKind::Return;
    return hasCustomer && m_takenFree ? SaleKind::Sale : SaleKind::Adjustment;
}

bool DocumentKind::asksForWords(QStringView number, bool hasCustomer)
{
    return !hasCustomer && isLetterThenDigit(number, QLatin1Char('A'));
}

bool DocumentKind::saysCorrection(QStringView description)
{
    // Beginnings of words, folded as foldedKey() does it: adjustment, bad debt, correction in each language.
    static const std::array<QString, 16> words{
        QStringLiteral("adjust"),    QStringLiteral("bad debt"), QStringLiteral("correction"),
        QStringLiteral("write off"), QStringLiteral("διορθωσ"),  QStringLiteral("επισφαλ"),
        QStringLiteral("helyesbit"), QStringLiteral("kiigazit"), QStringLiteral("behajthatatlan"),
        QStringLiteral("korekt"),    QStringLiteral("odpis"),    QStringLiteral("списани"),
        QStringLiteral("корректир"), QStringLiteral("коррекц"),  QStringLiteral("اصلاح"),
        QStringLiteral("تعدیل")};
    static const std::array<QString, 16> folded = [] {
        std::array<QString, 16> result;
        std::transform(words.begin(), words.end(), result.begin(),
                       [](const QString &word) { return foldedKey(word); });
        return result;
    }();
    const QString text = QLatin1Char(' ') + foldedKey(description);
    return std::any_of(folded.begin(), folded.end(),
                       [&](const QString &word) { return text.contains(QLatin1Char(' ') + word); });
}

SaleKind documentKind(const Sale &sale)
{
    const bool hasCustomer = sale.customer.isValid();
    const bool words = DocumentKind::asksForWords(sale.number, hasCustomer);
    DocumentKind lines;
    for (const SaleLine &line : sale.lines)
        lines.add({line.quantity.milli, line.unitPrice.micro,
                   words && DocumentKind::saysCorrection(line.description)});
    return lines.kind(sale.number, hasCustomer);
}

} // namespace tefter
