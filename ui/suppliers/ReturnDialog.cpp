// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/ReturnDialog.h"

#include "core/registry/Services.h"
#include "ui/common/DayEdit.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormFrame.h"
#include "ui/common/FormLayout.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/TabOrder.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/WriteOrSay.h"
#include "ui/suppliers/PurchaseLineRows.h"
#include "ui/suppliers/SupplierOffers.h"
#include "ui/suppliers/SupplierWords.h"

#include <QPushButton>

namespace tefter {

namespace {

constexpr QSize returnDialogSize(760, 460);

} // namespace

ReturnDialog::ReturnDialog(const Workplace &workplace, const SupplierReturn &goods,
                           const QHash<ProductId, QString> &names, const QString &supplier, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_before(goods)
    , m_supplier(new RecordEdit(supplierOffers(workplace)))
    , m_day(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_document(new QLineEdit(goods.document))
    , m_note(new QLineEdit(goods.note))
    , m_lines(new PurchaseLineRows(workplace, PurchaseLineRows::Kind::Return))
    , m_fault(new InlineMessage)
    , m_bin(new QPushButton(tr("Put into the bin")))
    , m_save(new QPushButton(tr("Save")))
{
    auto *frame = new FormFrame(this, tr("Goods sent back"), m_fault, m_save);
    m_supplier->setPlaceholderText(tr("Name, phone or city"));
    setButtonTone(m_bin, ButtonTone::Quiet);
    m_bin->setAutoDefault(false);
    m_bin->setVisible(goods.id.isValid() && !goods.isBinned);
    frame->foot()->addFirst(m_bin);
    connect(m_bin, &QPushButton::clicked, this, &ReturnDialog::bin);
    m_supplier->setRecord(goods.supplier.value, supplier);
    const Day today = workplace.services.shop.clock().today();
    m_day->setDay(goods.at.isValid() ? goods.businessDay() : today);
    frame->form()->addRow(tr("Supplier"), m_supplier);
    frame->form()->addRow(tr("Day"), m_day);
    //: the number on the paper that goes with goods
    frame->form()->addRow(tr("Number of the paper"), m_document);
    frame->form()->addRow(tr("Note"), m_note);
    QList<PurchaseEntry> entries;
    for (const SupplierReturnLine &line : goods.lines)
        entries.append({line.id.value,
                        line.receiptLine.value,
                        line.product,
                        names.value(line.product),
                        {},
                        line.quantity,
                        {},
                        line.unitCost,
                        line.reason});
    m_lines->setSupplier(goods.supplier);
    m_lines->setEntries(entries);
    frame->addBelow(m_lines);
    connect(m_supplier, &RecordEdit::picked, this, [this](qint64 id) {
        m_lines->setSupplier(SupplierId{id});
        m_day->setFocus();
    });
    connect(m_lines, &PurchaseLineRows::changed, m_fault, &InlineMessage::clear);
    connect(m_save, &QPushButton::clicked, this, &ReturnDialog::save);
    resize(returnDialogSize);
    tabAsLaidOut(this);
    m_day->setFocus();
}

SupplierReturn ReturnDialog::entered() const
{
    SupplierReturn goods = m_before;
    goods.supplier = SupplierId{m_supplier->record()};
    const QDateTime now = m_workplace.services.shop.clock().now();
    if (const Day day = m_day->day(); !goods.at.isValid() || day != goods.businessDay())
        goods.at = QDateTime(day.date(), day == Day(now.date()) ? now.time() : QTime(12, 0));
    goods.document = m_document->text();
    goods.note = m_note->text();
    goods.lines.clear();
    const QList<PurchaseEntry> entries = m_lines->entries();
    for (const PurchaseEntry &entry : entries)
        goods.lines.append({SupplierReturnLineId{entry.line}, entry.product,
                            PurchaseReceiptLineId{entry.origin}, entry.quantity, entry.cost, entry.reason});
    return goods;
}

QString ReturnDialog::firstFault()
{
    if (m_supplier->record() == 0) {
        m_supplier->setFocus();
        return tr("Choose the supplier from the list.");
    }
    if (!m_day->day().isValid() || m_day->day() > m_workplace.services.shop.clock().today()) {
        m_day->setFocus();
        return m_day->day().isValid() ? tr("This day is still to come.") : tr("Which day?");
    }
    return m_lines->firstFault();
}

void ReturnDialog::save()
{
    if (const QString fault = firstFault(); !fault.isEmpty())
        return m_fault->say(fault);
    const SupplierReturnService *returns = &m_workplace.services.supplierReturns;
    m_workplace.services.shop.jobs().read(
        this, m_latest, [returns, goods = entered()] { return returns->remarks(goods); },
        [this, goods = entered()](const Result<QList<ReturnRemark>> &remarks) {
            if (!remarks)
                return m_fault->say(remarks.error());
            QStringList doubts;
            for (const ReturnRemark &remark : *remarks)
                doubts << SupplierWords::remark(remark, m_workplace.formats);
            if (doubts.isEmpty() || MessageDialog::ask(tr("More goes back than there is"), doubts.join(u'\n'),
                                                       tr("Send it back all the same"), this, true))
                write(goods);
        });
}

void ReturnDialog::write(const SupplierReturn &goods)
{
    const SupplierReturnService *returns = &m_workplace.services.supplierReturns;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault, [returns, goods] { return returns->save(goods); },
        [this](SupplierReturnId) {
            Q_EMIT saved();
            accept();
        },
        m_save);
}

void ReturnDialog::bin()
{
    const SupplierReturnService *service = &m_workplace.services.supplierReturns;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault, [service, id = m_before.id] { return service->bin(id); },
        [this] {
            Q_EMIT binned();
            accept();
        },
        m_bin);
}

} // namespace tefter
