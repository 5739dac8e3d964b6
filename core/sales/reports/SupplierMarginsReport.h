// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

namespace tefter {

/// What the goods of each supplier brought and cost, piece by piece of time or in all.
class SupplierMarginsReport : public Report
{
public:
    QString id() const override;
    QString label() const override;
    QString description() const override;
    QString needs() const override;
    bool takesStep() const override { return true; }
    bool takesSupplier() const override { return true; }
    QList<ReportGrouping> groupings() const override;
    QString ungrouped() const override;
    ReportTable run(Connection &connection, const ReportParameters &parameters) const override;
};

} // namespace tefter
