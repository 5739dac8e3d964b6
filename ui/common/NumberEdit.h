// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/TypedEdit.h"

#include <optional>

namespace tefter {

/// A number with at most `scale` decimals; the value is a count of 10^-scale.
class NumberEdit : public TypedEdit
{
    Q_OBJECT
public:
    explicit NumberEdit(const Formats &formats, int scale = 0, QWidget *parent = nullptr);

    std::optional<qint64> value() const;
    void setValue(std::optional<qint64> value);
    /// What is outside is not understood.
    void setRange(qint64 smallest, qint64 largest);

protected:
    bool understands(const QString &typed) const override;
    QString written(const QString &typed) const override;
    QString complaint() const override;

private:
    std::optional<qint64> read(const QString &typed) const;

    int m_scale;
    qint64 m_smallest;
    qint64 m_largest;
};

} // namespace tefter
