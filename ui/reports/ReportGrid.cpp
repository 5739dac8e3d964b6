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
constexpr int narrowestName = 110;
constexpr int arrowWidth = 16;
} // namespace

ReportGrid::ReportGrid(const QString &accessibleName, ReportModel *model, QWidget *parent)
    : ListTable(accessibleName, parent)
    , m_report(model)
{
    model->setParent(this);
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(false);
    setListModel(model);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSelectionMode(SingleSelection);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ReportGrid::measure);
    measure();
}

void ReportGrid::measure()
{
    const QFontMetrics plain(Theme::font(TextSize::Body));
    const QFontMetrics figures(Theme::figures(Theme::font(TextSize::Body)));
    const QFontMetrics strong(Theme::figures(Theme::font(TextSize::Body, true)));
    const QFontMetrics head(horizontalHeader()->font());
    m_natural.clear();
    for (int column = 0; column < m_report->columnCount(); ++column) {
        const int title = head.horizontalAdvance(m_report->columns().at(column).title);
        const bool isSorted = horizontalHeader()->sortIndicatorSection() == column;
        int width = qMax(title + (isSorted ? arrowWidth : 0),
                         strong.horizontalAdvance(m_report->totals().value(column)));
        const QFontMetrics &metrics = m_report->columns().at(column).number ? figures : plain;
        for (int row = 0; row < qMin(rowsMeasured, m_report->rowCount()); ++row)
            width = qMax(width, metrics.horizontalAdvance(m_report->index(row, column).data().toString()));
        const int start = column == 0 ? TableStyleDelegate::firstPadding : TableStyleDelegate::sidePadding;
        m_natural << qMin(width, widestName) + start + TableStyleDelegate::sidePadding + 4;
    }
    fit();
}

QHash<int, int> ReportGrid::fittingWidths()
{
    QList<int> width = m_natural;
    int free = viewport()->width() - std::accumulate(width.cbegin(), width.cend(), 0);
    // Names give way before the table has to be pushed to and fro, days and months only after them.
    for (const ReportColumnType type : {ReportColumnType::Text, ReportColumnType::Piece}) {
        for (int i = 0; i < width.size() && free < 0; ++i) {
            if (m_report->reportColumns().at(i).type != type)
                continue;
            const int given = qMin(-free, qMax(0, width[i] - narrowestName));
            width[i] -= given;
            free += given;
        }
    }
    const int count = int(width.size());
    QHash<int, int> shared;
    for (int i = 0; i < count; ++i)
        shared.insert(i, width[i] + qMax(0, free) / count + (i < qMax(0, free) % count ? 1 : 0));
    return shared;
}

} // namespace tefter
