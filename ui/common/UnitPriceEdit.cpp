// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/UnitPriceEdit.h"

#include "core/base/Formats.h"

namespace tefter {

namespace {
constexpr int unitPriceDecimals = 6;
}

UnitPriceEdit::UnitPriceEdit(const Formats &formats, const Currency &currency, QWidget *parent)
    : NumberEdit(formats, unitPriceDecimals, parent)
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
    showText(price ? formats().decimal(price->micro, unitPriceDecimals, m_currency.decimals) : QString());
}

QString UnitPriceEdit::written(const QString &typed) const
{
    const auto micro = formats().parseDecimal(typed, unitPriceDecimals);
    return micro ? formats().decimal(*micro, unitPriceDecimals, m_currency.decimals) : typed;
}

} // namespace tefter
