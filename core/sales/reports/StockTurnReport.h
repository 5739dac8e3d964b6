// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

namespace tefter {

/// How often the stock was sold over, and what it earned for the money that lay in it.
class StockTurnReport : public Report
{
public:
    QString id() const override;
    QString label() const override;
    QString description() const override;
    QString needs() const override;
    QList<ReportGrouping> groupings() const override;
    QString ungrouped() const override;
    ReportTable run(Connection &connection, const ReportParameters &parameters) const override;
};

} // namespace tefter
