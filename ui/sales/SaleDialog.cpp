// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleDialog.h"

#include "core/base/CurrencySymbol.h"
#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/CountWords.h"
#include "ui/common/DayEdit.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormFrame.h"
#include "ui/common/FormLayout.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/ProductOffers.h"
#include "ui/common/RecordEdit.h"
#include "ui/common/TabOrder.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/sales/SaleLineRows.h"
#include "ui/sales/SaleWords.h"

#include <QComboBox>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(620, 520);
constexpr qsizetype mostLines = 100;

/// A document as it stands in the file, and the counts that look different now.
struct KeptSale
{
    Sale sale;
    QList<CountShift> shifts;
};

Result<KeptSale> keptAs(const Result<Sale> &sale, const QList<CountShift> &shifts)
{
    return sale ? Result<KeptSale>(KeptSale{*sale, shifts}) : failure(sale.error());
}

} // namespace

SaleDialog::SaleDialog(const Workplace &workplace, const SaleDocument &document, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_currency(workplace.services.shop.settings().currency)
    , m_before(document)
    , m_linesStay(document.sale.lines.size() > mostLines)
    , m_kind(new QComboBox)
    , m_customer(new RecordEdit(customerOffers(workplace)))
    , m_day(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_amount(new MoneyEdit(workplace.formats, m_currency))
    , m_lines(new SaleLineRows(workplace))
    , m_note(new QLineEdit(document.sale.note))
    , m_total(new TextLabel({}, TextSize::Title, TextLabel::Ink::Text, true))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    auto *frame = new FormFrame(this, headline(), m_fault, m_save);
    frame->foot()->addFirst(m_total);
    buildHead(frame->form());
    buildLines(frame);
    connect(m_save, &QPushButton::clicked, this, &SaleDialog::askThenSave);
    resize(firstSize);
    tabAsLaidOut(this);
    showTotal();
    if (m_before.sale.customer.isValid())
        m_amount->setFocus();
    else
        m_customer->setFocus();
}

QString SaleDialog::headline() const
{
    return m_before.sale.id.isValid()
               //: %1 is the number of a document
               ? tr("Edit %1").arg(m_workplace.formats.isolate(m_before.sale.number))
               : tr("New sale");
}

void SaleDialog::buildHead(QFormLayout *form)
{
    for (const SaleKind kind : {SaleKind::Sale, SaleKind::Return, SaleKind::Adjustment})
        m_kind->addItem(SaleWords::kind(kind), saleKindText(kind));
    m_kind->setCurrentIndex(m_kind->findData(saleKindText(m_before.sale.kind)));
    m_customer->setPlaceholderText(tr("Name, phone or e-mail; empty for a walk-in sale"));
    m_customer->setRecord(m_before.sale.customer.value, m_before.customerName);
    m_day->setDay(m_before.sale.at.isValid() ? m_before.sale.businessDay()
                                             : m_workplace.services.shop.clock().today());
    form->addRow(tr("Customer"), m_customer);
    form->addRow(tr("Amount"), m_amount);
    form->addRow(tr("Day"), m_day);
    //: what a document is: sale, return or correction
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Note"), m_note);
    m_amount->setSuffix(currencySymbol(m_currency.code));
    m_amount->setPlaceholderText(tr("The whole sum, or choose products below"));
    if (m_before.sale.id.isValid())
        form->setRowVisible(m_amount, false);
    connect(m_customer, &RecordEdit::picked, this,
            [this] { m_before.sale.id.isValid() ? m_day->setFocus() : m_amount->setFocus(); });
    connect(m_amount, &QLineEdit::textEdited, this, &SaleDialog::showTotal);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SaleDialog::showTotal);
    m_lines->setDay(m_day->day());
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        if (m_day->day().isValid())
            m_lines->setDay(m_day->day());
    });
}

void SaleDialog::buildLines(FormFrame *frame)
{
    if (m_linesStay) {
        frame->addBelow(new TextLabel(
            tr("Its %Ln lines stay as they are.", nullptr, static_cast<int>(m_before.sale.lines.size())),
            TextSize::Body, TextLabel::Ink::Secondary));
        m_lines->setParent(this);
        m_lines->hide();
        return;
    }
    if (m_before.sale.id.isValid())
        m_lines->setDocument(m_before);
    frame->addBelow(m_lines);
    connect(m_lines, &SaleLineRows::changed, this, &SaleDialog::showTotal);
}

SaleKind SaleDialog::kind() const
{
    return saleKindFromText(m_kind->currentData().toString()).value_or(SaleKind::Sale);
}

