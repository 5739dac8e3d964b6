// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/PurchaseLineRows.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Icons.h"
#include "ui/common/ProductOffers.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/TabOrder.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/UnitPriceEdit.h"
#include "ui/suppliers/SupplierWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int countWidth = 76;
constexpr int costWidth = 96;
const Quantity onePiece{1000};

} // namespace

PurchaseLineRows::PurchaseLineRows(const Workplace &workplace, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_kind(kind)
    , m_currency(workplace.services.shop.settings().currency)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    addHeads();
}

void PurchaseLineRows::addHeads()
{
    QStringList heads{tr("Product"), tr("Quantity"), QString(),
                      //: of a piece, without VAT
                      tr("Cost")};
    if (m_kind == Kind::Receipt)
        //: how many pieces of those that came
        heads[2] = tr("Defective");
    else if (m_kind == Kind::Return)
        //: why goods go back
        heads[2] = tr("Reason");
    for (int column = 0; column < static_cast<int>(heads.size()); ++column) {
        if (!heads[column].isEmpty())
            m_grid->addWidget(new TextLabel(heads[column], TextSize::Caption, TextLabel::Ink::Secondary), 0,
                              column, Qt::AlignLeading);
    }
}

void PurchaseLineRows::setEntries(const QList<PurchaseEntry> &entries)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().what);
    for (const PurchaseEntry &entry : entries)
        addRow(entry);
    needEmptyRow();
}

QWidget *PurchaseLineRows::addExtra(EntryRow &row)
{
    if (m_kind == Kind::Receipt) {
        row.defective = new QuantityEdit(m_workplace.formats);
        row.defective->setAccessibleName(tr("Defective"));
        row.defective->setFixedWidth(countWidth);
        if (row.before.defective.milli > 0)
            row.defective->setQuantity(row.before.defective);
        return row.defective;
    }
    if (m_kind == Kind::Order)
        return nullptr;
    row.reason = new QComboBox;
    row.reason->setAccessibleName(tr("Reason"));
    for (const ReturnReason reason : allReturnReasons)
        row.reason->addItem(SupplierWords::reason(reason), returnReasonKey(reason));
    row.reason->setCurrentIndex(static_cast<int>(row.before.reason));
    return row.reason;
}

void PurchaseLineRows::addRow(const PurchaseEntry &entry)
{
    EntryRow row;
    row.before = entry;
    row.what = new RecordEdit(productOffers(m_workplace));
    row.quantity = new QuantityEdit(m_workplace.formats);
    row.cost = new UnitPriceEdit(m_workplace.formats, m_currency);
    row.remove = new QPushButton(icon(u"close"_s, IconInk::Secondary), QString());
    row.what->setPlaceholderText(tr("Name, code or barcode"));
    row.what->setAccessibleName(tr("Product"));
    row.quantity->setAccessibleName(tr("Quantity"));
    row.quantity->setFixedWidth(countWidth);
    row.cost->setAccessibleName(tr("Cost"));
    row.cost->setFixedWidth(costWidth);
    row.remove->setAccessibleName(tr("Remove this line"));
    row.remove->setToolTip(tr("Remove this line"));
    row.remove->setAutoDefault(false);
    QSizePolicy place = row.remove->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    row.remove->setSizePolicy(place);
    setButtonTone(row.remove, ButtonTone::Quiet);
    if (entry.product.isValid()) {
        row.what->setRecord(entry.product.value, entry.name);
        row.quantity->setQuantity(entry.quantity);
        row.cost->setPrice(entry.cost);
    }
    const int at = m_nextGridRow++;
    m_grid->addWidget(row.what, at, 0);
    m_grid->addWidget(row.quantity, at, 1);
    if (QWidget *extra = addExtra(row))
        m_grid->addWidget(extra, at, 2);
    m_grid->addWidget(row.cost, at, 3);
    m_grid->addWidget(row.remove, at, 4);
    m_rows.append(row);
    connectRow(row);
}

void PurchaseLineRows::connectRow(const EntryRow &row)
{
    RecordEdit *what = row.what;
    const auto edited = [this] {
        needEmptyRow();
        Q_EMIT changed();
    };
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{row.what, row.quantity, row.defective, row.cost}) {
        if (edit)
            connect(edit, &QLineEdit::textEdited, this, edited);
    }
    connect(what, &RecordEdit::picked, this, [this, what](qint64 id) { picked(what, ProductId{id}); });
    connect(row.remove, &QPushButton::clicked, this, [this, what] {
        removeRow(what);
        needEmptyRow();
        Q_EMIT changed();
    });
}

void PurchaseLineRows::removeRow(const RecordEdit *what)
{
    EntryRow *row = rowOf(what);
    if (!row)
        return;
    for (QWidget *widget : std::initializer_list<QWidget *>{row->what, row->quantity, row->defective,
                                                            row->reason, row->cost, row->remove}) {
        if (!widget)
            continue;
        widget->hide();
        widget->deleteLater();
    }
    m_rows.removeIf([&](const EntryRow &one) { return one.what == what; });
}

