// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

namespace tefter {

/// What lies in stock and has not been sold for some days, and the money tied up in it.
class DeadStockReport : public Report
{
public:
    QString id() const override;
    QString label() const override;
    QString description() const override;
    QString needs() const override;
    bool takesPeriod() const override { return false; }
    bool takesDays() const override { return true; }
    ReportTable run(Connection &connection, const ReportParameters &parameters) const override;
};

} // namespace tefter
