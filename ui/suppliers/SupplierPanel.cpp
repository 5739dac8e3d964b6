// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SupplierPanel.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Badge.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/FactLine.h"
#include "ui/common/FileSection.h"
#include "ui/common/Icons.h"
#include "ui/common/InfoMark.h"
#include "ui/common/Navigator.h"
#include "ui/common/OwnValueText.h"
#include "ui/common/RowKeys.h"
#include "ui/common/RowLabel.h"
#include "ui/common/StatTile.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/TileRow.h"
#include "ui/suppliers/PurchaseActions.h"
#include "ui/suppliers/SupplierActions.h"
#include "ui/suppliers/SupplierScore.h"
#include "ui/suppliers/SupplierWords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int supplierPadding = 20;
constexpr int ordersShown = 6;
constexpr int eventsShown = 20;
const auto openCells = u"open"_s;
const auto purchasesPage = u"purchases"_s;

} // namespace

SupplierPanel::SupplierPanel(const Workplace &workplace, SupplierActions &actions, PurchaseActions &purchases,
                             QWidget *parent)
    : RecordPanel(workplace,
                  {u"suppliers"_s, tr("No supplier chosen"),
                   tr("Choose one in the list to see what they are worth.")},
                  parent)
    , m_actions(actions)
    , m_purchases(purchases)
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
    , m_score(new SupplierScore(workplace))
    , m_files(new FileSection(workplace, workplace.services.supplierFiles, this))
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
    column->addWidget(m_score);
    connect(m_score, &SupplierScore::periodChanged, this, &SupplierPanel::refresh);
    m_orders = addSection(column, tr("Orders"), 0);
    m_products = addSection(column, tr("What they sell"), 0);
    //: questions and complaints to a supplier
    m_cases = addSection(column, tr("Cases"), 1);
    m_events = addSection(column, tr("What happened"), 1);
    column->addWidget(m_files);
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
            [this] { m_purchases.draft(SupplierId{record()}, m_facts.supplier.name); });
    return buttons;
}

