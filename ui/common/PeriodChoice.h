// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;

namespace tefter {

class DayEdit;
class Formats;

/// Stretches of time that people ask for, in the months and years of the language's calendar.
enum class PeriodPreset { ThisMonth, LastMonth, ThisYear, LastYear, LastTwelveMonths, Everything, OwnDays };

/// The days of a preset; of Everything and OwnDays both ends are open.
Period periodOf(PeriodPreset preset, Day today, const Formats &formats);

/// Chooses a period: a preset, or two days of one's own.
class PeriodChoice : public QWidget
{
    Q_OBJECT
public:
    /// Own days stand beside the presets, or below them where the place is narrow.
    PeriodChoice(const Formats &formats, Day today, Qt::Orientation orientation = Qt::Horizontal,
                 QWidget *parent = nullptr);

    PeriodPreset preset() const;
    Period period() const;
    void setPreset(PeriodPreset preset);
    void setOwnDays(const Period &period);
    QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void changed();

private:
    void presetChosen();

    const Formats &m_formats;
    Day m_today;
    QComboBox *m_presets;
    QWidget *m_own;
    DayEdit *m_from;
    DayEdit *m_to;
};

} // namespace tefter
