// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportDoors.h"

#include "core/registry/Services.h"
#include "core/sales/SaleFilter.h"
#include "ui/charts/ChartScene.h"
#include "ui/common/Navigator.h"
#include "ui/reports/SoldLinesDialog.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// What all series of a piece of time have in common.
ReportLink together(const ReportLink &link)
{
    ReportLink whole;
    whole.period = link.period;
    whole.yearBefore = link.yearBefore;
    whole.isStock = link.isStock;
    if (link.lines)
        whole.lines = LineScope{link.lines->period, {}, {}, {}};
    return whole;
}

SaleFilter documentsOf(const ReportLink &link)
{
    SaleFilter filter;
    filter.period = link.period;
    filter.category = link.category;
    filter.country = link.country;
    return filter;
}

} // namespace

void ReportDoors::openLines(const LineScope &scope) const
{
    (new SoldLinesDialog(m_workplace, scope, m_window))->open();
}

void ReportDoors::openStock(const ReportLink &link) const
{
    if (link.product.isValid())
        return m_workplace.navigator.openPage(u"stock"_s, {{u"record"_s, link.product.value}});
    const bool isPast = link.period.to < m_workplace.services.shop.clock().today();
    const QVariantMap filters{{u"category"_s, link.category.value},
                              {u"as-of"_s, isPast ? link.period.to.iso() : QString()}};
    m_workplace.navigator.openPage(u"stock"_s, {{u"filters"_s, filters}});
}

void ReportDoors::openSpot(const ChartSpot &spot, const ChartData &chart, const ReportTable &table) const
{
    const int own = spot.series >= 0 ? chart.series[spot.series].rows[spot.category] : -1;
    const int row = own >= 0 ? own : chart.categories[spot.category].row;
    if (row < 0)
        return;
    const bool isWhole = own < 0 && chart.stacked;
    const ReportLink link = isWhole ? together(table.rows[row].link) : table.rows[row].link;
    if (link.lines)
        return openLines(*link.lines);
    if (link.isStock)
        return openStock(link);
    SaleFilter filter = documentsOf(link);
    const bool isYearBefore = spot.series >= 0 && chart.series[spot.series].ink == ChartInk::Quiet;
    if (isYearBefore && link.yearBefore.from.isValid())
        filter.period = link.yearBefore;
    filter.customer = link.customer;
    filter.product = link.product;
    m_workplace.navigator.openSales(filter);
}

void ReportDoors::openRow(const ReportRow &row) const
{
    const ReportLink &link = row.link;
    if (link.lines)
        return openLines(*link.lines);
    if (link.isStock)
        return openStock(link);
    if (link.customer.isValid())
        return m_workplace.navigator.open(link.customer);
    if (link.product.isValid())
        return m_workplace.navigator.open(link.product);
    m_workplace.navigator.openSales(documentsOf(link));
}

} // namespace tefter
