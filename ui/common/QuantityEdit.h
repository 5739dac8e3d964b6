// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "ui/common/NumberEdit.h"

namespace tefter {

/// An amount of goods with up to three decimals.
class QuantityEdit : public NumberEdit
{
    Q_OBJECT
public:
    explicit QuantityEdit(const Formats &formats, QWidget *parent = nullptr)
        : NumberEdit(formats, 3, parent)
    {
    }

    std::optional<Quantity> quantity() const
    {
        const auto milli = value();
        return milli ? std::optional<Quantity>(Quantity{*milli}) : std::nullopt;
    }
    void setQuantity(std::optional<Quantity> quantity)
    {
        setValue(quantity ? std::optional<qint64>(quantity->milli) : std::nullopt);
    }
};

} // namespace tefter
