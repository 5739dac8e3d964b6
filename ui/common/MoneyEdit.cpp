// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MoneyEdit.h"

#include "core/base/CurrencySymbol.h"
#include "core/base/Formats.h"

namespace tefter {

MoneyEdit::MoneyEdit(const Formats &formats, const Currency &currency, QWidget *parent)
    : TypedEdit(formats, parent)
    , m_currency(currency)
{
    setSuffix(currencySymbol(currency.code));
}

std::optional<Money> MoneyEdit::money() const
{
    return formats().parseMoney(text(), m_currency);
}

void MoneyEdit::setMoney(std::optional<Money> money)
{
    showText(money ? formats().moneyPlain(*money, m_currency) : QString());
}

bool MoneyEdit::understands(const QString &typed) const
{
    return formats().parseMoney(typed, m_currency).has_value();
}

QString MoneyEdit::written(const QString &typed) const
{
    const auto money = formats().parseMoney(typed, m_currency);
    return money ? formats().moneyPlain(*money, m_currency) : typed;
}

QString MoneyEdit::complaint() const
{
    constexpr int mostDecimals = 6;
    if (formats().parseDecimal(text(), mostDecimals)) // a number, but too fine
        return m_currency.decimals == 0
                   //: %1 is a currency
                   ? tr("An amount in %1 has no decimals.").arg(currencySymbol(m_currency.code))
                   //: %1 is a currency
                   : tr("An amount in %1 has at most %Ln decimals.", nullptr, m_currency.decimals)
                         .arg(currencySymbol(m_currency.code));
    return tr("This is not an amount of money.");
}

} // namespace tefter
