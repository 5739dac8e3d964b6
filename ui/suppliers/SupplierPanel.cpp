// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SupplierPanel.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Badge.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/FactLine.h"
#include "ui/common/Icons.h"
#include "ui/common/InfoMark.h"
#include "ui/common/Navigator.h"
#include "ui/common/RowKeys.h"
#include "ui/common/RowLabel.h"
#include "ui/common/StatTile.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/TileRow.h"
#include "ui/suppliers/SupplierActions.h"
#include "ui/suppliers/SupplierWords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int supplierPadding = 20;
constexpr int ordersShown = 6;
constexpr int quartersShown = 8;
constexpr int eventsShown = 20;
const auto openCells = u"open"_s;
const auto purchasesPage = u"purchases"_s;

} // namespace

SupplierPanel::SupplierPanel(const Workplace &workplace, SupplierActions &actions, QWidget *parent)
    : RecordPanel(workplace,
                  {u"suppliers"_s, tr("No supplier chosen"),
                   tr("Choose one in the list to see what they are worth.")},
                  parent)
    , m_actions(actions)
    , m_name(new TextLabel({}, TextSize::Title, TextLabel::Ink::Text, true))
    , m_where(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_binned(new Badge(tr("in the bin"), Tone::Bad))
    , m_edit(new QPushButton(tr("Edit")))
    , m_order(new QPushButton(tr("New order")))
    //: of a supplier, from 0 to 100
    , m_points(new StatTile(tr("Points")))
    , m_bought(new StatTile(tr("Bought in 12 months")))
    //: orders to a supplier of which goods are still to come
    , m_open(new StatTile(tr("Open orders")))
    //: the day of the last receipt
    , m_last(new StatTile(tr("Last came")))
    , m_details(new DetailGrid(workplace.formats))
{
    setScrollingContent(build(), tr("The supplier"));
    connect(&Theme::instance(), &Theme::changed, this, &SupplierPanel::showAgain);
}

QWidget *SupplierPanel::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(supplierPadding, 18, supplierPadding, supplierPadding);
    column->setSpacing(14);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_where->setWordWrap(true);
    head->addWidget(m_name);
    head->addWidget(m_where);
    column->addLayout(head);
    column->addWidget(m_binned, 0, Qt::AlignLeading);
    column->addWidget(buildButtons());
    m_points->setMark(
        new InfoMark(m_workplace.navigator, u"suppliers"_s,
                     tr("The figures of the last twelve months together, as much as each counts "
                        "in the weights; 100 is the best.")));
    m_tiles = new TileRow({m_points, m_bought, m_open, m_last});
    column->addWidget(m_tiles);
    m_score = addSection(column, tr("In the last twelve months"), 0);
    m_orders = addSection(column, tr("Orders"), 0);
    m_products = addSection(column, tr("What they sell"), 0);
    m_events = addSection(column, tr("What happened"), 1);
    column->addWidget(sectionTitle(tr("Details")));
    column->addWidget(m_details);
    column->addStretch(1);
    return content;
}

SupplierPanel::Section SupplierPanel::addSection(QVBoxLayout *column, const QString &title, int wide)
{
    Section section{sectionTitle(title), new DetailGrid(m_workplace.formats, wide), new RowKeys(this)};
    column->addWidget(section.title);
    column->addWidget(section.grid);
    return section;
}

QWidget *SupplierPanel::buildButtons()
{
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    setButtonTone(m_order, ButtonTone::Primary);
    line->addWidget(m_order);
    line->addWidget(m_edit);
    line->addWidget(makeMenuButton());
    line->addStretch(1);
    connect(m_edit, &QPushButton::clicked, this, &SupplierPanel::edit);
    connect(m_order, &QPushButton::clicked, this,
            [this] { m_workplace.navigator.openPage(purchasesPage, forSupplier(u"order"_s)); });
    return buttons;
}

QVariantMap SupplierPanel::forSupplier(const QString &what) const
{
    return {{u"begin"_s, what}, {u"supplier"_s, record()}, {u"name"_s, m_facts.supplier.name}};
}

void SupplierPanel::fillMenu(QMenu &menu)
{
    const QList<SupplierId> one{SupplierId{record()}};
    menu.addAction(icon(u"import"_s), tr("Receive goods…"), this,
                   [this] { m_workplace.navigator.openPage(purchasesPage, forSupplier(u"receipt"_s)); });
    menu.addAction(icon(u"undo"_s), tr("Send goods back…"), this,
                   [this] { m_workplace.navigator.openPage(purchasesPage, forSupplier(u"return"_s)); });
    menu.addAction(icon(u"products"_s), tr("Add a product of theirs…"), this, [this] {
        NamedSupplierProduct cost;
        cost.entry.supplier = SupplierId{record()};
        m_actions.editCost(cost);
    });
    menu.addAction(icon(u"note"_s), tr("Write a note…"), this, [this] {
        SupplierNote note;
        note.supplier = SupplierId{record()};
        m_actions.writeNote(note);
    });
    menu.addAction(icon(u"star"_s), tr("What counts in the points…"), this,
                   [this] { m_actions.editWeights(); });
    menu.addAction(icon(u"clock"_s), tr("History…"), this,
                   [this] { m_actions.showHistory(m_facts.supplier); });
    menu.addSeparator();
    if (m_facts.supplier.isBinned)
        menu.addAction(icon(u"restore"_s), tr("Take out of the bin"), this,
                       [this, one] { m_actions.restore(one); });
    else
        menu.addAction(icon(u"trash"_s), tr("Put into the bin"), this, [this, one] { m_actions.bin(one); });
}

