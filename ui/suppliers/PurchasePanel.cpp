// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/PurchasePanel.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Badge.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/FactLine.h"
#include "ui/common/Icons.h"
#include "ui/common/Navigator.h"
#include "ui/common/RowKeys.h"
#include "ui/common/RowLabel.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/suppliers/OrderReceipts.h"
#include "ui/suppliers/PurchaseActions.h"
#include "ui/suppliers/SupplierWords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int orderPadding = 20;
const auto openCustomer = u"customer"_s;

} // namespace

PurchasePanel::PurchasePanel(const Workplace &workplace, PurchaseActions &actions, QWidget *parent)
    : RecordPanel(
          workplace,
          {u"suppliers"_s, tr("No order chosen"), tr("Choose one in the list to see how far it has come.")},
          parent)
    , m_actions(actions)
    , m_name(new TextLabel({}, TextSize::Title, TextLabel::Ink::Text, true))
    , m_supplier(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_state(new Badge)
    , m_late(new Badge({}, Tone::Warning))
    , m_waitingCount(new Badge({}, Tone::Warning))
    , m_binned(new Badge(tr("in the bin"), Tone::Bad))
    //: an order to a supplier
    , m_send(new QPushButton(tr("Mark as sent")))
    , m_receive(new QPushButton(tr("Receive goods…")))
    , m_edit(new QPushButton(tr("Edit")))
    , m_lines(new DetailGrid(workplace.formats, 0))
    , m_receipts(new OrderReceipts(workplace))
    , m_waitingTitle(sectionTitle(tr("Who waits for it")))
    , m_waiting(new DetailGrid(workplace.formats, 1))
    , m_waitingKeys(new RowKeys(this))
    , m_details(new DetailGrid(workplace.formats))
{
    setScrollingContent(build(), tr("The order"));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        showWaiting();
        m_receipts->show(m_facts.order, m_facts.receipts, m_facts.names);
    });
}

QWidget *PurchasePanel::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(orderPadding, 18, orderPadding, orderPadding);
    column->setSpacing(14);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_supplier->setWordWrap(true);
    head->addWidget(m_name);
    head->addWidget(m_supplier);
    column->addLayout(head);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(space::s);
    for (Badge *badge : {m_state, m_late, m_waitingCount, m_binned})
        badges->addWidget(badge);
    badges->addStretch(1);
    column->addLayout(badges);
    column->addWidget(buildButtons());
    column->addWidget(sectionTitle(tr("Goods")));
    column->addWidget(m_lines);
    column->addWidget(m_receipts);
    connect(m_receipts, &OrderReceipts::opened, &m_actions, &PurchaseActions::openReceipt);
    column->addWidget(m_waitingTitle);
    column->addWidget(m_waiting);
    column->addWidget(sectionTitle(tr("Details")));
    column->addWidget(m_details);
    column->addStretch(1);
    return content;
}

QWidget *PurchasePanel::buildButtons()
{
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    for (QPushButton *button : {m_send, m_receive})
        setButtonTone(button, ButtonTone::Primary);
    for (QPushButton *button : {m_send, m_receive, m_edit})
        line->addWidget(button);
    line->addWidget(makeMenuButton());
    line->addStretch(1);
    connect(m_send, &QPushButton::clicked, this, [this] { m_actions.send(PurchaseOrderId{record()}); });
    connect(m_receive, &QPushButton::clicked, this, [this] { m_actions.receive(PurchaseOrderId{record()}); });
    connect(m_edit, &QPushButton::clicked, this, &PurchasePanel::edit);
    return buttons;
}

void PurchasePanel::fillMenu(QMenu &menu)
{
    const PurchaseOrder &order = m_facts.order;
    menu.addAction(icon(u"export"_s), tr("Save as PDF…"), this, [this] { m_actions.savePdf(m_facts.order); });
    menu.addAction(icon(u"mail"_s), tr("Write an e-mail with it…"), this,
                   [this] { m_actions.writeEmail(m_facts.order); });
    menu.addAction(icon(u"suppliers"_s), tr("Show the supplier"), this, [this] {
        m_workplace.navigator.openPage(u"suppliers"_s, {{u"record"_s, m_facts.order.supplier.value}});
    });
    menu.addSeparator();
    if (order.isOpen())
        menu.addAction(icon(u"check"_s), tr("Close: the rest will not come"), this,
                       [this] { m_actions.close(m_facts.order.id); });
    if (order.isEditable() && order.state != PurchaseState::PartlyReceived)
        menu.addAction(icon(u"close"_s), tr("Cancel the order"), this,
                       [this] { m_actions.cancel(m_facts.order.id); });
    if (!order.isEditable())
        menu.addAction(icon(u"restore"_s), tr("Open again"), this,
                       [this] { m_actions.reopen(m_facts.order.id); });
    if (order.isBinned)
        menu.addAction(icon(u"restore"_s), tr("Take out of the bin"), this,
                       [this] { m_actions.restore(m_facts.order.id); });
    else
        menu.addAction(icon(u"trash"_s), tr("Put into the bin"), this,
                       [this] { m_actions.bin({m_facts.order.id}); });
}

Result<PurchasePanel::Facts> PurchasePanel::readFacts(const Services &services, PurchaseOrderId id,
                                                      Language language)
{
    const auto order = services.purchaseOrders.find(id);
    if (!order)
        return failure(order.error());
    const auto supplier = services.suppliers.find(order->supplier);
    if (!supplier)
        return failure(supplier.error());
    const auto waiting = services.purchaseList.waiting(id, language);
    if (!waiting)
        return failure(waiting.error());
    const auto receipts = services.purchaseReceipts.of(id);
    if (!receipts)
        return failure(receipts.error());
    Facts facts{*order, supplier->name, *waiting, *receipts, {}};
    for (const PurchaseOrderLine &line : order->lines)
        facts.names.insert(line.product, line.description);
    for (const PurchaseReceipt &receipt : *receipts) {
        for (const PurchaseReceiptLine &line : receipt.lines) {
            if (facts.names.contains(line.product))
                continue;
            if (const auto product = services.products.find(line.product))
                facts.names.insert(line.product, product->name);
        }
    }
    return facts;
}

