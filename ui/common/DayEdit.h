// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "ui/common/TypedEdit.h"

namespace tefter {

/// A day, typed as it comes ("20.9.", "20 Sep 2026", "۱۴۰۵/۶/۲۹") or chosen from the month.
class DayEdit : public TypedEdit
{
    Q_OBJECT
public:
    DayEdit(const Formats &formats, Day today, QWidget *parent = nullptr);

    /// Invalid where the line is empty or not understood.
    Day day() const;
    void setDay(Day day);
    void openCalendar();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool understands(const QString &typed) const override;
    QString written(const QString &typed) const override;
    QString complaint() const override;

private:
    Day m_today;
};

} // namespace tefter
