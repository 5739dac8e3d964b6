// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/CountListDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/ListTable.h"
#include "ui/common/OpenDialog.h"
#include "ui/common/TableModelOf.h"
#include "ui/common/WriteOrSay.h"
#include "ui/stock/CountDialog.h"
#include "ui/stock/NewCountDialog.h"
#include "ui/stock/StockWords.h"

#include <QPushButton>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize countListSize(720, 460);

enum CountListColumn { CountNameAt, CountPlaceAt, CountDayAt, CountLinesAt, CountStateAt };

} // namespace

class CountListModel : public TableModelOf<StockCount>
{
public:
    CountListModel(const Formats &formats, QObject *parent)
        : TableModelOf(
              {//: of a count
               {u"name"_s, CountListDialog::tr("Name"), 200, false, false, false, true, true},
               //: where goods lie
               {u"place"_s, CountListDialog::tr("Place"), 120, false, true},
               {u"day"_s, CountListDialog::tr("Day"), 116, false, true},
               //: how many products of a count were counted
               {u"counted"_s, CountListDialog::tr("Counted"), 100, true},
               {u"state"_s, {}, 100}},
              parent)
        , m_formats(formats)
    {
    }

protected:
    QVariant cell(const StockCount &count, int column, int role) const override
    {
        if (role == RowId)
            return count.id.value;
        if (role == CellBadge && column == CountStateAt && count.state == StockCountState::Open)
            return int(Tone::Accent);
        if (role != Qt::DisplayRole)
            return {};
        switch (column) {
        case CountNameAt:
            return count.name;
        case CountPlaceAt:
            return count.place.name;
        case CountDayAt:
            return m_formats.day(Day(count.at.date()));
        case CountLinesAt:
            //: counted products of all of a count
            return CountListDialog::tr("%1 of %2")
                .arg(m_formats.number(count.counted), m_formats.number(count.lines));
        default:
            return StockWords::countState(count.state);
        }
    }

private:
    const Formats &m_formats;
};

CountListDialog::CountListDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_model(new CountListModel(workplace.formats, this))
    , m_list(new ListTable(tr("Counts")))
    , m_open(new QPushButton(tr("Open")))
    , m_cancel(new QPushButton(tr("Cancel this count")))
    , m_new(new QPushButton(tr("New count…")))
    , m_fault(new InlineMessage)
{
    auto *column = new DialogColumn(this, tr("Counts"));
    m_list->setListModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_list, 1);
    column->addWidget(m_fault);
    auto *foot = new DialogFoot(this, m_new, DialogFoot::Leaves::Everything);
    foot->addFirst(m_cancel);
    foot->addFirst(m_open);
    column->addLayout(foot);
    resize(countListSize);
    connect(m_list, &ListTable::currentIdChanged, this, &CountListDialog::showButtons);
    connect(m_list, &ListTable::opened, this, [this](qint64 id) { openCount(StockCountId{id}); });
    connect(m_open, &QPushButton::clicked, this, [this] { openCount(current().id); });
    connect(m_new, &QPushButton::clicked, this, &CountListDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        writeOrSay(
            m_workplace.services.shop.jobs(), m_fault,
            [counts = &m_workplace.services.stockCounts, id = current().id] { return counts->cancel(id); },
            [] {});
    });
    connect(&m_workplace.services.shop, &Shop::changed, this, &CountListDialog::read);
    read();
    showButtons();
}

void CountListDialog::read()
{
    m_workplace.services.shop.jobs().read(
        this, m_latest, [counts = &m_workplace.services.stockCounts] { return counts->list(); },
        [this](const Result<QList<StockCount>> &counts) {
            if (!counts)
                return m_fault->say(counts.error());
            const qint64 before = m_list->currentId();
            m_model->setRows(*counts);
            if (!m_list->selectId(before) && !counts->isEmpty())
                m_list->selectId(counts->first().id.value);
            showButtons();
        });
}

StockCount CountListDialog::current() const
{
    const QList<StockCount> &all = m_model->rows();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const StockCount &count) {
        return count.id.value == m_list->currentId();
    });
    return found == all.cend() ? StockCount() : *found;
}

void CountListDialog::showButtons()
{
    const StockCount count = current();
    m_open->setEnabled(count.id.isValid());
    m_cancel->setEnabled(count.id.isValid() && count.state == StockCountState::Open);
}

void CountListDialog::begin()
{
    auto *dialog = new NewCountDialog(m_workplace, {}, this);
    connect(dialog, &NewCountDialog::begun, this, &CountListDialog::openCount);
    openAndForget(dialog);
}

void CountListDialog::openCount(StockCountId id)
{
    if (id.isValid())
        openAndForget(new CountDialog(m_workplace, id, this));
}

} // namespace tefter