void PurchaseLineRows::picked(const RecordEdit *what, ProductId product)
{
    EntryRow *row = rowOf(what);
    if (row->quantity->isEmpty())
        row->quantity->setQuantity(onePiece);
    row->quantity->setFocus();
    row->quantity->selectAll();
    needEmptyRow();
    Q_EMIT changed();
    const PurchaseOrderService *orders = &m_workplace.services.purchaseOrders;
    m_workplace.services.shop.jobs().read(
        this, [orders, supplier = m_supplier, product] { return orders->line(supplier, product, onePiece); },
        [this, what, product](const Result<PurchaseOrderLine> &line) {
            EntryRow *filled = rowOf(what);
            if (!line || !filled || filled->what->record() != product.value)
                return;
            filled->before.code = line->supplierCode;
            if (line->unitCost)
                filled->cost->setPrice(line->unitCost);
            Q_EMIT changed();
        });
}

void PurchaseLineRows::needEmptyRow()
{
    if (m_rows.isEmpty() || !isBlank(m_rows.last())) {
        addRow({});
        tabAsLaidOut(window());
    }
    // The one that waits to be filled comes back at once: it cannot be taken away.
    for (const EntryRow &row : std::as_const(m_rows))
        row.remove->setVisible(row.what != m_rows.last().what);
}

bool PurchaseLineRows::isBlank(const EntryRow &row)
{
    return row.what->text().trimmed().isEmpty() && row.cost->isEmpty();
}

PurchaseLineRows::EntryRow *PurchaseLineRows::rowOf(const RecordEdit *what)
{
    for (EntryRow &row : m_rows) {
        if (row.what == what)
            return &row;
    }
    return nullptr;
}

PurchaseEntry PurchaseLineRows::entryOf(const EntryRow &row)
{
    PurchaseEntry entry = row.before;
    const ProductId product{row.what->record()};
    if (product != entry.product) {
        // Another product is another line.
        entry.line = 0;
        entry.origin = 0;
    }
    entry.product = product;
    entry.name = row.what->text().trimmed();
    entry.quantity = row.quantity->quantity().value_or(onePiece);
    entry.cost = row.cost->price();
    if (row.defective)
        entry.defective = row.defective->quantity().value_or(Quantity());
    if (row.reason)
        entry.reason =
            returnReasonFromKey(row.reason->currentData().toString()).value_or(ReturnReason::Other);
    return entry;
}

QList<PurchaseEntry> PurchaseLineRows::entries() const
{
    QList<PurchaseEntry> result;
    for (const EntryRow &row : m_rows) {
        if (!isBlank(row))
            result.append(entryOf(row));
    }
    return result;
}

/// What is wrong with a line, and in which of its fields; nothing where nothing is.
std::pair<TypedEdit *, QString> PurchaseLineRows::faultIn(const EntryRow &row) const
{
    const Formats &formats = m_workplace.formats;
    const PurchaseEntry entry = entryOf(row);
    for (TypedEdit *edit : std::initializer_list<TypedEdit *>{row.quantity, row.defective, row.cost}) {
        if (edit && !edit->isAcceptable())
            return {edit, edit->fault()};
    }
    if (entry.quantity.milli <= 0)
        //: %1 is a product, %2 what was typed
        return {row.quantity, tr("%1: the quantity must be more than zero, not %2.")
                                  .arg(entry.name, formats.quantity(entry.quantity))};
    if (row.defective && entry.defective.milli < 0)
        //: %1 is a product
        return {row.defective, tr("%1: less than zero cannot be defective.").arg(entry.name)};
    if (row.defective && entry.defective.milli > entry.quantity.milli)
        //: %1 is a product, %2 and %3 are quantities
        return {row.defective,
                tr("%1: %2 defective of %3 that came is not possible.")
                    .arg(entry.name, formats.quantity(entry.defective), formats.quantity(entry.quantity))};
    if (entry.cost.value_or(UnitPrice()).micro < 0)
        //: %1 is a product
        return {row.cost, tr("%1: the cost cannot be below zero.").arg(entry.name)};
    return {nullptr, QString()};
}

QString PurchaseLineRows::firstFault()
{
    for (const EntryRow &row : std::as_const(m_rows)) {
        if (isBlank(row))
            continue;
        if (row.what->record() == 0) {
            const QString sentence = tr("Choose a product from the list.");
            markInvalid(row.what, sentence);
            row.what->setFocus();
            return sentence;
        }
        const auto &[edit, sentence] = faultIn(row);
        if (!edit)
            continue;
        markInvalid(edit, sentence);
        edit->setFocus();
        edit->selectAll();
        return sentence;
    }
    return {};
}

bool PurchaseLineRows::hasDefective() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const EntryRow &row) { return !isBlank(row) && entryOf(row).defective.milli > 0; });
}

Money PurchaseLineRows::total() const
{
    Money sum;
    const QList<PurchaseEntry> all = entries();
    for (const PurchaseEntry &entry : all) {
        if (entry.cost)
            sum += lineTotal(*entry.cost, entry.quantity, m_currency.decimals).value_or(Money());
    }
    return sum;
}

} // namespace tefter
