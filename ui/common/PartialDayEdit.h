// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "ui/common/TypedEdit.h"

namespace tefter {

/// A day of which the year may be left out, or the day: a birthday.
class PartialDayEdit : public TypedEdit
{
    Q_OBJECT
public:
    explicit PartialDayEdit(const Formats &formats, QWidget *parent = nullptr);

    /// Empty where the line is empty or not understood.
    PartialDay day() const;
    void setDay(const PartialDay &day);

protected:
    bool understands(const QString &typed) const override;
    QString written(const QString &typed) const override;
    QString complaint() const override;
};

} // namespace tefter
