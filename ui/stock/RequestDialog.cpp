// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/RequestDialog.h"

#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/Navigator.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/RecordOffers.h"
#include "ui/common/WriteOrSay.h"
#include "ui/stock/StockWords.h"

#include <QPushButton>

namespace tefter {

namespace {

StockRequest requestOf(ProductId product)
{
    StockRequest request;
    request.product = product;
    return request;
}

} // namespace

RequestDialog::RequestDialog(const Workplace &workplace, ProductId product, const QString &name,
                             QWidget *parent)
    : RequestDialog(workplace, requestOf(product), name, {}, parent)
{
}

RequestDialog::RequestDialog(const Workplace &workplace, const StockRequest &request, const QString &product,
                             const QString &customer, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_before(request)
    , m_product(new RecordEdit(stockedOffers(workplace)))
    , m_quantity(new QuantityEdit(workplace.formats))
    , m_customer(new RecordEdit(customerOffers(workplace)))
    , m_note(new QLineEdit(request.note))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    auto *layout = new DialogColumn(this, tr("Asked for, not in stock"), 460);
    auto *form = new FormLayout;
    m_product->setPlaceholderText(tr("A product, or words for what the shop does not have"));
    m_product->setMinimumWidth(m_product->fontMetrics().horizontalAdvance(m_product->placeholderText()) + 24);
    m_product->setRecord(request.product.value, request.product.isValid() ? product : request.wanted);
    //: what somebody asked for
    form->addRow(tr("What"), m_product);
    m_quantity->setQuantity(request.quantity);
    m_quantity->setRange(1, largestQuantity);
    form->addRow(tr("Quantity"), m_quantity);
    m_customer->setRecord(request.customer.value, customer);
    m_customer->setPlaceholderText(tr("Whom to call when it has come"));
    form->addRow(tr("Customer"), m_customer);
    form->addRow(tr("Note"), m_note);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addLayout(new DialogFoot(this, m_save));
    connect(m_product, &RecordEdit::picked, m_quantity, qOverload<>(&QWidget::setFocus));
    connect(m_customer, &RecordEdit::picked, m_note, qOverload<>(&QWidget::setFocus));
    connect(m_save, &QPushButton::clicked, this, &RequestDialog::save);
    if (request.id.isValid())
        m_quantity->setFocus();
    else if (request.product.isValid())
        m_customer->setFocus();
}

void RequestDialog::save()
{
    StockRequest request = m_before;
    request.product = ProductId{m_product->record()};
    if (!request.product.isValid())
        request.wanted = m_product->text();
    else if (request.product != m_before.product)
        request.wanted.clear();
    request.customer = CustomerId{m_customer->record()};
    request.note = m_note->text();
    const auto quantity = m_quantity->quantity();
    if (!quantity) {
        m_fault->say(tr("How much?"));
        return m_quantity->setFocus();
    }
    if (!request.customer.isValid() && !m_customer->text().trimmed().isEmpty()) {
        m_fault->say(tr("Choose the customer from the list, or leave the field empty."));
        return m_customer->setFocus();
    }
    request.quantity = *quantity;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [requests = &m_workplace.services.stockRequests, request]() -> Result<StockRequestId> {
            if (!request.id.isValid())
                return requests->add(request);
            const auto changed = requests->change(request);
            return changed ? Result<StockRequestId>(request.id) : failure(changed.error());
        },
        [this](StockRequestId) {
            m_workplace.navigator.announce(tr("Noted"), true);
            accept();
        },
        m_save);
}

} // namespace tefter
