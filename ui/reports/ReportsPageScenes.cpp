// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Services.h"
#include "ui/common/PeriodChoice.h"
#include "ui/reports/ReportIndex.h"
#include "ui/reports/ReportOptions.h"
#include "ui/reports/ReportsPage.h"
#include "ui/reports/SoldLinesDialog.h"

namespace tefter {

using namespace Qt::StringLiterals;

/// Every report, cut in every way; a chart of days; days of one's own in which nothing was sold.
QList<PageScene> ReportsPage::scenes()
{
    QList<PageScene> scenes;
    const auto add = [&](const QString &id, const QString &report, QVariantMap options) {
        const QVariantMap before = m_options->state();
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            if (!options.contains(it.key()))
                options.insert(it.key(), it.value());
        scenes.append({id, [this, report, options] {
                           restore({{u"report"_s, report}, {u"options"_s, options}});
                       }});
    };
    const QString first = m_index->currentId();
    for (const auto &report : m_workplace.services.reports.reports()) {
        if (report->id() != first)
            add(report->id(), report->id(), {});
        const QList<ReportGrouping> groupings = report->groupings();
        for (const ReportGrouping &grouping : groupings)
            add(report->id() == first ? grouping.id : report->id() + u'-' + grouping.id, report->id(),
                {{u"groupBy"_s, grouping.id}});
    }
    const QVariantMap everything{{u"preset"_s, int(PeriodPreset::Everything)}};
    const QString margins = u"supplier-margins"_s;
    add(u"one-supplier"_s, margins, {{u"supplier"_s, qint64(1)}});
    add(u"costs-unknown"_s, margins, {{u"period"_s, everything}});
    add(u"days"_s, first, {{u"step"_s, int(TimeStep::Day)}});
    add(u"weeks"_s, first, {{u"step"_s, int(TimeStep::Week)}, {u"period"_s, everything}});
    add(u"quarters"_s, first, {{u"step"_s, int(TimeStep::Quarter)}, {u"period"_s, everything}});
    const QVariantMap longAgo{
        {u"preset"_s, int(PeriodPreset::OwnDays)}, {u"from"_s, u"1990-05-01"_s}, {u"to"_s, u"1990-05-31"_s}};
    add(u"nothing"_s, first, {{u"period"_s, longAgo}});
    add(u"first"_s, first, {});
    return scenes;
}

QList<PageDialog> ReportsPage::dialogs()
{
    const Day today = m_workplace.services.shop.clock().today();
    return {{u"lines"_s, [this, today]() -> QWidget * {
                 return new SoldLinesDialog(m_workplace, {{today.plusMonths(-1), today}, {}, {}, {}}, this);
             }}};
}

} // namespace tefter
