// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ColumnFit.h"

#include "ui/common/CellRoles.h"
#include "ui/common/TableModelOf.h"
#include "ui/common/TableStyleDelegate.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace tefter {

namespace {

constexpr int sortArrow = 16;
constexpr int leastText = 132; ///< a column of names is not made narrower by itself
constexpr int leastWords = 96; ///< one of words neither, where names alone cannot give way
constexpr int widestWords = 190;
constexpr int gives = 8; ///< in one step, so that the wide columns end alike

/// Takes `tooMuch` from columns that are wider than they must be, the one with most to give first.
void giveWay(const QList<int> &sections, const QHash<int, int> &least, QHash<int, int> &width, int &tooMuch)
{
    while (tooMuch > 0) {
        const auto widest = std::max_element(sections.cbegin(), sections.cend(), [&](int a, int b) {
            return width[a] - least[a] < width[b] - least[b];
        });
        const int given = qMin(qMin(tooMuch, gives), width[*widest] - least[*widest]);
        if (given <= 0)
            return;
        width[*widest] -= given;
        tooMuch -= given;
    }
}

} // namespace

QHash<int, int> ColumnFit::widths(const ColumnModel &model)
{
    const QList<int> sections = shownSections();
    Widths least, width;
    if (sections.isEmpty())
        return width;
    int all = 0;
    for (const int section : sections) {
        int &spoken = m_spoken[section];
        spoken = qMax(spoken, spokenWidth(model, section));
        least[section] = qMax(headWidth(model, section), spoken > 0 ? spoken : leastText);
        width[section] = qMax(least[section], model.columns().at(section).width);
        all += width[section];
    }
    int tooMuch = all - m_table.viewport()->width();
    const auto holdsNames = [&](int section) {
        return m_spoken[section] == 0 && !model.columns().at(section).number;
    };
    // A last column of texts takes the spare room by itself; numbers and short words there leave it to names.
    const auto names = std::find_if(sections.cbegin(), sections.cend(), holdsNames);
    if (tooMuch < 0 && names != sections.cend() && !holdsNames(sections.last()))
        width[*names] -= tooMuch;
    giveWay(sections, least, width, tooMuch);
    for (const int section : sections)
        if (!model.columns().at(section).number && !model.columns().at(section).code)
            least[section] = qMin(least[section], qMax(headWidth(model, section), leastWords));
    giveWay(sections, least, width, tooMuch);
    return width;
}

QList<int> ColumnFit::shownSections() const
{
    const QHeaderView *header = m_table.horizontalHeader();
    QList<int> sections;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int section = header->logicalIndex(visual); !header->isSectionHidden(section))
            sections << section;
    return sections;
}

/// What the head of a column needs, with the arrow where the list is sorted by it.
int ColumnFit::headWidth(const ColumnModel &model, int section) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    const bool isFirst = header->visualIndex(section) == 0;
    return QFontMetrics(Theme::font(TextSize::Small)).horizontalAdvance(model.columns().at(section).title) +
           (isFirst ? TableStyleDelegate::firstPadding : TableStyleDelegate::sidePadding) +
           TableStyleDelegate::sidePadding + (header->sortIndicatorSection() == section ? sortArrow : 2);
}

/// What the numbers in sight, and the program's own words in grey or on a badge, need; 0 for other texts.
int ColumnFit::spokenWidth(const ColumnModel &model, int section) const
{
    const TableColumn &column = model.columns().at(section);
    int width = 0;
    if (column.sentence)
        return 0;
    const int first = qMax(0, m_table.rowAt(0));
    const int last = qMin(model.rowCount(), first + m_table.viewport()->height() / space::rowHeight + 1);
    for (int row = first; row < last; ++row) {
        const QModelIndex index = model.index(row, section);
        if (column.number || column.secondary || column.code || index.data(CellBadge).isValid() ||
            index.data(CellTone).isValid())
            width = qMax(width, m_table.sizeHintForIndex(index).width());
    }
    return column.number || column.code ? width : qMin(width, widestWords);
}

} // namespace tefter