Sale SaleDialog::entered() const
{
    Sale sale = m_before.sale;
    sale.kind = kind();
    sale.customer = CustomerId{m_customer->record()};
    sale.note = m_note->text().trimmed();
    if (const Day day = m_day->day(); day.isValid() && (!sale.at.isValid() || day != sale.businessDay())) {
        const QDateTime now = m_workplace.services.shop.clock().now();
        const QTime noon(12, 0);
        sale.at = QDateTime(day.date(), day == Day(now.date()) ? now.time() : noon);
    }
    if (m_linesStay)
        return sale;
    sale.lines = m_lines->lines();
    if (const auto amount = m_amount->money(); amount && sale.lines.isEmpty()) {
        if (const auto line = SaleService::amountLine(*amount, m_currency))
            sale.lines = {*line};
    }
    return sale;
}

void SaleDialog::showTotal()
{
    m_fault->clear();
    const Sale sale = entered();
    const auto lines = SaleService::reckoned(sale.lines, sale.kind, m_currency);
    const auto total = lines ? totalOf(*lines) : std::nullopt;
    m_lines->showTotals(lines.value_or(QList<SaleLine>()));
    m_amount->setEnabled(m_lines->isEmpty());
    m_total->setText(total && !sale.lines.isEmpty() ? m_workplace.formats.money(*total, m_currency)
                                                    : QString());
}

QWidget *SaleDialog::firstFault()
{
    if (!m_customer->text().trimmed().isEmpty() && m_customer->record() == 0) {
        m_fault->say(tr("Choose the customer from the list, or leave the field empty."));
        return m_customer;
    }
    if (!m_day->day().isValid()) {
        m_fault->say(tr("Which day?"));
        return m_day;
    }
    if (m_day->day() > m_workplace.services.shop.clock().today()) {
        m_fault->say(tr("This day is still to come."));
        return m_day;
    }
    if (const QString fault = m_amount->fault(); !fault.isEmpty()) {
        m_fault->say(fault);
        return m_amount;
    }
    if (const auto amount = m_amount->money();
        amount && amount->minor < 0 && kind() != SaleKind::Adjustment) {
        m_fault->say(tr("Enter the amount without a minus; of what came back, choose the kind “Return”."));
        return m_amount;
    }
    if (m_linesStay)
        return nullptr;
    if (QWidget *fault = m_lines->firstFault()) {
        m_fault->say(tr("A line is not complete."));
        return fault;
    }
    if (entered().lines.isEmpty()) {
        m_fault->say(tr("Enter an amount, or choose a product."));
        return m_amount->isVisible() ? static_cast<QWidget *>(m_amount) : m_lines;
    }
    return nullptr;
}

/// What goes out now and did not before.
QList<QPair<ProductId, Quantity>> SaleDialog::goods() const
{
    QList<QPair<ProductId, Quantity>> goods;
    const bool movedBefore = m_before.sale.place.isValid() && m_before.sale.kind == SaleKind::Sale;
    for (const SaleLine &line : m_before.sale.lines) {
        if (movedBefore)
            goods.append({line.product, {-line.quantity.milli}});
    }
    const Sale sale = entered();
    for (const SaleLine &line : sale.lines)
        goods.append({line.product, line.quantity});
    return kind() == SaleKind::Sale ? goods : QList<QPair<ProductId, Quantity>>();
}

void SaleDialog::askThenSave()
{
    if (QWidget *fault = firstFault())
        return fault->setFocus();
    StockService *stock = &m_workplace.services.stock;
    m_workplace.services.shop.jobs().read(
        this, m_latest,
        [stock, goods = goods(), place = m_before.sale.place, day = m_day->day()] {
            return stock->shortages(goods, place, day);
        },
        [this](const Result<QList<StockShortage>> &lacking) {
            if (!lacking)
                return m_fault->say(lacking.error());
            QStringList names;
            for (const StockShortage &one : *lacking) {
                if (one.rule == NegativeStock::Warn)
                    //: a product, and how much of it is there
                    names << tr("%1 (%2)").arg(one.name, m_workplace.formats.quantity(one.there));
            }
            if (names.isEmpty())
                return save();
            //: %1 is a list of products, each with how much of it is there
            const QString sentence = tr("There is less than is sold of: %1.").arg(names.join(u", "_s));
            if (MessageDialog::ask(tr("Not enough in stock"), sentence, tr("Sell it anyway"), this))
                save();
        });
}

void SaleDialog::save()
{
    SaleService *sales = &m_workplace.services.sales;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [sales, sale = entered()]() -> Result<KeptSale> {
            QList<CountShift> shifts;
            if (sale.id.isValid()) {
                const auto changed = sales->change(sale, &shifts);
                return changed ? keptAs(sales->find(sale.id), shifts) : failure(changed.error());
            }
            const auto id = sales->record(sale, &shifts);
            return id ? keptAs(sales->find(*id), shifts) : failure(id.error());
        },
        [this](const KeptSale &kept) {
            Q_EMIT saved(kept.sale.id, kept.sale.number);
            accept();
            CountWords::tell(kept.shifts, m_workplace.formats, parentWidget());
        },
        m_save);
}

} // namespace tefter
