// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockMoveModel.h"

#include "core/base/Formats.h"
#include "ui/common/CountWords.h"
#include "ui/stock/StockWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

enum MoveColumn { MoveDay, MoveWhat, MoveChange, MoveAfter };

} // namespace

StockMoveModel::StockMoveModel(const Formats &formats, QObject *parent)
    : TableModelOf({{u"day"_s, tr("Day"), 104, false, true, false, false},
                    //: what a move of goods was: a sale, a count
                    {u"what"_s, tr("What"), 150, false, false, false, false, true},
                    //: by how much the stock changed
                    {u"change"_s, tr("Change"), 72, true, false, false, false},
                    //: how much was there after it
                    {u"after"_s, tr("Then"), 72, true, true, false, false}},
                   parent)
    , m_formats(formats)
{
}

QVariant StockMoveModel::cell(const StockMoveRow &row, int column, int role) const
{
    if (role == RowId)
        return row.move.id.value;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case MoveDay:
        return m_formats.day(Day(row.move.at.date()));
    case MoveWhat:
        return StockWords::what(row, m_formats);
    case MoveChange:
        return CountWords::change(row.effect, m_formats);
    case MoveAfter:
        return m_formats.quantity(row.productAfter);
    default:
        return {};
    }
}

} // namespace tefter
