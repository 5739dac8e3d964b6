// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/NumberEdit.h"

#include "core/base/Formats.h"

#include <limits>

namespace tefter {

NumberEdit::NumberEdit(const Formats &formats, int scale, QWidget *parent)
    : TypedEdit(formats, parent)
    , m_scale(scale)
    , m_smallest(std::numeric_limits<qint64>::min())
    , m_largest(std::numeric_limits<qint64>::max())
{
}

std::optional<qint64> NumberEdit::read(const QString &typed) const
{
    const auto value = formats().parseDecimal(typed, m_scale);
    return value && *value >= m_smallest && *value <= m_largest ? value : std::nullopt;
}

std::optional<qint64> NumberEdit::value() const
{
    return read(text());
}

void NumberEdit::setValue(std::optional<qint64> value)
{
    showText(value ? formats().decimal(*value, m_scale) : QString());
}

void NumberEdit::setRange(qint64 smallest, qint64 largest)
{
    m_smallest = smallest;
    m_largest = largest;
}

bool NumberEdit::understands(const QString &typed) const
{
    return read(typed).has_value();
}

QString NumberEdit::written(const QString &typed) const
{
    const auto value = read(typed);
    return value ? formats().decimal(*value, m_scale) : typed;
}

QString NumberEdit::complaint() const
{
    constexpr int finest = 9;
    const auto value = formats().parseDecimal(text(), m_scale);
    if (!value && formats().parseDecimal(text(), finest))
        return m_scale == 0 ? tr("Whole numbers only.") : tr("At most %Ln decimals.", nullptr, m_scale);
    if (!value)
        return tr("This is not a number.");
    if (*value < 0 && m_smallest >= 0)
        return tr("This cannot be below zero.");
    return *value == 0 && m_smallest > 0 ? tr("This must be more than zero.")
                                         : tr("This number is too small or too large.");
}

} // namespace tefter
