// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

namespace tefter {

/// The pieces of time into which a report cuts its days; days of one piece mostly come together.
class PieceFinder
{
public:
    explicit PieceFinder(const ReportParameters &parameters)
        : m_parameters(parameters)
    {
    }

    const Period &of(Day day)
    {
        if (!m_last.from.isValid() || !m_last.contains(day))
            m_last = stepAround(day, m_parameters.step, m_parameters.calendar, m_parameters.firstDayOfWeek);
        return m_last;
    }
    Period after(const Period &piece) { return of(piece.to.plusDays(1)); }

private:
    const ReportParameters &m_parameters;
    Period m_last;
};

} // namespace tefter
