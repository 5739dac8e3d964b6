// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/ReorderModel.h"

#include "core/base/Formats.h"
#include "ui/common/FactLine.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

enum ReorderColumn {
    ReorderName,
    ReorderThere,
    ReorderWay,
    ReorderAsked,
    ReorderPerDay,
    ReorderLasts,
    ReorderLead,
    ReorderLevel,
    ReorderCase,
    ReorderQuantity,
    ReorderCost,
    ReorderLost,
    ReorderFrom
};

} // namespace

ReorderModel::ReorderModel(const Formats &formats, const Currency &currency, QObject *parent)
    : TableModelOf(
          {//: of a product
           {u"name"_s, tr("Product"), 160, false, false, false, true, true},
           //: how much of a product is there
           {u"there"_s, tr("On hand"), 76, true, true},
           //: how much of a product was ordered and has not come
           {u"way"_s, tr("On its way"), 84, true, true, true},
           //: how much of a product people wait for
           {u"asked"_s, tr("Asked for"), 84, true, true, true},
           //: how much of a product is sold on a day on which it is there
           {u"perDay"_s, tr("Sold per day"), 92, true, true},
           //: for how many days the goods last
           {u"lasts"_s, tr("Lasts, days"), 84, true, true},
           //: how many days a supplier takes from the order to the goods
           {u"lead"_s, tr("Comes in, days"), 96, true, true, true},
           //: from which quantity down a product is ordered, and up to which
           {u"level"_s, tr("From / up to"), 92, true, true, true},
           //: how many come in one case
           {u"case"_s, tr("In a case"), 60, true, true, true},
           //: how much is to be ordered
           {u"order"_s, tr("Order"), 76, true},
           //: of what is ordered, without VAT
           {u"cost"_s, tr("Cost"), 92, true},
           //: the margin that is lost on each day on which a product is missing
           {u"lost"_s, tr("Lost per day"), 88, true, true},
           {u"supplier"_s, tr("Supplier"), 120, false, true}},
          parent)
    , m_formats(formats)
    , m_currency(currency)
{
}

int ReorderModel::quantityColumn()
{
    return ReorderQuantity;
}

int ReorderModel::supplierColumn()
{
    return ReorderFrom;
}

Qt::ItemFlags ReorderModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = TableModelOf::flags(index);
    if (index.column() == ReorderName && rowAt(index.row()).supplier.isValid())
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == ReorderQuantity)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ReorderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const auto isMarked = [&] { return value.toInt() == Qt::Checked; };
    if (role == Qt::CheckStateRole && index.column() == ReorderName) {
        if (rowAt(index.row()).fits() != isMarked())
            toggle(index.row());
        return true;
    }
    if (role != Qt::EditRole || index.column() != ReorderQuantity)
        return false;
    const auto milli = m_formats.parseDecimal(value.toString(), 3);
    if (!milli || *milli <= 0 || *milli > largestLineQuantity) {
        Q_EMIT refused();
        return false;
    }
    changeRow(index.row(), [&](ReorderLine &line) {
        line.setOrder({*milli}, m_currency);
        line.cut = line.supplier.isValid() ? ReorderCut::None : line.cut;
    });
    Q_EMIT edited();
    return true;
}

void ReorderModel::toggle(int row)
{
    if (!rowAt(row).supplier.isValid())
        return;
    changeRow(row, [](ReorderLine &line) { line.cut = line.fits() ? ReorderCut::ByHand : ReorderCut::None; });
    Q_EMIT edited();
}

QVariant ReorderModel::cell(const ReorderLine &line, int column, int role) const
{
    switch (role) {
    case RowId:
        return line.product.value;
    case CellTone:
        return tone(line, column);
    case CellSort:
        return sortKey(line, column);
    case Qt::CheckStateRole:
        return column == ReorderName
                   ? QVariant(int(line.fits() && line.supplier.isValid() ? Qt::Checked : Qt::Unchecked))
                   : QVariant();
    case Qt::EditRole:
        return column == ReorderQuantity ? QVariant(m_formats.quantity(line.order)) : QVariant();
    case Qt::DisplayRole:
        return text(line, column);
    default:
        return {};
    }
}

QVariant ReorderModel::tone(const ReorderLine &line, int column)
{
    if (column == ReorderLasts && line.leadDays && line.coverDays && *line.coverDays < *line.leadDays)
        return int(Tone::Warning);
    if (column == ReorderThere && line.onHand.milli <= 0)
        return int(Tone::Bad);
    if (column == ReorderFrom && (line.cut == ReorderCut::NoCash || line.cut == ReorderCut::BelowMinimum))
        return int(Tone::Warning);
    return {};
}

