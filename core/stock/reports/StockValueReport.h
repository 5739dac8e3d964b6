// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

namespace tefter {

/// What lay on the shelves at the end of each piece of time, at the average cost: of all, or by category.
class StockValueReport : public Report
{
public:
    QString id() const override;
    QString label() const override;
    QString description() const override;
    QString needs() const override;
    bool takesStep() const override { return true; }
    QList<ReportGrouping> groupings() const override;
    ReportTable run(Connection &connection, const ReportParameters &parameters) const override;
};

} // namespace tefter
