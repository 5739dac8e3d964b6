// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SalePanel.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Badge.h"
#include "ui/common/FactLine.h"
#include "ui/common/Icons.h"
#include "ui/common/ListTable.h"
#include "ui/common/Navigator.h"
#include "ui/common/StatTile.h"
#include "ui/common/TableCard.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/sales/SaleActions.h"
#include "ui/sales/SaleLineModel.h"
#include "ui/sales/SaleWords.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {
constexpr int panelPadding = 20;
}

SalePanel::SalePanel(const Workplace &workplace, SaleActions &actions, QWidget *parent)
    : RecordPanel(workplace,
                  {u"sales"_s, tr("No document chosen"), tr("Choose one in the list to see what was sold.")},
                  parent)
    , m_actions(actions)
    , m_number(new TextLabel({}, TextSize::Title, TextLabel::Ink::Text, true))
    , m_kind(new Badge)
    , m_when(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_customer(new QPushButton)
    , m_edit(new QPushButton(tr("Edit")))
    , m_total(new StatTile(tr("Total")))
    //: how many lines a document has
    , m_lineCount(new StatTile(tr("Lines")))
    , m_note(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_lines(new SaleLineModel(workplace.formats, workplace.services.shop.settings().currency, this))
    , m_table(new ListTable(tr("Lines of the document")))
{
    setContent(build());
}

QWidget *SalePanel::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(panelPadding, 18, panelPadding, panelPadding);
    column->setSpacing(14);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    auto *title = new QHBoxLayout;
    title->setSpacing(space::s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    title->addWidget(m_number);
    title->addWidget(m_kind);
    title->addStretch(1);
    head->addLayout(title);
    head->addWidget(m_when);
    column->addLayout(head);
    column->addWidget(buildButtons());
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(10);
    tiles->addWidget(m_total);
    tiles->addWidget(m_lineCount);
    column->addLayout(tiles);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_table->setListModel(m_lines, u"sale-lines"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAsHighAsRows();
    column->addWidget(new TableCard(m_table), 1);
    column->addStretch(0);
    connect(m_table, &ListTable::opened, this, [this](qint64 id) {
        for (const SaleLine &line : m_lines->rows()) {
            if (line.id.value == id && line.product.isValid())
                m_workplace.navigator.open(line.product);
        }
    });
    return content;
}

QWidget *SalePanel::buildButtons()
{
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_customer->setIcon(icon(u"person"_s, IconInk::Secondary));
    line->addWidget(m_customer);
    line->addWidget(m_edit);
    line->addWidget(makeMenuButton());
    line->addStretch(1);
    connect(m_customer, &QPushButton::clicked, this,
            [this] { m_workplace.navigator.open(m_document.sale.customer); });
    connect(m_edit, &QPushButton::clicked, this, &SalePanel::edit);
    return buttons;
}

void SalePanel::fillMenu(QMenu &menu)
{
    const SaleDocument document = m_document;
    if (document.sale.kind == SaleKind::Sale && !document.sale.isBinned)
        menu.addAction(icon(u"undo"_s), tr("Everything came back"), this,
                       [this, document] { m_actions.takeBack(document); });
    if (document.sale.customer.isValid())
        menu.addAction(icon(u"plus"_s), tr("New sale for this customer"), this,
                       [this, document] { m_actions.create(document.sale.customer); });
    menu.addAction(icon(u"clock"_s), tr("History…"), this,
                   [this, document] { m_actions.showHistory(document.sale); });
    menu.addSeparator();
    if (document.sale.isBinned)
        menu.addAction(icon(u"restore"_s), tr("Take out of the bin"), this,
                       [this, document] { m_actions.restore({document.sale.id}); });
    else
        menu.addAction(icon(u"trash"_s), tr("Put into the bin"), this,
                       [this, document] { m_actions.bin({document.sale.id}); });
}

void SalePanel::read()
{
    Services *services = &m_workplace.services;
    ask([services, sale = SaleId{record()},
         language = m_workplace.formats.language()] { return services->saleList.document(sale, language); },
        [this](const SaleDocument &document) { show(document); });
}

void SalePanel::edit()
{
    if (isShown() && !m_document.sale.isBinned)
        m_actions.edit(m_document);
}

void SalePanel::show(const SaleDocument &document)
{
    m_document = document;
    const Sale &sale = document.sale;
    const Formats &formats = m_workplace.formats;
    m_number->setText(formats.isolate(sale.number));
    m_kind->setText(sale.isBinned ? tr("in the bin") : SaleWords::kind(sale.kind));
    m_kind->setTone(sale.isBinned ? Tone::Bad : sale.kind == SaleKind::Return ? Tone::Warning : Tone::Accent);
    QStringList when{formats.dateTime(sale.at)};
    if (!sale.country.isEmpty())
        when << countryName(sale.country, formats.language());
    m_when->setText(factLine(when));
    m_customer->setText(sale.customer.isValid() ? document.customerName : SaleWords::walkIn());
    m_customer->setEnabled(sale.customer.isValid());
    m_edit->setEnabled(!sale.isBinned);
    m_total->setValue(formats.money(sale.total, m_workplace.services.shop.settings().currency));
    m_lineCount->setValue(formats.number(sale.lines.size()));
    m_note->setText(sale.note);
    m_note->setVisible(!sale.note.isEmpty());
    m_lines->setDocument(document);
}

} // namespace tefter
