// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/UnitPriceEdit.h"

#include "core/base/Formats.h"

namespace tefter {

namespace {
constexpr int microDecimals = 6;
}

UnitPriceEdit::UnitPriceEdit(const Formats &formats, const Currency &currency, QWidget *parent)
    : NumberEdit(formats, microDecimals, parent)
    , m_currency(currency)
{
}

std::optional<UnitPrice> UnitPriceEdit::price() const
{
    const auto micro = value();
    return micro ? std::optional(UnitPrice{*micro}) : std::nullopt;
}

void UnitPriceEdit::setPrice(std::optional<UnitPrice> price)
{
    showText(price ? formats().decimal(price->micro, microDecimals, m_currency.decimals) : QString());
}

QString UnitPriceEdit::written(const QString &typed) const
{
    const auto micro = formats().parseDecimal(typed, microDecimals);
    return micro ? formats().decimal(*micro, microDecimals, m_currency.decimals) : typed;
}

} // namespace tefter
