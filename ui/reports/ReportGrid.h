// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ListTable.h"

namespace tefter {

class ReportModel;

/// The table of a report: columns as wide as what they say, totals included, and the rest of the room shared
/// among them, until the person draws them otherwise.
class ReportGrid : public ListTable
{
    Q_OBJECT
public:
    ReportGrid(const QString &accessibleName, ReportModel *model, QWidget *parent = nullptr);

    void measure();

protected:
    QHash<int, int> fittingWidths() override;

private:
    ReportModel *m_report;
    QList<int> m_natural;
};

} // namespace tefter