void SupplierPanel::fillMenu(QMenu &menu)
{
    const QList<SupplierId> one{SupplierId{record()}};
    menu.addAction(icon(u"import"_s), tr("Receive goods…"), this,
                   [this] { m_purchases.receiveFrom(SupplierId{record()}, m_facts.supplier.name); });
    menu.addAction(icon(u"undo"_s), tr("Send goods back…"), this,
                   [this] { m_purchases.sendBackTo(SupplierId{record()}, m_facts.supplier.name); });
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
    menu.addAction(icon(u"note"_s), tr("Open a case…"), this, [this] {
        SupplierCase entry;
        entry.supplier = SupplierId{record()};
        m_actions.editCase(entry);
    });
    if (!m_facts.supplier.isBinned)
        menu.addAction(icon(u"reports"_s), tr("Margins of their goods…"), this, [this] {
            m_workplace.navigator.openPage(
                u"reports"_s, {{u"report"_s, u"supplier-margins"_s},
                               {u"options"_s, QVariantMap{{u"supplier"_s, m_facts.supplier.id.value},
                                                          {u"groupBy"_s, QString()}}}});
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

Result<SupplierPanel::Facts> SupplierPanel::readFacts(Services &services, SupplierId id, const Scores &scores,
                                                      Language language)
{
    const auto supplier = services.suppliers.find(id);
    if (!supplier)
        return failure(supplier.error());
    const auto rows = services.supplierList.rows({id.value});
    if (!rows)
        return failure(rows.error());
    const auto usual = services.scorecards.of(id, services.scorecards.usualPeriod());
    if (!usual)
        return failure(usual.error());
    const auto card = services.scorecards.of(id, scores.period);
    if (!card)
        return failure(card.error());
    const auto quarters = services.scorecards.history(id, scores.quarters);
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
    const auto cases = services.supplierCases.of(id);
    if (!cases)
        return failure(cases.error());
    const auto files = services.supplierFiles.of(id.value);
    if (!files)
        return failure(files.error());
    const auto fields = services.supplierFields.all();
    if (!fields)
        return failure(fields.error());
    return Facts{*supplier, rows->value(id.value),
                 *usual,    *card,
                 *quarters, *orders,
                 *products, *events,
                 *cases,    *files,
                 *fields};
}

void SupplierPanel::read()
{
    Services *services = &m_workplace.services;
    const Scores scores{m_score->period(), m_score->quarters()};
    ask([services, id = SupplierId{record()}, scores,
         language = m_workplace.formats.language()] { return readFacts(*services, id, scores, language); },
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
    m_points->setValue(facts.usual.total ? formats.number(*facts.usual.total) : u"–"_s);
    m_bought->setValue(formats.money(facts.row.bought, m_workplace.services.shop.settings().currency));
    m_open->setValue(formats.number(facts.row.openOrders));
    m_last->setValue(facts.row.lastReceipt.isValid() ? formats.day(facts.row.lastReceipt) : u"–"_s);
    m_tiles->arrange();
    m_files->show(supplier.id.value, facts.files);
    showAgain();
    showDetails();
}

void SupplierPanel::showAgain()
{
    m_score->show(m_facts.card, m_facts.quarters);
    showOrders();
    showProducts();
    showCases();
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

QString SupplierPanel::toldOf(const SupplierCase &entry) const
{
    const Day today = m_workplace.services.shop.clock().today();
    const auto days = [](Day from, Day to) { return static_cast<int>(from.daysTo(to)); };
    if (!entry.answeredOn.isValid())
        //: a question or complaint to a supplier
        return tr("open for %Ln days", nullptr, qMax(0, days(entry.openedOn, today)));
    if (entry.answeredOn == entry.openedOn)
        return tr("answered on the same day");
    return tr("answered after %Ln days", nullptr, days(entry.openedOn, entry.answeredOn));
}

void SupplierPanel::showCases()
{
    m_cases.grid->clear();
    m_cases.title->setVisible(!m_facts.cases.isEmpty());
    QList<QWidget *> rows;
    for (const SupplierCase &entry : std::as_const(m_facts.cases))
        rows.append(addCells(
            m_cases, {m_workplace.formats.dayMonth(entry.openedOn), entry.subject, toldOf(entry)},
            [this, entry] { m_actions.editCase(entry); }, 1));
    m_cases.keys->setRows(rows);
}

void SupplierPanel::openEvent(const SupplierEvent &event)
{
    for (const SupplierCase &entry : std::as_const(m_facts.cases)) {
        if (event.supplierCase == entry.id)
            return m_actions.editCase(entry);
    }
    if (event.note != 0) {
        const QDateTime at(event.day.date(), event.time);
        const SupplierNote note{event.note, SupplierId{record()}, at, event.details.value(0),
                                event.details.value(1)};
        return m_actions.writeNote(note);
    }
    if (event.receipt.isValid())
        return m_purchases.openReceipt(event.receipt);
    if (event.goodsBack.isValid())
        return m_purchases.openReturn(event.goodsBack);
    m_workplace.navigator.openPage(purchasesPage, {{u"record"_s, event.order.value}});
}

void SupplierPanel::showEvents()
{
    m_events.grid->clear();
    QList<QWidget *> rows;
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    for (const SupplierEvent &event : std::as_const(m_facts.events)) {
        const QString amount = event.amount ? formats.money(*event.amount, currency) : QString();
        const bool opens = event.order.isValid() || event.receipt.isValid() || event.goodsBack.isValid() ||
                           event.note != 0 || event.supplierCase != 0;
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
    for (const OwnField &field : std::as_const(m_facts.ownFields))
        m_details->addLine(field.name, ownValueText(field.kind, supplier.ownValues.value(field.id), formats));
    m_details->addLine(tr("Note"), supplier.note);
    m_details->addLine(tr("In the list since"), formats.day(supplier.createdOn));
}

} // namespace tefter
