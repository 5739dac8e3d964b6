// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockEntryDialog.h"

#include "core/base/CurrencySymbol.h"
#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/CountWords.h"
#include "ui/common/DayEdit.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/TabOrder.h"
#include "ui/common/WriteOrSay.h"
#include "ui/stock/StockWords.h"

#include <QComboBox>
#include <QPushButton>

namespace tefter {

namespace {

/// What is to be asked before something is entered.
struct EntryDoubts
{
    QString scanned; ///< the product whose barcode stands where the quantity should
    QList<StockShortage> lacking;
};

constexpr int entryWidth = 460;
constexpr int costScale = 6;
constexpr qint64 dearestUnitCost = 1'000'000'000'000'000;

} // namespace

StockEntryDialog::StockEntryDialog(const Workplace &workplace, StockMoveKind kind, ProductId product,
                                   const QString &name, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_kind(kind)
    , m_product(new RecordEdit(stockedOffers(workplace)))
    , m_quantity(new QuantityEdit(workplace.formats))
    , m_place(new QComboBox)
    , m_to(new QComboBox(this))
    , m_cost(new NumberEdit(workplace.formats, costScale, this))
    , m_reason(new QComboBox(this))
    , m_day(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_note(new QLineEdit)
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    for (QWidget *some :
         {static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_cost), static_cast<QWidget *>(m_reason)})
        some->hide();
    build();
    m_product->setRecord(product.value, name);
    m_day->setDay(workplace.services.shop.clock().today());
    connect(m_product, &RecordEdit::picked, m_quantity, qOverload<>(&QWidget::setFocus));
    connect(m_save, &QPushButton::clicked, this, &StockEntryDialog::askThenSave);
    readPlaces();
    tabAsLaidOut(this);
    if (product.isValid())
        m_quantity->setFocus();
    else
        m_product->setFocus();
}

QString StockEntryDialog::headline() const
{
    switch (m_kind) {
    case StockMoveKind::Opening:
        return tr("Opening stock");
    case StockMoveKind::Loss:
        return tr("Loss");
    case StockMoveKind::Transfer:
        return tr("Carry to another place");
    default:
        return tr("Receive goods");
    }
}

void StockEntryDialog::build()
{
    auto *layout = new DialogColumn(this, headline(), entryWidth);
    auto *form = new FormLayout;
    m_product->setPlaceholderText(tr("Name, code, barcode…"));
    form->addRow(tr("Product"), m_product);
    form->addRow(tr("Quantity"), m_quantity);
    m_quantity->setRange(1, largestQuantity);
    addOwnFields(form);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("Note"), m_note);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addLayout(new DialogFoot(this, m_save));
}

void StockEntryDialog::addOwnFields(FormLayout *form)
{
    const bool isTransfer = m_kind == StockMoveKind::Transfer;
    //: where goods lie
    form->addRow(isTransfer ? tr("From") : tr("Place"), m_place);
    if (isTransfer) {
        //: to which place goods are carried
        form->addRow(tr("To"), m_to);
        m_to->show();
    } else if (m_kind == StockMoveKind::Loss) {
        for (const QString &reason : lossReasons())
            m_reason->addItem(StockWords::reason(reason), reason);
        //: why goods were lost
        form->addRow(tr("Reason"), m_reason);
        m_reason->show();
    } else {
        m_cost->setSuffix(currencySymbol(m_workplace.services.shop.settings().currency.code));
        m_cost->setPlaceholderText(tr("Empty where it is not known"));
        m_cost->setRange(0, dearestUnitCost);
        form->addRow(tr("Cost of one, without VAT"), m_cost);
        m_cost->show();
    }
}

void StockEntryDialog::readPlaces()
{
    m_workplace.services.shop.jobs().read(
        this, m_latest, [places = &m_workplace.services.stockPlaces] { return places->list(); },
        [this](const Result<QList<StockPlace>> &places) {
            if (!places)
                return m_fault->say(places.error());
            fillLate([this, &places] {
                fillPlaces(*m_place, *places);
                fillPlaces(*m_to, *places);
                m_to->setCurrentIndex(qMin(1, m_to->count() - 1));
            });
        });
}

