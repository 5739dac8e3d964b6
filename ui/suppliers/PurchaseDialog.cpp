// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/PurchaseDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DayEdit.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormFrame.h"
#include "ui/common/FormLayout.h"
#include "ui/common/TabOrder.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/suppliers/PurchaseLineRows.h"
#include "ui/suppliers/SupplierOffers.h"

#include <QPushButton>

namespace tefter {

namespace {

constexpr QSize purchaseDialogSize(640, 520);

} // namespace

PurchaseDialog::PurchaseDialog(const Workplace &workplace, const PurchaseOrder &order,
                               const QString &supplier, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_before(order)
    , m_supplier(new RecordEdit(supplierOffers(workplace)))
    , m_promised(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_note(new QLineEdit(order.note))
    , m_lines(new PurchaseLineRows(workplace, PurchaseLineRows::Kind::Order))
    , m_total(new TextLabel({}, TextSize::Title, TextLabel::Ink::Text, true))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    const QString number = workplace.formats.isolate(order.number);
    QString title = tr("Order");
    if (!order.number.isEmpty())
        //: %1 is the number of an order
        title = tr("Order %1").arg(number);
    auto *frame = new FormFrame(this, title, m_fault, m_save);
    frame->foot()->addFirst(m_total);
    m_supplier->setPlaceholderText(tr("Name, phone or city"));
    m_supplier->setRecord(order.supplier.value, supplier);
    m_supplier->setEnabled(order.state == PurchaseState::Draft);
    m_promised->setDay(order.promisedOn);
    m_promised->setPlaceholderText(tr("Empty: as long as they usually take"));
    frame->form()->addRow(tr("Supplier"), m_supplier);
    //: the day on which goods are to come
    frame->form()->addRow(tr("Expected on"), m_promised);
    frame->form()->addRow(tr("Note"), m_note);
    m_lines->setSupplier(order.supplier);
    QList<PurchaseEntry> entries;
    for (const PurchaseOrderLine &line : order.lines)
        entries.append({line.id.value,
                        0,
                        line.product,
                        line.description,
                        line.supplierCode,
                        line.quantity,
                        {},
                        line.unitCost,
                        ReturnReason::Other});
    m_lines->setEntries(entries);
    frame->addBelow(m_lines);
    connect(m_supplier, &RecordEdit::picked, this, [this](qint64 id) {
        m_lines->setSupplier(SupplierId{id});
        m_promised->setFocus();
    });
    connect(m_lines, &PurchaseLineRows::changed, this, &PurchaseDialog::showTotal);
    connect(m_save, &QPushButton::clicked, this, &PurchaseDialog::save);
    resize(purchaseDialogSize);
    tabAsLaidOut(this);
    showTotal();
    if (order.supplier.isValid())
        m_promised->setFocus();
    else
        m_supplier->setFocus();
}

PurchaseOrder PurchaseDialog::entered() const
{
    PurchaseOrder order = m_before;
    order.supplier = SupplierId{m_supplier->record()};
    order.promisedOn = m_promised->day();
    order.note = m_note->text();
    order.lines.clear();
    const QList<PurchaseEntry> entries = m_lines->entries();
    for (const PurchaseEntry &entry : entries)
        order.lines.append({PurchaseOrderLineId{entry.line},
                            entry.product,
                            entry.code,
                            entry.name,
                            entry.quantity,
                            entry.cost,
                            {}});
    return order;
}

void PurchaseDialog::showTotal()
{
    m_fault->clear();
    const Money total = m_lines->total();
    m_total->setText(total.isZero()
                         ? QString()
                         : m_workplace.formats.money(total, m_workplace.services.shop.settings().currency));
}

QString PurchaseDialog::firstFault()
{
    if (m_supplier->record() == 0) {
        m_supplier->setFocus();
        return tr("Choose the supplier from the list.");
    }
    if (const QString fault = m_promised->fault(); !fault.isEmpty()) {
        m_promised->setFocus();
        return fault;
    }
    return m_lines->firstFault();
}

void PurchaseDialog::save()
{
    if (const QString fault = firstFault(); !fault.isEmpty())
        return m_fault->say(fault);
    const PurchaseOrderService *orders = &m_workplace.services.purchaseOrders;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [orders, order = entered()] { return orders->save(order); },
        [this](PurchaseOrderId id) {
            Q_EMIT saved(id);
            accept();
        },
        m_save);
}

} // namespace tefter
