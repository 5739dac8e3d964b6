// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/CountRowModel.h"

#include "core/base/Formats.h"
#include "ui/common/CountWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

enum CountColumn {
    CountedShelf,
    CountedName,
    CountedCode,
    CountedFound,
    CountedExpected,
    CountedDiffers,
    CountedValue
};

} // namespace

CountRowModel::CountRowModel(const Formats &formats, const Currency &currency, QObject *parent)
    : TableModelOf(
          {//: where on the shelves a product lies
           {u"shelf"_s, tr("Shelf"), 80, false, true},
           //: of a product
           {u"name"_s, tr("Product"), 220, false, false, false, true, true},
           //: of a product
           {u"code"_s, tr("Code"), 96, false, true},
           //: how much was counted
           {u"found"_s, tr("Counted"), 92, true},
           //: how much was to be there
           {u"expected"_s, tr("Expected"), 92, true, true},
           {u"difference"_s, tr("Difference"), 96, true},
           //: of a difference, in money
           {u"value"_s, tr("Worth"), 100, true, true}},
          parent)
    , m_formats(formats)
    , m_currency(currency)
{
}

void CountRowModel::showExpected(bool shown)
{
    m_showsExpected = shown;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, CountedExpected), index(rowCount() - 1, CountedValue));
}

QModelIndex CountRowModel::countedAt(int row) const
{
    return index(row, CountedFound);
}

Qt::ItemFlags CountRowModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModelOf::flags(index);
    return m_isEditable && index.column() == CountedFound ? flags | Qt::ItemIsEditable : flags;
}

bool CountRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const StockCountRow &row = rowAt(index.row());
    const QString typed = value.toString().trimmed();
    if (typed != cell(row, CountedFound, Qt::EditRole).toString())
        Q_EMIT corrected(row.id, typed);
    return true;
}

QString CountRowModel::text(const StockCountRow &row, int column) const
{
    switch (column) {
    case CountedShelf:
        return row.shelfPlace;
    case CountedName:
        //: %1 is a product that was put into the bin while it was counted
        return row.isBinned ? tr("%1 (in the bin)").arg(row.name) : row.name;
    case CountedCode:
        return m_formats.isolate(row.code);
    case CountedFound:
        return row.counted ? m_formats.quantity(*row.counted) : u"–"_s;
    default:
        break;
    }
    if (!m_showsExpected)
        return {};
    if (column == CountedExpected)
        return m_formats.quantity(row.expected);
    if (!row.counted)
        return u"–"_s;
    if (column == CountedDiffers)
        return CountWords::change(row.difference(), m_formats);
    const auto worth =
        row.average ? lineTotal(*row.average, row.difference(), m_currency.decimals) : std::nullopt;
    return worth ? m_formats.money(*worth, m_currency) : u"–"_s;
}

QVariant CountRowModel::cell(const StockCountRow &row, int column, int role) const
{
    if (role == RowId)
        return row.id.value;
    if (role == CellTone && column == CountedDiffers && row.difference().milli != 0)
        return int(row.difference().milli < 0 ? Tone::Bad : Tone::Warning);
    if (role == Qt::EditRole && column == CountedFound)
        return row.counted ? m_formats.decimal(row.counted->milli, 3) : QString();
    return role == Qt::DisplayRole ? QVariant(text(row, column)) : QVariant();
}

} // namespace tefter