QWidget *StockEntryDialog::firstFault()
{
    if (m_product->record() == 0) {
        m_fault->say(tr("Choose the product from the list."));
        return m_product;
    }
    if (!m_quantity->quantity() && m_quantity->barcode().isEmpty()) {
        m_fault->say(m_quantity->isEmpty() ? tr("How much?") : m_quantity->fault());
        return m_quantity;
    }
    if (const QString fault = m_cost->fault(); !fault.isEmpty()) {
        m_fault->say(fault);
        return m_cost;
    }
    if (!m_day->day().isValid()) {
        m_fault->say(tr("Which day?"));
        return m_day;
    }
    if (m_day->day() > m_workplace.services.shop.clock().today()) {
        m_fault->say(tr("This day is still to come."));
        return m_day;
    }
    if (m_kind == StockMoveKind::Transfer && m_place->currentData() == m_to->currentData()) {
        m_fault->say(tr("Choose two places. More of them are made under Settings."));
        return m_to;
    }
    return nullptr;
}

StockEntry StockEntryDialog::entered() const
{
    StockEntry entry;
    entry.product = ProductId{m_product->record()};
    entry.quantity = m_quantity->quantity().value_or(Quantity());
    entry.place = StockPlaceId{m_place->currentData().toLongLong()};
    entry.day = m_day->day();
    if (const auto cost = m_cost->value())
        entry.unitCost = UnitPrice{*cost};
    entry.reason = m_reason->currentData().toString();
    entry.note = m_note->text();
    return entry;
}

void StockEntryDialog::askThenSave()
{
    if (QWidget *fault = firstFault())
        return fault->setFocus();
    const StockEntry entry = entered();
    const bool goesOut = m_kind == StockMoveKind::Loss || m_kind == StockMoveKind::Transfer;
    m_workplace.services.shop.jobs().read(
        this, m_latest,
        [services = &m_workplace.services, entry, goesOut,
         barcode = m_quantity->barcode()]() -> Result<EntryDoubts> {
            EntryDoubts doubts;
            if (!barcode.isEmpty()) {
                const auto scanned = services->products.scanned(barcode);
                if (!scanned)
                    return failure(scanned.error());
                if (!scanned->isEmpty())
                    doubts.scanned = scanned->first().name;
            }
            if (!goesOut)
                return doubts;
            const auto lacking =
                services->stock.shortages({{entry.product, entry.quantity}}, entry.place, entry.day);
            if (!lacking)
                return failure(lacking.error());
            doubts.lacking = *lacking;
            return doubts;
        },
        [this](const Result<EntryDoubts> &doubts) {
            if (!doubts)
                return m_fault->say(doubts.error());
            if (!doubts->scanned.isEmpty() || !m_quantity->quantity()) {
                m_fault->say(doubts->scanned.isEmpty()
                                 ? m_quantity->fault()
                                 //: a barcode was scanned where the quantity stands; %1 is its product
                                 : tr("That is the barcode of “%1”, not a quantity.").arg(doubts->scanned));
                m_quantity->selectAll();
                return m_quantity->setFocus();
            }
            if (asks(doubts->lacking) && asksForNothing())
                save();
        });
}

/// Goes on at once where there is nothing to ask.
bool StockEntryDialog::asks(const QList<StockShortage> &lacking)
{
    const Formats &formats = m_workplace.formats;
    for (const StockShortage &one : lacking) {
        if (one.rule != NegativeStock::Warn)
            continue;
        //: %1 is a product, %2 how much of it is there, %3 how much would be there, below zero
        const QString sentence = tr("Of “%1” there is %2. %3 would be left.")
                                     .arg(one.name, formats.quantity(one.there),
                                          formats.quantity({one.there.milli - one.wanted.milli}));
        if (!MessageDialog::ask(tr("Not enough in stock"), sentence, tr("Save all the same"), this))
            return false;
    }
    return true;
}

bool StockEntryDialog::asksForNothing()
{
    return m_cost->value() != 0 ||
           MessageDialog::ask(tr("Really for nothing?"),
                              tr("A cost of zero lowers the average cost. Where the cost is not known, leave "
                                 "the field empty."),
                              tr("It cost nothing"), this);
}

void StockEntryDialog::save()
{
    StockService *stock = &m_workplace.services.stock;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [stock, kind = m_kind, entry = entered(), to = StockPlaceId{m_to->currentData().toLongLong()}] {
            switch (kind) {
            case StockMoveKind::Opening:
                return stock->open(entry);
            case StockMoveKind::Loss:
                return stock->lose(entry);
            case StockMoveKind::Transfer:
                return stock->transfer(
                    {entry.place, to, entry.day, entry.note, {{entry.product, entry.quantity}}});
            default:
                return stock->receive(entry);
            }
        },
        [this](const QList<CountShift> &shifts) {
            m_workplace.navigator.announce(tr("The stock was changed"), true);
            accept();
            CountWords::tell(shifts, m_workplace.formats, parentWidget());
        },
        m_save);
}

} // namespace tefter
