// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Formats.h"
#include "core/base/Money.h"
#include "ui/common/NumberEdit.h"

#include <algorithm>

namespace tefter {

/// An amount of goods with up to three decimals.
class QuantityEdit : public NumberEdit
{
    Q_OBJECT
public:
    explicit QuantityEdit(const Formats &formats, QWidget *parent = nullptr)
        : NumberEdit(formats, 3, parent)
    {
        connect(this, &QLineEdit::textEdited, this, [this] { m_typed = text().trimmed(); });
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
    /// What was typed, or scanned, where it may be a barcode: 8, 12, 13 or 14 digits. Else empty.
    QString barcode() const
    {
        const bool stands =
            !isEmpty() && formats().parseDecimal(m_typed, 3) == formats().parseDecimal(text(), 3);
        const bool isLong = m_typed.size() == 8 || (m_typed.size() >= 12 && m_typed.size() <= 14);
        const bool isNumber =
            std::all_of(m_typed.cbegin(), m_typed.cend(), [](QChar c) { return c.isDigit(); });
        return stands && isLong && isNumber ? m_typed : QString();
    }

private:
    QString m_typed;
};

} // namespace tefter