Result<SupplierPanel::Facts> SupplierPanel::readFacts(Services &services, SupplierId id, Language language)
{
    const auto supplier = services.suppliers.find(id);
    if (!supplier)
        return failure(supplier.error());
    const auto rows = services.supplierList.rows({id.value});
    if (!rows)
        return failure(rows.error());
    const Period period = services.scorecards.usualPeriod();
    const auto card = services.scorecards.of(id, period);
    if (!card)
        return failure(card.error());
    const auto quarters = services.scorecards.history(id, period.to, quartersShown);
    if (!quarters)
        return failure(quarters.error());
    PurchaseFilter filter;
    filter.supplier = id;
    const auto orders = services.purchaseList.list(filter, PurchaseColumn::Sent, true, language);
    if (!orders)
        return failure(orders.error());
    const auto products = services.supplierProducts.of(id);
    if (!products)
        return failure(products.error());
    const auto events = services.supplierTimeline.of(id, eventsShown);
    if (!events)
        return failure(events.error());
    return Facts{*supplier, rows->value(id.value), *card, *quarters, *orders, *products, *events};
}

void SupplierPanel::read()
{
    Services *services = &m_workplace.services;
    ask([services, id = SupplierId{record()},
         language = m_workplace.formats.language()] { return readFacts(*services, id, language); },
        [this](const Facts &facts) { show(facts); });
}

void SupplierPanel::edit()
{
    if (isShown())
        m_actions.edit(m_facts.supplier);
}

NamedSupplierProduct SupplierPanel::someCost() const
{
    return m_facts.products.value(0);
}

void SupplierPanel::show(const Facts &facts)
{
    m_facts = facts;
    const Supplier &supplier = facts.supplier;
    const Formats &formats = m_workplace.formats;
    m_name->setText(supplier.name);
    const QString where = factLine({facts.row.city, formats.isolate(facts.row.phone), facts.row.email});
    m_where->setText(where.isEmpty() ? tr("No phone and no address yet") : where);
    m_binned->setVisible(supplier.isBinned);
    m_order->setEnabled(!supplier.isBinned);
    m_points->setValue(facts.card.total ? formats.number(*facts.card.total) : u"–"_s);
    m_bought->setValue(formats.money(facts.row.bought, m_workplace.services.shop.settings().currency));
    m_open->setValue(formats.number(facts.row.openOrders));
    m_last->setValue(facts.row.lastReceipt.isValid() ? formats.day(facts.row.lastReceipt) : u"–"_s);
    m_tiles->arrange();
    showAgain();
    showDetails();
}

void SupplierPanel::showAgain()
{
    showScore();
    showOrders();
    showProducts();
    showEvents();
}

QWidget *SupplierPanel::addCells(const Section &section, const QStringList &texts,
                                 const std::function<void()> &open, qsizetype sentence)
{
    QList<QWidget *> cells;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QColor ink = i == 0 ? colors().text : colors().secondary;
        const QString words = texts[i].toHtmlEscaped();
        auto *label =
            new RowLabel(open ? u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
                                    openCells, ink.name(), words)
                              : u"<span style=\"color:%1\">%2</span>"_s.arg(ink.name(), words),
                         open ? openCells : QString());
        if (open)
            connect(label, &QLabel::linkActivated, this, [open] { open(); });
        if (i == 0)
            label->setAccessibleName(texts.join(u' '));
        label->setWordWrap(i == sentence);
        cells.append(label);
    }
    section.grid->addRow(cells);
    return cells.first();
}

void SupplierPanel::showScore()
{
    m_score.grid->clear();
    QList<QWidget *> rows;
    for (const ScoreValue &value : std::as_const(m_facts.card.values)) {
        const QString cases = value.value ? SupplierWords::cases(value) : QString();
        QWidget *row = addCells(
            m_score,
            {SupplierWords::figure(value.figure), SupplierWords::value(value, m_workplace.formats), cases},
            {});
        row->setToolTip(SupplierWords::explained(value.figure));
        rows.append(row);
    }
    for (auto quarter = m_facts.quarters.crbegin(); quarter != m_facts.quarters.crend(); ++quarter) {
        if (quarter->total)
            rows.append(addCells(m_score,
                                 //: the points of a supplier; %1 is three months
                                 {tr("Points, %1").arg(m_workplace.formats.days(quarter->period)),
                                  m_workplace.formats.number(*quarter->total),
                                  {}},
                                 {}));
    }
    m_score.keys->setRows(rows);
}

