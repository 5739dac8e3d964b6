// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockPanel.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/FactLine.h"
#include "ui/common/Icons.h"
#include "ui/common/ListTable.h"
#include "ui/common/Navigator.h"
#include "ui/common/StatTile.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/TileRow.h"
#include "ui/common/UnbrokenUnits.h"
#include "ui/stock/StockActions.h"
#include "ui/stock/StockMoveModel.h"
#include "ui/stock/StockWords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int stockPanelPadding = 20;
constexpr int movesShown = 30;

} // namespace

StockPanel::StockPanel(const Workplace &workplace, StockActions &actions, QWidget *parent)
    : RecordPanel(
          workplace,
          {u"stock"_s, tr("No product chosen"), tr("Choose one in the list to see how it came and went.")},
          parent)
    , m_actions(actions)
    , m_name(new TextLabel({}, TextSize::Title, TextLabel::Ink::Text, true))
    , m_where(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_receive(new QPushButton(tr("Receive…")))
    , m_lose(new QPushButton(tr("Loss…")))
    //: how much of a product is there
    , m_onHand(new StatTile(tr("On hand")))
    //: set aside for customers
    , m_reserved(new StatTile(tr("Reserved")))
    //: ordered and not come yet
    , m_onTheWay(new StatTile(tr("On its way")))
    //: of one piece, on the average of what came in
    , m_cost(new StatTile(tr("Average cost")))
    , m_sentence(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_places(new DetailGrid(workplace.formats))
    , m_movesTitle(sectionTitle(tr("How it came and went")))
    , m_model(new StockMoveModel(workplace.formats, this))
    , m_moves(new ListTable(tr("How it came and went")))
    , m_remove(new QPushButton(tr("Remove this entry")))
{
    setScrollingContent(build(), tr("What there is of the product"));
    connect(m_receive, &QPushButton::clicked, this, &StockPanel::edit);
    connect(m_lose, &QPushButton::clicked, this,
            [this] { m_actions.enter(StockMoveKind::Loss, product(), m_facts.row.name); });
    connect(m_moves, &ListTable::currentIdChanged, this, &StockPanel::showMove);
    connect(m_moves, &ListTable::opened, this, &StockPanel::openMove);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_actions.remove(StockMoveId{m_moves->currentId()}); });
}

QWidget *StockPanel::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(stockPanelPadding, 18, stockPanelPadding, stockPanelPadding);
    column->setSpacing(14);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_name);
    head->addWidget(m_where);
    column->addLayout(head);
    column->addWidget(buildButtons());
    m_tiles = new TileRow({m_onHand, m_reserved, m_onTheWay, m_cost});
    column->addWidget(m_tiles);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_places);
    column->addWidget(m_movesTitle);
    m_moves->setListModel(m_model);
    m_moves->setSelectionMode(QAbstractItemView::SingleSelection);
    m_moves->setAsHighAsRows();
    column->addWidget(m_moves);
    setButtonTone(m_remove, ButtonTone::Quiet);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    column->addStretch(1);
    return content;
}

QWidget *StockPanel::buildButtons()
{
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    setButtonTone(m_receive, ButtonTone::Primary);
    line->addWidget(m_receive);
    line->addWidget(m_lose);
    line->addWidget(makeMenuButton());
    line->addStretch(1);
    return buttons;
}

void StockPanel::fillMenu(QMenu &menu)
{
    const auto enters = [this](StockMoveKind kind) {
        return [this, kind] { m_actions.enter(kind, product(), m_facts.row.name); };
    };
    menu.addAction(icon(u"stock"_s), tr("Carry to another place…"), this, enters(StockMoveKind::Transfer));
    menu.addAction(icon(u"plus"_s), tr("Opening stock…"), this, enters(StockMoveKind::Opening));
    menu.addSeparator();
    menu.addAction(icon(u"phone"_s), tr("Somebody asked for it…"), this,
                   [this] { m_actions.ask(product(), m_facts.row.name); });
    menu.addAction(icon(u"products"_s), tr("Show the product"), this,
                   [this] { m_workplace.navigator.open(product()); });
}

void StockPanel::edit()
{
    if (isShown())
        m_actions.enter(StockMoveKind::Receipt, product(), m_facts.row.name);
}

void StockPanel::read()
{
    Services *services = &m_workplace.services;
    ask(
        [services, id = product()]() -> Result<Facts> {
            const auto rows = services->stockList.rows({id.value}, {});
            if (!rows)
                return failure(rows.error());
            const auto stock = services->stock.of(id, movesShown);
            if (!stock)
                return failure(stock.error());
            return Facts{rows->value(id.value), *stock};
        },
        [this](const Facts &facts) { show(facts); });
}

void StockPanel::show(const Facts &facts)
{
    m_facts = facts;
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    m_name->setText(unbrokenUnits(facts.row.name));
    m_where->setText(factLine({formats.isolate(facts.row.code), facts.row.category, facts.row.unit}));
    m_where->setVisible(!m_where->text().isEmpty());
    m_onHand->setValue(formats.quantity(facts.stock.onHand));
    m_reserved->setValue(formats.quantity(facts.stock.reserved));
    m_onTheWay->setValue(formats.quantity(facts.stock.onTheWay));
    m_cost->setValue(StockWords::cost(facts.stock.average, currency, formats));
    m_tiles->arrange();
    m_sentence->setText(sentence());
    showPlaces();
    m_model->setRows(facts.stock.moves);
    const bool any = !facts.stock.moves.isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_movesTitle), static_cast<QWidget *>(m_moves),
                          static_cast<QWidget *>(m_remove)})
        part->setVisible(any);
    showMove();
}

QString StockPanel::sentence() const
{
    const ProductStock &stock = m_facts.stock;
    const Formats &formats = m_workplace.formats;
    if (stock.moves.isEmpty())
        return tr("Nothing came or went so far.");
    const QString moved = formats.longDay(stock.lastMoved);
    if (!stock.value)
        //: %1 is a day
        return tr("Last moved on %1. What it costs is not known.").arg(moved);
    const Currency currency = m_workplace.services.shop.settings().currency;
    //: %1 is a day, %2 money
    return tr("Last moved on %1. What is there is worth %2.")
        .arg(moved, formats.money(*stock.value, currency));
}

void StockPanel::showPlaces()
{
    m_places->clear();
    m_places->setVisible(m_facts.stock.places.size() > 1);
    for (const ProductStock::AtPlace &one : std::as_const(m_facts.stock.places))
        m_places->addLine(one.place.name, m_workplace.formats.quantity(one.onHand));
}

void StockPanel::showMove()
{
    const qint64 id = m_moves->currentId();
    bool isByHand = false;
    for (const StockMoveRow &row : m_model->rows())
        isByHand |= row.move.id.value == id && row.isByHand;
    m_remove->setEnabled(isByHand);
}

void StockPanel::openMove()
{
    const qint64 id = m_moves->currentId();
    for (const StockMoveRow &row : m_model->rows()) {
        if (row.move.id.value == id && row.sale.isValid())
            return m_workplace.navigator.open(row.sale);
    }
}

} // namespace tefter
