// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"
#include "ui/charts/ChartData.h"
#include "ui/common/Workplace.h"

class QWidget;

namespace tefter {

struct ChartSpot;

/// Opens what stands behind a row or a bar of a report: documents, sold lines, a person, a product, the
/// stock.
class ReportDoors
{
public:
    /// Dialogs stand over `window`.
    ReportDoors(const Workplace &workplace, QWidget *window)
        : m_workplace(workplace)
        , m_window(window)
    {
    }

    void openRow(const ReportRow &row) const;
    void openSpot(const ChartSpot &spot, const ChartData &chart, const ReportTable &table) const;

private:
    void openLines(const LineScope &scope) const;
    void openStock(const ReportLink &link) const;

    Workplace m_workplace;
    QWidget *m_window;
};

} // namespace tefter
