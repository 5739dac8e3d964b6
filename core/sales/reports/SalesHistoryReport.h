// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

namespace tefter {

/// What was sold, piece by piece of time: sums net of returns and corrections, documents, visits' average;
/// of all, by category or by country; beside the same piece of the year before.
class SalesHistoryReport : public Report
{
public:
    QString id() const override;
    QString label() const override;
    QString description() const override;
    bool takesStep() const override { return true; }
    bool takesYearBefore() const override { return true; }
    QList<ReportGrouping> groupings() const override;
    ReportTable run(Connection &connection, const ReportParameters &parameters) const override;
};

} // namespace tefter
