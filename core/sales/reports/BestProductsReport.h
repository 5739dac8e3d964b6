// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

namespace tefter {

/// Which products brought most in a period: net sum, quantity, share of everything.
class BestProductsReport : public Report
{
public:
    QString id() const override;
    QString label() const override;
    QString description() const override;
    bool takesLimit() const override { return true; }
    ReportTable run(Connection &connection, const ReportParameters &parameters) const override;
};

} // namespace tefter
