// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportGrid.h"

#include "ui/common/TableStyleDelegate.h"
#include "ui/common/Theme.h"
#include "ui/reports/ReportModel.h"

#include <QHeaderView>

#include <numeric>

namespace tefter {

namespace {
constexpr int rowsMeasured = 400;
constexpr int widestName = 340;
constexpr int sortArrow = 16;
} // namespace

ReportGrid::ReportGrid(const QString &accessibleName, ReportModel *model, QWidget *parent)
    : ListTable(accessibleName, parent)
    , m_report(model)
{
    model->setParent(this);
    setListModel(model);
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSelectionMode(SingleSelection);
    connect(header, &QHeaderView::sectionResized, this, [this] { m_isOwn = m_isOwn || !m_sharing; });
    measure();
}

void ReportGrid::measure()
{
    const QFontMetrics plain(Theme::font(TextSize::Body));
    const QFontMetrics strong(Theme::font(TextSize::Body, true));
    const QFontMetrics head(horizontalHeader()->font());
    m_natural.clear();
    for (int column = 0; column < m_report->columnCount(); ++column) {
        int width = qMax(head.horizontalAdvance(m_report->columns().at(column).title) + sortArrow,
                         strong.horizontalAdvance(m_report->totals().value(column)));
        for (int row = 0; row < qMin(rowsMeasured, m_report->rowCount()); ++row)
            width = qMax(width, plain.horizontalAdvance(m_report->index(row, column).data().toString()));
        const int start = column == 0 ? TableStyleDelegate::firstPadding : TableStyleDelegate::sidePadding;
        m_natural << qMin(width, widestName) + start + TableStyleDelegate::sidePadding + 4;
    }
    share();
}

void ReportGrid::share()
{
    if (m_isOwn || m_natural.isEmpty())
        return;
    m_sharing = true;
    const int free = viewport()->width() - std::accumulate(m_natural.cbegin(), m_natural.cend(), 0);
    const int count = int(m_natural.size());
    for (int i = 0; i < count; ++i)
        setColumnWidth(i, m_natural[i] + qMax(0, free) / count + (i < qMax(0, free) % count ? 1 : 0));
    m_sharing = false;
}

void ReportGrid::resizeEvent(QResizeEvent *event)
{
    ListTable::resizeEvent(event);
    share();
}

} // namespace tefter