QString ReorderModel::money(const std::optional<Money> &amount) const
{
    return amount ? m_formats.money(*amount, m_currency) : u"–"_s;
}

QString ReorderModel::text(const ReorderLine &line, int column) const
{
    switch (column) {
    case ReorderName:
        return line.name;
    case ReorderFrom:
        return factLine({line.supplierName, note(line)});
    case ReorderCost:
        return line.fits() ? money(line.cost) : u"–"_s;
    case ReorderLost:
        return money(line.lostPerDay);
    default:
        break;
    }
    return figure(line, column);
}

QString ReorderModel::figure(const ReorderLine &line, int column) const
{
    const auto orNone = [this](Quantity quantity) {
        return quantity.milli > 0 ? m_formats.quantity(quantity) : u"–"_s;
    };
    switch (column) {
    case ReorderThere:
        return m_formats.quantity(line.onHand);
    case ReorderWay:
        return orNone(line.onTheWay);
    case ReorderAsked:
        return orNone(line.asked);
    case ReorderPerDay:
        return orNone(line.perDay);
    case ReorderLasts:
        return line.coverDays ? m_formats.number(*line.coverDays) : u"–"_s;
    case ReorderLead:
        return line.leadDays ? m_formats.number(*line.leadDays) : u"–"_s;
    case ReorderLevel: {
        const QString target = line.target ? m_formats.quantity(*line.target) : u"–"_s;
        return m_formats.quantity(line.point) + u" / "_s + target;
    }
    case ReorderCase:
        return line.caseSize ? m_formats.quantity(*line.caseSize) : u"–"_s;
    default:
        break;
    }
    return m_formats.quantity(line.order);
}

QString ReorderModel::facts(const ReorderLine &line) const
{
    QStringList words{line.name};
    if (line.onTheWay.milli > 0)
        //: %1 is a quantity
        words << tr("on its way: %1").arg(m_formats.quantity(line.onTheWay));
    if (line.asked.milli > 0)
        //: %1 is a quantity that people wait for
        words << tr("asked for: %1").arg(m_formats.quantity(line.asked));
    if (line.leadDays)
        words << tr("comes in %Ln days", nullptr, *line.leadDays);
    //: %1 and %2 are quantities: a product is ordered when so few are left, up to so many
    words << (line.target ? tr("ordered from %1 down, up to %2")
                                .arg(m_formats.quantity(line.point), m_formats.quantity(*line.target))
                          //: %1 is a quantity: a product is ordered when so few are left
                          : tr("ordered from %1 down").arg(m_formats.quantity(line.point)));
    if (line.caseSize)
        //: %1 is a quantity: how many come in one case
        words << tr("in cases of %1").arg(m_formats.quantity(*line.caseSize));
    words << note(line);
    return factLine(words);
}

QString ReorderModel::note(const ReorderLine &line) const
{
    QStringList words;
    if (!line.supplier.isValid())
        words << tr("No supplier");
    else if (line.cut == ReorderCut::NoCash)
        words << tr("No cash left");
    else if (line.cut == ReorderCut::BelowMinimum)
        words << tr("Below their smallest order");
    else if (line.isPart())
        //: of a quantity that is needed: only a part of it is ordered
        words << tr("Part of %1").arg(m_formats.quantity(line.need));
    if (line.drafted.milli > 0)
        //: %1 is a quantity that stands on orders that are not sent yet
        words << tr("%1 in a draft").arg(m_formats.quantity(line.drafted));
    return factLine(words);
}

QVariant ReorderModel::sortKey(const ReorderLine &line, int column)
{
    switch (column) {
    case ReorderThere:
        return line.onHand.milli;
    case ReorderWay:
        return line.onTheWay.milli;
    case ReorderAsked:
        return line.asked.milli;
    case ReorderPerDay:
        return line.perDay.milli;
    case ReorderLasts:
        return line.coverDays.value_or(0);
    case ReorderLead:
        return line.leadDays.value_or(0);
    case ReorderLevel:
        return line.point.milli;
    case ReorderCase:
        return line.caseSize.value_or(Quantity()).milli;
    case ReorderQuantity:
        return line.order.milli;
    case ReorderCost:
        return line.cost.value_or(Money()).minor;
    case ReorderLost:
        return line.lostPerDay.value_or(Money()).minor;
    default:
        return {};
    }
}

} // namespace tefter
