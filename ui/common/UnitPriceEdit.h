// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "ui/common/NumberEdit.h"

namespace tefter {

/// A price per unit, as fine as it may be: 3.50, but also 0.001.
class UnitPriceEdit : public NumberEdit
{
    Q_OBJECT
public:
    UnitPriceEdit(const Formats &formats, const Currency &currency, QWidget *parent = nullptr);

    std::optional<UnitPrice> price() const;
    void setPrice(std::optional<UnitPrice> price);

protected:
    QString written(const QString &typed) const override;

private:
    Currency m_currency;
};

} // namespace tefter
