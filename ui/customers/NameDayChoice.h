// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ImportantDate.h"

#include <QWidget>

class QComboBox;

namespace tefter {

class Formats;
class PartialDayEdit;

/// When somebody celebrates their name: as the calendar says, on a day of their own, or never.
class NameDayChoice : public QWidget
{
    Q_OBJECT
public:
    explicit NameDayChoice(const Formats &formats, QWidget *parent = nullptr);

    /// The correction; none stands for the calendar.
    void setNameDay(const ImportantDate *nameDay);
    std::optional<ImportantDate> nameDay() const;
    /// What is wrong, as a sentence, and the keyboard goes there; empty where nothing is.
    QString fault() const;

private:
    enum Choice { ByCalendar, OwnDay, Never };
    void showDay();

    ImportantDate m_before;
    QComboBox *m_choice;
    PartialDayEdit *m_day;
};

} // namespace tefter
