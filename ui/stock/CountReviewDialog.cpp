// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/CountReviewDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/CountWords.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/ListTable.h"
#include "ui/common/TextLabel.h"
#include "ui/stock/CountRowModel.h"

#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize reviewSize(820, 520);

} // namespace

CountReviewDialog::CountReviewDialog(const Workplace &workplace, StockCountId count, bool uncountedAreZero,
                                     QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_id(count)
    , m_uncountedAreZero(uncountedAreZero)
    , m_sum(new TextLabel)
    , m_model(new CountRowModel(workplace.formats, workplace.services.shop.settings().currency, this))
    , m_list(new ListTable(tr("What differs")))
    , m_binned(new TextLabel)
    , m_fault(new InlineMessage)
    , m_book(new QPushButton(tr("Book the count")))
{
    auto *column = new DialogColumn(this, tr("What booking the count changes"));
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
    m_model->showExpected(true);
    m_list->setListModel(m_model, u"count-review"_s);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_list, 1);
    m_binned->setWordWrap(true);
    m_binned->hide();
    column->addWidget(m_binned);
    column->addWidget(m_fault);
    column->addLayout(new DialogFoot(this, m_book));
    m_book->setEnabled(false);
    resize(reviewSize);
    connect(m_book, &QPushButton::clicked, this, &QDialog::accept);
    connect(&workplace.services.shop, &Shop::changed, this, &CountReviewDialog::read);
    read();
}

void CountReviewDialog::read()
{
    m_workplace.services.shop.jobs().read(
        this, m_latest, [counts = &m_workplace.services.stockCounts, id = m_id] { return counts->rows(id); },
        [this](const Result<QList<StockCountRow>> &rows) {
            rows ? show(*rows) : m_fault->say(rows.error());
        });
}

void CountReviewDialog::show(QList<StockCountRow> rows)
{
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    int counted = 0;
    Money worth;
    QStringList binned;
    for (StockCountRow &row : rows) {
        if (m_uncountedAreZero)
            row.counted = row.counted.value_or(Quantity());
        if (!row.counted)
            continue;
        ++counted;
        worth += lineTotal(row.average.value_or(UnitPrice()), row.difference(), currency.decimals)
                     .value_or(Money());
        if (row.isBinned)
            binned << row.name;
    }
    rows.removeIf([](const StockCountRow &row) { return row.difference().milli == 0; });
    const int differing = static_cast<int>(rows.size());
    m_model->setRows(rows);
    m_sum->setText(tr("%Ln products were counted.", nullptr, counted) + u' ' +
                   tr("%Ln of them differ from what was to be there.", nullptr, differing) + u' ' +
                   CountWords::worth(worth, currency, formats));
    //: %1 is a list of products
    m_binned->setText(tr("In the bin by now, and booked too: %1").arg(binned.join(u", "_s)));
    m_binned->setVisible(!binned.isEmpty());
    m_book->setEnabled(counted > 0);
}

} // namespace tefter
