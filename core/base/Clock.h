// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QDateTime>

namespace tefter {

/// What day and time it is. Everything that depends on today asks here, so that `--on` and tests can answer.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTime(); }
    virtual Day today() const { return Day(now().date()); }
    QString utcText() const { return now().toUTC().toString(Qt::ISODateWithMs); }
};

/// A clock that stands at one day, at noon.
class FixedClock : public Clock
{
public:
    explicit FixedClock(Day day)
        : m_now(day.date(), QTime(12, 0))
    {
    }
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

/// A clock that goes on, under another day: reckoned is as of that day, and the journal and the registers
/// keep the true time.
class OtherDayClock : public Clock
{
public:
    explicit OtherDayClock(Day day)
        : m_day(day)
    {
    }
    Day today() const override { return m_day; }

private:
    Day m_day;
};

} // namespace tefter
