// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StockCard.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/OpenDialog.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/stock/StockSetupDialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int placeRowsShown = 3;

} // namespace

StockCard::StockCard(const Workplace &workplace, QWidget *parent)
    : Card(parent)
    , m_workplace(workplace)
    , m_sentence(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_places(new QWidget)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_setUp(new QPushButton)
    , m_add(new QPushButton(tr("Add")))
    , m_rename(new QPushButton(tr("Rename")))
    , m_usual(new QPushButton(tr("Make it the usual one")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_fault(new InlineMessage)
{
    build();
    StockPlaceService *places = &m_workplace.services.stockPlaces;
    connect(m_setUp, &QPushButton::clicked, this,
            [this] { openAndForget(new StockSetupDialog(m_workplace, m_facts.settings, this)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &StockCard::showButtons);
    connect(m_name, &QLineEdit::textChanged, this, &StockCard::showButtons);
    connect(m_add, &QPushButton::clicked, this, [this, places] {
        write([places, name = m_name->text()]() -> Result<void> {
            const auto added = places->add(name);
            return added ? Result<void>() : Result<void>(failure(added.error()));
        });
    });
    connect(m_rename, &QPushButton::clicked, this, [this, places] {
        write([places, id = current(), name = m_name->text()] { return places->rename(id, name); });
    });
    connect(m_usual, &QPushButton::clicked, this,
            [this, places] { write([places, id = current()] { return places->makeUsual(id); }); });
    connect(m_remove, &QPushButton::clicked, this,
            [this, places] { write([places, id = current()] { return places->remove(id); }); });
    showButtons();
}

void StockCard::build()
{
    body()->addWidget(sectionTitle(tr("Stock")));
    m_sentence->setWordWrap(true);
    body()->addWidget(m_sentence);
    body()->addWidget(m_setUp, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(m_places);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_list->setAccessibleName(tr("Places where goods lie"));
    m_list->setFixedHeight(placeRowsShown * space::rowHeight);
    column->addWidget(m_list);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    m_name->setPlaceholderText(tr("Name of a place"));
    m_name->setAccessibleName(tr("Name of a place"));
    line->addWidget(m_name, 1);
    for (QPushButton *button : {m_add, m_rename, m_usual, m_remove})
        line->addWidget(button);
    column->addLayout(line);
    body()->addWidget(m_places);
    body()->addWidget(m_fault);
}

void StockCard::refresh()
{
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, m_latest,
        [services]() -> Result<Facts> {
            const auto settings = services->stock.settings();
            const auto places = services->stockPlaces.list();
            if (!settings || !places)
                return failure(!settings ? settings.error() : places.error());
            return Facts{*settings, *places};
        },
        [this](const Result<Facts> &facts) { facts ? show(*facts) : m_fault->say(facts.error()); });
}

void StockCard::show(const Facts &facts)
{
    const int row = m_list->currentRow();
    m_facts = facts;
    const bool isKept = facts.settings.since.isValid();
    m_sentence->setText(sentence());
    m_setUp->setText(isKept ? tr("Change…") : tr("Keep stock…"));
    m_places->setVisible(isKept);
    m_list->clear();
    for (const StockPlace &place : facts.places)
        m_list->addItem(place.name);
    m_list->setCurrentRow(qMin(qMax(0, row), m_list->count() - 1));
    showButtons();
}

QString StockCard::sentence() const
{
    if (!m_facts.settings.since.isValid())
        return tr("No stock is kept: sales take nothing away.");
    //: %1 is a day
    return tr("Stock is kept since %1. The first place is the usual one: sales take their goods from there.")
        .arg(m_workplace.formats.longDay(m_facts.settings.since));
}

StockPlaceId StockCard::current() const
{
    return m_facts.places.value(m_list->currentRow()).id;
}

void StockCard::showButtons()
{
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    const bool any = current().isValid();
    m_add->setEnabled(isNamed);
    m_rename->setEnabled(isNamed && any);
    m_usual->setEnabled(m_list->currentRow() > 0);
    m_remove->setEnabled(any && m_facts.places.size() > 1);
}

void StockCard::write(const std::function<Result<void>()> &work)
{
    writeOrSay(m_workplace.services.shop.jobs(), m_fault, work, [this] { m_name->clear(); });
}

} // namespace tefter
