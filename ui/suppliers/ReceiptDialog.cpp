// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/ReceiptDialog.h"

#include "core/base/CurrencySymbol.h"
#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DayEdit.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormFrame.h"
#include "ui/common/FormLayout.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/TabOrder.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/suppliers/PurchaseLineRows.h"
#include "ui/suppliers/SupplierOffers.h"
#include "ui/suppliers/SupplierWords.h"

#include <QCheckBox>
#include <QPushButton>

namespace tefter {

namespace {

constexpr QSize receiptDialogSize(700, 600);

} // namespace

ReceiptDialog::ReceiptDialog(const Workplace &workplace, const PurchaseReceipt &receipt,
                             const QHash<ProductId, QString> &names, const QString &supplier, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_before(receipt)
    , m_supplier(new RecordEdit(supplierOffers(workplace)))
    , m_day(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_document(new QLineEdit(receipt.document))
    , m_extra(new MoneyEdit(workplace.formats, workplace.services.shop.settings().currency))
    , m_note(new QLineEdit(receipt.note))
    , m_lines(new PurchaseLineRows(workplace, PurchaseLineRows::Kind::Receipt))
    , m_takeCosts(new QCheckBox(tr("These are the supplier's costs from now on")))
    , m_remarks(new InlineMessage)
    , m_total(new TextLabel({}, TextSize::Title, TextLabel::Ink::Text, true))
    , m_fault(new InlineMessage)
    , m_bin(new QPushButton(tr("Put into the bin")))
    , m_sendBack(new QPushButton(tr("Return the defective goods…")))
    , m_save(new QPushButton(tr("Save")))
{
    m_supplier->setRecord(receipt.supplier.value, supplier);
    QList<PurchaseEntry> entries;
    for (const PurchaseReceiptLine &line : receipt.lines)
        entries.append({line.id.value,
                        line.orderLine.value,
                        line.product,
                        names.value(line.product),
                        {},
                        line.quantity,
                        line.defective,
                        line.unitCost,
                        ReturnReason::Other});
    m_lines->setSupplier(receipt.supplier);
    m_lines->setEntries(entries);
    build();
    look();
    m_day->setFocus();
}

void ReceiptDialog::build()
{
    auto *frame = new FormFrame(this, tr("Goods received"), m_fault, m_save);
    frame->foot()->addFirst(m_total);
    setButtonTone(m_bin, ButtonTone::Quiet);
    m_bin->setAutoDefault(false);
    m_bin->setVisible(m_before.id.isValid() && !m_before.isBinned);
    frame->foot()->addFirst(m_bin);
    connect(m_bin, &QPushButton::clicked, this, &ReceiptDialog::bin);
    setButtonTone(m_sendBack, ButtonTone::Quiet);
    m_sendBack->setAutoDefault(false);
    m_sendBack->hide();
    frame->foot()->addBeforeMain(m_sendBack);
    connect(m_sendBack, &QPushButton::clicked, this, &ReceiptDialog::sendBack);
    m_supplier->setPlaceholderText(tr("Name, phone or city"));
    m_supplier->setEnabled(!m_before.order.isValid());
    const Day today = m_workplace.services.shop.clock().today();
    m_day->setDay(m_before.at.isValid() ? m_before.businessDay() : today);
    m_extra->setSuffix(currencySymbol(m_workplace.services.shop.settings().currency.code));
    m_extra->setPlaceholderText(tr("Freight, customs"));
    if (!m_before.extraCost.isZero())
        m_extra->setMoney(m_before.extraCost);
    frame->form()->addRow(tr("Supplier"), m_supplier);
    frame->form()->addRow(tr("Day"), m_day);
    //: the number on the supplier's paper
    frame->form()->addRow(tr("Number of their paper"), m_document);
    //: freight, customs
    frame->form()->addRow(tr("Extra cost"), m_extra);
    frame->form()->addRow(tr("Note"), m_note);
    m_takeCosts->setChecked(true);
    frame->addBelow(m_lines);
    frame->addBelow(m_remarks);
    frame->addBelow(m_takeCosts);
    connect(m_supplier, &RecordEdit::picked, this, [this](qint64 id) {
        m_lines->setSupplier(SupplierId{id});
        m_day->setFocus();
        look();
    });
    connect(m_lines, &PurchaseLineRows::changed, this, &ReceiptDialog::look);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    resize(receiptDialogSize);
    tabAsLaidOut(this);
}

PurchaseReceipt ReceiptDialog::entered() const
{
    PurchaseReceipt receipt = m_before;
    receipt.supplier = SupplierId{m_supplier->record()};
    const QDateTime now = m_workplace.services.shop.clock().now();
    if (const Day day = m_day->day(); !receipt.at.isValid() || day != receipt.businessDay())
        receipt.at = QDateTime(day.date(), day == Day(now.date()) ? now.time() : QTime(12, 0));
    receipt.document = m_document->text();
    receipt.extraCost = m_extra->money().value_or(Money());
    receipt.note = m_note->text();
    receipt.lines.clear();
    const QList<PurchaseEntry> entries = m_lines->entries();
    for (const PurchaseEntry &entry : entries)
        receipt.lines.append({PurchaseReceiptLineId{entry.line},
                              PurchaseOrderLineId{entry.origin},
                              entry.product,
                              entry.quantity,
                              entry.defective,
                              entry.cost,
                              {}});
    return receipt;
}

void ReceiptDialog::look()
{
    m_fault->clear();
    m_sendBack->setVisible(m_lines->hasDefective() && !m_before.isBinned);
    const Money total = m_lines->total();
    m_total->setText(total.isZero()
                         ? QString()
                         : m_workplace.formats.money(total, m_workplace.services.shop.settings().currency));
    const PurchaseReceiptService *receipts = &m_workplace.services.purchaseReceipts;
    m_workplace.services.shop.jobs().read(
        this, m_latest, [receipts, receipt = entered()] { return receipts->remarks(receipt); },
        [this](const Result<QList<ReceiptRemark>> &remarks) {
            if (remarks)
                say(*remarks);
        });
}

void ReceiptDialog::say(const QList<ReceiptRemark> &remarks)
{
    QStringList sentences;
    const QList<PurchaseEntry> entries = m_lines->entries();
    for (const ReceiptRemark &remark : remarks)
        sentences << SupplierWords::remark(remark, entries.value(remark.line).name, m_workplace.formats,
                                           m_workplace.services.shop.settings().currency);
    if (sentences.isEmpty())
        m_remarks->clear();
    else
        m_remarks->say(sentences.join(u'\n'), Tone::Warning);
}

QString ReceiptDialog::firstFault()
{
    if (m_supplier->record() == 0) {
        m_supplier->setFocus();
        return tr("Choose the supplier from the list.");
    }
    if (!m_day->day().isValid() || m_day->day() > m_workplace.services.shop.clock().today()) {
        m_day->setFocus();
        return m_day->day().isValid() ? tr("This day is still to come.") : tr("Which day?");
    }
    if (const QString fault = m_extra->fault(); !fault.isEmpty()) {
        m_extra->setFocus();
        return fault;
    }
    return m_lines->firstFault();
}

/// What is entered is kept before it goes back; where nothing was, there is nothing to keep.
void ReceiptDialog::sendBack()
{
    if (!m_before.id.isValid() || isTouched())
        return save(true);
    Q_EMIT sendBackRequested(m_before.id);
    accept();
}

void ReceiptDialog::save(bool thenSendBack)
{
    if (const QString fault = firstFault(); !fault.isEmpty())
        return m_fault->say(fault);
    const PurchaseReceipt receipt = entered();
    const PurchaseReceiptService *receipts = &m_workplace.services.purchaseReceipts;
    const bool takeCosts = m_takeCosts->isChecked();
    m_workplace.services.shop.jobs().read(
        this, m_latest, [receipts, receipt] { return receipts->remarks(receipt); },
        [this, receipts, receipt, takeCosts, thenSendBack](const Result<QList<ReceiptRemark>> &remarks) {
            const bool isMore =
                remarks && std::any_of(remarks->cbegin(), remarks->cend(), [](const auto &one) {
                    return one.kind == ReceiptRemark::Kind::MoreThanOrdered;
                });
            if (isMore && !MessageDialog::ask(tr("More came than was ordered"),
                                              tr("Take all of it in, or go back and change the quantity."),
                                              tr("Take it in"), this))
                return;
            writeOrSay(
                m_workplace.services.shop.jobs(), m_fault,
                [receipts, receipt, takeCosts] { return receipts->save(receipt, takeCosts); },
                [this, thenSendBack](PurchaseReceiptId id) {
                    Q_EMIT saved(id);
                    if (thenSendBack)
                        Q_EMIT sendBackRequested(id);
                    accept();
                },
                m_save);
        });
}

void ReceiptDialog::bin()
{
    const PurchaseReceiptService *service = &m_workplace.services.purchaseReceipts;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault, [service, id = m_before.id] { return service->bin(id); },
        [this] {
            Q_EMIT binned();
            accept();
        },
        m_bin);
}

} // namespace tefter
