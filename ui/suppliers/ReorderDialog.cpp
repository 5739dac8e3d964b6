// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/ReorderDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FactLine.h"
#include "ui/common/ListTable.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/Navigator.h"
#include "ui/common/TableModelOf.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize reorderSize(980, 560);
constexpr int cashWidth = 140;

enum ReorderColumn {
    ReorderName,
    ReorderThere,
    ReorderPerDay,
    ReorderLasts,
    ReorderQuantity,
    ReorderCost,
    ReorderLost,
    ReorderFrom
};

} // namespace

class ReorderModel : public TableModelOf<ReorderLine>
{
public:
    ReorderModel(const Formats &formats, const Currency &currency, QObject *parent)
        : TableModelOf(
              {//: of a product
               {u"name"_s, ReorderDialog::tr("Product"), 210, false, false, false, true, true},
               //: how much of a product is there
               {u"there"_s, ReorderDialog::tr("On hand"), 84, true, true},
               //: how much of a product is sold on a day on which it is there
               {u"perDay"_s, ReorderDialog::tr("Sold per day"), 96, true, true},
               //: for how many days the goods last
               {u"lasts"_s, ReorderDialog::tr("Lasts, days"), 92, true, true},
               //: how much is to be ordered
               {u"order"_s, ReorderDialog::tr("Order"), 84, true},
               //: of what is ordered, without VAT
               {u"cost"_s, ReorderDialog::tr("Cost"), 100, true},
               //: the margin that is lost on each day on which a product is missing
               {u"lost"_s, ReorderDialog::tr("Lost per day"), 108, true, true},
               {u"supplier"_s, ReorderDialog::tr("Supplier"), 150, false, true}},
              parent)
        , m_formats(formats)
        , m_currency(currency)
    {
    }

protected:
    QVariant cell(const ReorderLine &line, int column, int role) const override
    {
        if (role == RowId)
            return line.product.value;
        if (role == CellTone && column == ReorderLasts && line.leadDays && line.coverDays &&
            *line.coverDays < *line.leadDays)
            return int(Tone::Warning);
        if (role == CellTone && column == ReorderThere && line.onHand.milli <= 0)
            return int(Tone::Bad);
        if (role == CellSort)
            return sortKey(line, column);
        return role == Qt::DisplayRole ? QVariant(text(line, column)) : QVariant();
    }

private:
    QString money(const std::optional<Money> &amount) const
    {
        return amount ? m_formats.money(*amount, m_currency) : u"–"_s;
    }

    QString text(const ReorderLine &line, int column) const
    {
        switch (column) {
        case ReorderName:
            return line.name;
        case ReorderThere:
            return m_formats.quantity(line.onHand);
        case ReorderPerDay:
            return line.perDay.milli > 0 ? m_formats.quantity(line.perDay) : u"–"_s;
        case ReorderLasts:
            return line.coverDays ? m_formats.number(*line.coverDays) : u"–"_s;
        case ReorderQuantity:
            return line.fits ? m_formats.quantity(line.order) : u"–"_s;
        case ReorderCost:
            return line.fits ? money(line.cost) : u"–"_s;
        case ReorderLost:
            return money(line.lostPerDay);
        default:
            break;
        }
        return line.supplierName;
    }

    static QVariant sortKey(const ReorderLine &line, int column)
    {
        switch (column) {
        case ReorderThere:
            return line.onHand.milli;
        case ReorderPerDay:
            return line.perDay.milli;
        case ReorderLasts:
            return line.coverDays.value_or(0);
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

    const Formats &m_formats;
    const Currency m_currency;
};

ReorderDialog::ReorderDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_model(new ReorderModel(workplace.formats, workplace.services.shop.settings().currency, this))
    , m_cash(new MoneyEdit(workplace.formats, workplace.services.shop.settings().currency))
    , m_list(new ListTable(tr("What to order")))
    , m_sums(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_draft(new QPushButton(tr("Draft the orders")))
    , m_fault(new InlineMessage)
{
    auto *column = new DialogColumn(this, tr("What to order"));
    auto *limit = new QHBoxLayout;
    //: how much money may be spent on orders
    auto *caption = new QLabel(tr("To spend at most"));
    caption->setBuddy(m_cash);
    m_cash->setAccessibleName(caption->text());
    m_cash->setFixedWidth(cashWidth);
    limit->addWidget(caption);
    limit->addWidget(m_cash);
    limit->addStretch(1);
    column->addLayout(limit);
    m_list->setListModel(m_model, u"reorder"_s);
    column->addWidget(m_list, 1);
    m_sums->setWordWrap(true);
    column->addWidget(m_sums);
    column->addWidget(m_fault);
    column->addLayout(new DialogFoot(this, m_draft));
    resize(reorderSize);
    connect(m_cash, &QLineEdit::editingFinished, this, &ReorderDialog::read);
    connect(m_draft, &QPushButton::clicked, this, &ReorderDialog::draft);
    read();
}

void ReorderDialog::read()
{
    ReorderOptions options;
    options.cash = m_cash->money();
    m_workplace.services.shop.jobs().read(
        this, m_latest, [reorder = &m_workplace.services.reorder, options] { return reorder->list(options); },
        [this](const Result<ReorderList> &list) {
            m_fault->clear();
            if (list)
                return show(*list);
            m_draft->setEnabled(false);
            m_fault->say(list.error());
        });
}

void ReorderDialog::show(const ReorderList &list)
{
    m_model->setRows(list.lines);
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    QStringList sentences;
    if (list.lines.isEmpty())
        sentences << tr("Nothing has to be ordered now.");
    else
        //: %1 is money
        sentences << tr("Together %1 without VAT.").arg(formats.money(list.cost, currency));
    for (const ReorderSum &sum : list.sums) {
        if (sum.isBelowMinimum())
            //: %1 is a supplier, %2 and %3 are money
            sentences << tr("%1: %2, and the smallest order there is %3.")
                             .arg(sum.name, formats.money(sum.cost, currency),
                                  formats.money(*sum.minimum, currency));
        if (!sum.supplier.isValid())
            sentences << tr("%Ln products have no supplier; they are not on any order.", nullptr,
                            int(sum.lines));
    }
    m_sums->setText(sentences.join(u'\n'));
    m_draft->setEnabled(!list.lines.isEmpty());
}

QList<ReorderLine> ReorderDialog::chosen() const
{
    if (m_list->selectedCount() < 2)
        return m_model->rows();
    const QList<qint64> ids = m_list->selectedIds();
    QList<ReorderLine> lines;
    for (const ReorderLine &line : m_model->rows()) {
        if (ids.contains(line.product.value))
            lines << line;
    }
    return lines;
}

void ReorderDialog::draft()
{
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [reorder = &m_workplace.services.reorder, lines = chosen()] { return reorder->draft(lines); },
        [this](const QList<PurchaseOrderId> &orders) {
            m_workplace.navigator.announce(tr("%Ln orders drafted", nullptr, int(orders.size())), true);
            Q_EMIT drafted(orders);
            accept();
        },
        m_draft);
}

} // namespace tefter