void SupplierPanel::showOrders()
{
    m_orders.grid->clear();
    m_orders.title->setVisible(!m_facts.orders.isEmpty());
    QList<QWidget *> rows;
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    for (const PurchaseListRow &order : m_facts.orders.mid(0, ordersShown)) {
        const QString state =
            order.daysLate > 0 ? SupplierWords::late(order.daysLate) : SupplierWords::state(order.state);
        const QString name =
            order.number.isEmpty() ? formats.day(order.createdOn) : formats.isolate(order.number);
        rows.append(
            addCells(m_orders, {name, state, formats.money(order.value, currency)}, [this, id = order.id] {
                m_workplace.navigator.openPage(purchasesPage, {{u"record"_s, id.value}});
            }));
    }
    m_orders.keys->setRows(rows);
}

void SupplierPanel::showProducts()
{
    m_products.grid->clear();
    m_products.title->setVisible(!m_facts.products.isEmpty());
    QList<QWidget *> rows;
    const Formats &formats = m_workplace.formats;
    const int decimals = m_workplace.services.shop.settings().currency.decimals;
    for (const NamedSupplierProduct &cost : std::as_const(m_facts.products)) {
        const auto &unitCost = cost.entry.unitCost;
        rows.append(addCells(m_products,
                             {cost.product, formats.isolate(cost.entry.code),
                              unitCost ? formats.decimal(unitCost->micro, 6, decimals) : u"–"_s},
                             [this, cost] { m_actions.editCost(cost); }));
    }
    m_products.keys->setRows(rows);
}

void SupplierPanel::openEvent(const SupplierEvent &event)
{
    if (event.note != 0) {
        const QDateTime at(event.day.date(), event.time);
        const SupplierNote note{event.note, SupplierId{record()}, at, event.details.value(0),
                                event.details.value(1)};
        return m_actions.writeNote(note);
    }
    QVariantMap state{{u"record"_s, event.order.value}};
    if (event.receipt.isValid())
        state = {{u"receipt"_s, event.receipt.value}};
    else if (event.goodsBack.isValid())
        state = {{u"return"_s, event.goodsBack.value}};
    m_workplace.navigator.openPage(purchasesPage, state);
}

void SupplierPanel::showEvents()
{
    m_events.grid->clear();
    QList<QWidget *> rows;
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    for (const SupplierEvent &event : std::as_const(m_facts.events)) {
        const QString amount = event.amount ? formats.money(*event.amount, currency) : QString();
        const bool opens =
            event.order.isValid() || event.receipt.isValid() || event.goodsBack.isValid() || event.note != 0;
        const auto open =
            opens ? std::function<void()>([this, event] { openEvent(event); }) : std::function<void()>();
        rows.append(addCells(m_events, {formats.dayMonth(event.day), told(event), amount}, open, 1));
    }
    m_events.keys->setRows(rows);
}

QString SupplierPanel::told(const SupplierEvent &event) const
{
    const QString what = SupplierWords::event(event, m_workplace.formats);
    const bool isDocument = event.amount.has_value();
    return isDocument ? factLine(QStringList{what} + event.details) : what;
}

void SupplierPanel::showDetails()
{
    m_details->clear();
    const Formats &formats = m_workplace.formats;
    const Supplier &supplier = m_facts.supplier;
    for (const SupplierContact &contact : supplier.contacts)
        m_details->addLine(contact.role.isEmpty() ? contact.name : contact.role,
                           factLine({contact.role.isEmpty() ? QString() : contact.name,
                                     formats.isolate(contact.phone), formats.isolate(contact.email)}));
    const auto days = [&](std::optional<int> count) {
        return count ? tr("%Ln days", nullptr, *count) : QString();
    };
    //: how long a supplier takes from the order to the goods
    m_details->addLine(tr("Delivers in"), days(supplier.leadDays));
    const Currency currency = m_workplace.services.shop.settings().currency;
    //: the least that a supplier sends, as an amount
    m_details->addLine(tr("Smallest order"),
                       supplier.minimumOrder ? formats.money(*supplier.minimumOrder, currency) : QString());
    //: how long one has to pay a supplier's bill
    m_details->addLine(tr("To be paid in"), days(supplier.paymentDays));
    //: of payment, in words
    m_details->addLine(tr("Terms"), supplier.paymentTerms);
    m_details->addLine(tr("Tax number"), formats.isolate(supplier.taxNumber));
    m_details->addLine(tr("Code"), formats.isolate(supplier.code));
    m_details->addLine(tr("Note"), supplier.note);
    m_details->addLine(tr("In the list since"), formats.day(supplier.createdOn));
}

} // namespace tefter
