// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "ui/common/TypedEdit.h"

#include <optional>

namespace tefter {

/// An amount in the shop's currency.
class MoneyEdit : public TypedEdit
{
    Q_OBJECT
public:
    MoneyEdit(const Formats &formats, const Currency &currency, QWidget *parent = nullptr);

    std::optional<Money> money() const;
    void setMoney(std::optional<Money> money);

protected:
    bool understands(const QString &typed) const override;
    QString written(const QString &typed) const override;
    QString complaint() const override;

private:
    Currency m_currency;
};

} // namespace tefter
