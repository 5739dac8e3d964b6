// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/SoldLinesDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/charts/ReportText.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/ListExport.h"
#include "ui/common/ListTable.h"
#include "ui/common/Navigator.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"
#include "ui/reports/SoldLineModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize soldLinesSize(980, 520);

} // namespace

SoldLinesDialog::SoldLinesDialog(const Workplace &workplace, const LineScope &scope, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_scope(scope)
    , m_model(new SoldLineModel(
          workplace.formats, workplace.services.shop.settings().currency,
          rowsFrom<SoldLineRow>(workplace.services.shop.jobs(), this,
                                [&service = workplace.services.soldLines,
                                 language = workplace.formats.language()](const QList<qint64> &ids) {
                                    return service.rows(ids, language);
                                }),
          this))
    , m_list(new ListTable(tr("Sold lines")))
    , m_about(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_sum(new TextLabel({}, TextSize::Body))
    , m_cost(new QComboBox)
    , m_open(new QPushButton(tr("Open document")))
    , m_file(new QPushButton(tr("Export…")))
    , m_export(new ListExport(workplace, u"reports"_s, this))
    , m_fault(new InlineMessage)
{
    build();
    readNames();
    read();
}

void SoldLinesDialog::build()
{
    auto *column = new DialogColumn(this, tr("Sold lines"));
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(m_sum, 1);
    m_cost->setAccessibleName(tr("Cost"));
    m_cost->addItem(tr("All lines"));
    m_cost->addItem(tr("Cost known"), true);
    m_cost->addItem(tr("Cost unknown"), false);
    line->addWidget(m_cost);
    column->addLayout(line);
    m_list->setListModel(m_model, u"sold-lines"_s);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->sortAtFirst(u"day"_s, Qt::DescendingOrder);
    column->addWidget(m_list, 1);
    column->addWidget(m_fault);
    auto *foot = new DialogFoot(this, m_open);
    foot->addFirst(m_file);
    column->addLayout(foot);
    resize(soldLinesSize);
    connect(m_cost, &QComboBox::currentIndexChanged, this, &SoldLinesDialog::read);
    connect(m_model, &WindowedModel::sortRequested, this, &SoldLinesDialog::read);
    connect(m_list, &ListTable::opened, this, &SoldLinesDialog::openDocument);
    connect(m_list, &ListTable::currentIdChanged, m_open, [this](qint64 id) { m_open->setEnabled(id != 0); });
    connect(m_open, &QPushButton::clicked, this, [this] { openDocument(m_list->currentId()); });
    connect(m_file, &QPushButton::clicked, this,
            [this] { m_export->ask(m_model->source(m_list->shownSections()), tr("Sold lines")); });
    connect(&m_workplace.services.shop, &Shop::changed, this, &SoldLinesDialog::read);
    // A file that is still being written needs the rows.
    connect(this, &QDialog::finished, this, [this] {
        if (!m_export->isWriting())
            deleteLater();
    });
    connect(m_export, &ListExport::ended, this, [this] {
        if (!isVisible())
            deleteLater();
    });
    m_open->setEnabled(false);
    m_list->setFocus();
}

/// Of what the lines are: the supplier, the product or the category, and the days.
void SoldLinesDialog::readNames()
{
    m_workplace.services.shop.jobs().read(
        this, m_latestNames,
        [&service = m_workplace.services.soldLines, scope = m_scope] { return service.names(scope); },
        [this](const Result<QStringList> &names) {
            QStringList parts = names.value_or(QStringList());
            if (m_scope.supplier && !m_scope.supplier->isValid())
                parts << tr("Supplier unknown");
            if (m_scope.product && !m_scope.product->isValid())
                parts << tr("Amounts without a product");
            if (m_scope.category && !m_scope.category->isValid())
                parts << tr("No category");
            const ReportText text(m_workplace.formats, m_workplace.services.shop.settings().currency);
            parts << text.period(m_scope.period);
            m_about->setText(parts.join(u" · "_s));
        });
}

void SoldLinesDialog::read()
{
    const auto [columnId, direction] = m_list->sorting();
    const SoldLineOrder order{SoldLineModel::columnFor(columnId), direction == Qt::DescendingOrder};
    SoldLineFilter filter{m_scope, {}};
    if (const QVariant known = m_cost->currentData(); known.isValid())
        filter.costKnown = known.toBool();
    m_workplace.services.shop.jobs().read(
        this, m_latest,
        [&service = m_workplace.services.soldLines, filter, order,
         language = m_workplace.formats.language()] { return service.list(filter, order, language); },
        [this](const Result<SoldLineListing> &listing) {
            if (!listing)
                return m_fault->say(listing.error());
            showListing(*listing);
        });
}

void SoldLinesDialog::showListing(const SoldLineListing &listing)
{
    const qint64 before = m_list->currentId();
    m_sums = listing.sums;
    m_model->setIds(listing.ids);
    if (!m_list->selectId(before) && !listing.ids.isEmpty())
        m_list->selectId(listing.ids.first());
    m_open->setEnabled(m_list->currentId() != 0);
    m_file->setEnabled(!listing.ids.isEmpty());
    m_sum->setText(summary(listing));
}

QString SoldLinesDialog::summary(const SoldLineListing &listing) const
{
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    const auto money = [&](qint64 minor) { return formats.money(Money{minor}, currency); };
    const MarginSums &sums = listing.sums;
    QStringList parts{tr("%Ln lines", nullptr, int(listing.ids.size())),
                      //: %1 is money
                      tr("without VAT %1").arg(money(sums.sales))};
    if (sums.isAnyCostKnown())
        //: what goods cost the shop; %1 is money
        parts << tr("cost %1").arg(money(sums.knownCost))
              //: %1 is money
              << tr("margin %1").arg(money(sums.margin()));
    return parts.join(u" · "_s);
}

void SoldLinesDialog::openDocument(qint64 line)
{
    const SoldLineRow *row = m_model->row(line);
    if (!row)
        return;
    const SaleId sale = row->sale;
    accept();
    m_workplace.navigator.open(sale);
}

} // namespace tefter
