// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/ShopSettings.h"
#include "ui/charts/ChartData.h"
#include "ui/charts/ReportText.h"
#include "ui/print/PrintDocument.h"

#include <QImage>

namespace tefter {

/// A report that was run, with all that is needed to take it elsewhere.
struct FinishedReport
{
    QString title;
    QString subtitle; ///< the period and how it was cut
    ReportTable table;
    ChartData chart;
};

/// The table for a spreadsheet of the person's language: its separators, translated head, totals left out.
Result<void> saveReportCsv(const FinishedReport &report, const ReportText &text, const QString &path);

/// The chart with its heading, in light colours and twice the usual sharpness.
QImage reportPicture(const FinishedReport &report, Qt::LayoutDirection direction);
Result<void> saveReportPicture(const FinishedReport &report, Qt::LayoutDirection direction,
                               const QString &path);

PrintDocument reportDocument(const FinishedReport &report, const ReportText &text, const ShopSettings &shop,
                             Day today);

} // namespace tefter
