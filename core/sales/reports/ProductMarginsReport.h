// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

namespace tefter {

/// Margin by product or by category.
class ProductMarginsReport : public Report
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