void PurchasePanel::read()
{
    ask([services = &m_workplace.services, id = PurchaseOrderId{record()},
         language = m_workplace.formats.language()] { return readFacts(*services, id, language); },
        [this](const Facts &facts) { show(facts); });
}

void PurchasePanel::edit()
{
    if (isShown() && m_facts.order.isEditable())
        m_actions.edit(m_facts.order, m_facts.supplier);
}

void PurchasePanel::show(const Facts &facts)
{
    m_facts = facts;
    const PurchaseOrder &order = facts.order;
    const Formats &formats = m_workplace.formats;
    if (order.number.isEmpty())
        m_name->setText(tr("Order"));
    else
        //: %1 is the number of an order
        m_name->setText(tr("Order %1").arg(formats.isolate(order.number)));
    m_supplier->setText(facts.supplier);
    m_state->setText(SupplierWords::state(order.state));
    m_state->setTone(SupplierWords::tone(order.state));
    const qint64 late = order.daysLate(m_workplace.services.shop.clock().today());
    m_late->setText(SupplierWords::late(late));
    m_late->setVisible(late > 0);
    m_binned->setVisible(order.isBinned);
    m_send->setVisible(order.state == PurchaseState::Draft && !order.isBinned);
    m_send->setEnabled(!order.lines.isEmpty());
    m_receive->setVisible(order.isOpen() && !order.isBinned);
    m_edit->setEnabled(order.isEditable());
    showLines();
    m_receipts->show(order, facts.receipts, facts.names);
    showWaiting();
    showDetails();
}

void PurchasePanel::showLines()
{
    m_lines->clear();
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    for (const PurchaseOrderLine &line : std::as_const(m_facts.order.lines)) {
        auto *name = new TextLabel(line.description);
        name->setWordWrap(true);
        //: how much came, and how much was ordered
        auto *count = new TextLabel(
            tr("%1 of %2").arg(formats.quantity(line.received), formats.quantity(line.quantity)),
            TextSize::Body, line.open().milli > 0 ? TextLabel::Ink::Text : TextLabel::Ink::Secondary);
        const auto sum =
            line.unitCost ? lineTotal(*line.unitCost, line.quantity, currency.decimals) : std::nullopt;
        auto *value = new TextLabel(sum ? formats.money(*sum, currency) : u"–"_s, TextSize::Body,
                                    TextLabel::Ink::Secondary);
        m_lines->addRow({name, count, value});
    }
}

void PurchasePanel::showWaiting()
{
    m_waiting->clear();
    m_waitingTitle->setVisible(!m_facts.waiting.isEmpty());
    m_waiting->setVisible(!m_facts.waiting.isEmpty());
    QSet<qint64> people;
    QList<QWidget *> rows;
    for (const WaitingCustomer &one : std::as_const(m_facts.waiting)) {
        people.insert(one.customer.value);
        auto *name = new RowLabel(u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
                                      openCustomer, colors().accent.name(), one.name.toHtmlEscaped()),
                                  openCustomer);
        connect(name, &QLabel::linkActivated, this,
                [this, customer = one.customer] { m_workplace.navigator.open(customer); });
        name->setWordWrap(false);
        auto *what = new TextLabel(one.product, TextSize::Body, TextLabel::Ink::Secondary);
        what->setWordWrap(true);
        const QString quantity = m_workplace.formats.quantity(one.quantity);
        name->setAccessibleName(factLine({one.name, one.product, quantity}));
        m_waiting->addRow({name, what, new TextLabel(quantity, TextSize::Body, TextLabel::Ink::Secondary)});
        rows.append(name);
    }
    m_waitingKeys->setRows(rows);
    const bool isLate = m_facts.order.daysLate(m_workplace.services.shop.clock().today()) > 0;
    m_waitingCount->setText(SupplierWords::waiting(people.size()));
    m_waitingCount->setTone(isLate ? Tone::Warning : Tone::Neutral);
    m_waitingCount->setVisible(!people.isEmpty());
}

void PurchasePanel::showDetails()
{
    m_details->clear();
    const Formats &formats = m_workplace.formats;
    const PurchaseOrder &order = m_facts.order;
    const auto total = valueOf(order.lines, m_workplace.services.shop.settings().currency);
    m_details->addLine(tr("Value without VAT"),
                       total ? formats.money(*total, m_workplace.services.shop.settings().currency)
                             : QString());
    const Currency currency = m_workplace.services.shop.settings().currency;
    if (!m_facts.receipts.isEmpty())
        //: of an order: what came of it so far
        m_details->addLine(tr("Received of it"),
                           formats.money(valueOf(m_facts.receipts, currency), currency));
    m_details->addLine(tr("Drafted on"), formats.day(order.createdOn));
    //: the day on which an order was sent
    m_details->addLine(tr("Sent on"), order.sentOn.isValid() ? formats.day(order.sentOn) : QString());
    //: the day on which goods are to come
    m_details->addLine(tr("Expected on"),
                       order.promisedOn.isValid() ? formats.day(order.promisedOn) : QString());
    //: the day on which an order was closed
    m_details->addLine(tr("Closed on"), order.closedOn.isValid() ? formats.day(order.closedOn) : QString());
    m_details->addLine(tr("Note"), order.note);
}

} // namespace tefter
