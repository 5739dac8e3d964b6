// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleLineRows.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "core/stock/StockMove.h"
#include "ui/common/FactLine.h"
#include "ui/common/Icons.h"
#include "ui/common/ProductOffers.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/RecordEdit.h"
#include "ui/common/ReductionWords.h"
#include "ui/common/TabOrder.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/UnitPriceEdit.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int quantityWidth = 76;
constexpr int priceWidth = 96;
constexpr int totalWidth = 96;
const Quantity one{1000};

} // namespace

SaleLineRows::SaleLineRows(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_currency(workplace.services.shop.settings().currency)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(3, totalWidth);
    const QStringList heads{tr("Product"), tr("Quantity"),
                            //: per piece
                            tr("Unit price"),
                            //: the total of a line
                            tr("Sum")};
    for (int column = 0; column < static_cast<int>(heads.size()); ++column)
        m_grid->addWidget(new TextLabel(heads[column], TextSize::Caption, TextLabel::Ink::Secondary), 0,
                          column, column == 3 ? Qt::AlignTrailing : Qt::AlignLeading);
    needEmptyRow();
}

void SaleLineRows::setDocument(const SaleDocument &document)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().what);
    for (const SaleLine &line : document.sale.lines)
        addRow(line, line.description.isEmpty() ? document.products.value(line.product.value).name
                                                : line.description);
    needEmptyRow();
}

void SaleLineRows::setDay(Day day)
{
    m_day = day;
    for (LineRow &row : m_rows) {
        if (!row.before.id.isValid())
            row.before.vat = std::nullopt;
    }
}

void SaleLineRows::addRow(const SaleLine &line, const QString &name)
{
    LineRow row;
    row.before = line;
    row.what = new RecordEdit(productOffers(m_workplace));
    row.quantity = new QuantityEdit(m_workplace.formats);
    row.price = new UnitPriceEdit(m_workplace.formats, m_currency);
    row.total = new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary);
    row.reduced = new TextLabel({}, TextSize::Caption, TextLabel::Ink::Warning);
    row.reduced->setWordWrap(true);
    row.reduced->hide();
    row.remove = new QPushButton(icon(u"close"_s, IconInk::Secondary), QString());
    row.what->setPlaceholderText(tr("Name, code or barcode"));
    row.what->setAccessibleName(tr("Product"));
    row.quantity->setAccessibleName(tr("Quantity"));
    row.quantity->setFixedWidth(quantityWidth);
    row.quantity->setRange(-largestQuantity, largestQuantity);
    row.quantity->installEventFilter(this);
    row.price->setAccessibleName(tr("Unit price"));
    row.price->setFixedWidth(priceWidth);
    row.remove->setAccessibleName(tr("Remove this line"));
    row.remove->setToolTip(tr("Remove this line"));
    row.remove->setAutoDefault(false);
    QSizePolicy place = row.remove->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    row.remove->setSizePolicy(place);
    setButtonTone(row.remove, ButtonTone::Quiet);
    if (line.quantity.milli != 0) {
        row.quantity->setQuantity(line.quantity);
        row.price->setPrice(line.unitPrice);
        row.total->setText(m_workplace.formats.money(line.total, m_currency));
    }
    if (line.product.isValid())
        row.what->setRecord(line.product.value, name);
    else
        row.what->setText(name);
    const int at = m_nextGridRow++;
    m_grid->addWidget(row.what, at, 0);
    m_grid->addWidget(row.quantity, at, 1);
    m_grid->addWidget(row.price, at, 2);
    m_grid->addWidget(row.total, at, 3, Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(row.remove, at, 4);
    m_grid->addWidget(row.reduced, m_nextGridRow++, 0, 1, 4);
    m_rows.append(row);
    connectRow(row);
}

void SaleLineRows::connectRow(const LineRow &row)
{
    RecordEdit *what = row.what;
    const auto edited = [this, what] {
        if (const LineRow *row = rowOf(what); row && what->record() == 0)
            row->reduced->hide();
        needEmptyRow();
        Q_EMIT changed();
    };
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{row.what, row.quantity, row.price})
        connect(edit, &QLineEdit::textEdited, this, edited);
    connect(what, &RecordEdit::picked, this, [this, what](qint64 id) { picked(what, ProductId{id}); });
    connect(row.remove, &QPushButton::clicked, this, [this, what] {
        removeRow(what);
        needEmptyRow();
        Q_EMIT changed();
    });
}

void SaleLineRows::removeRow(const RecordEdit *what)
{
    LineRow *row = rowOf(what);
    if (!row)
        return;
    for (QWidget *widget : std::initializer_list<QWidget *>{row->what, row->quantity, row->price, row->total,
                                                            row->remove, row->reduced}) {
        widget->hide();
        widget->deleteLater();
    }
    m_rows.removeIf([&](const LineRow &one) { return one.what == what; });
}

void SaleLineRows::picked(const RecordEdit *what, ProductId product)
{
    LineRow *row = rowOf(what);
    if (row->quantity->isEmpty())
        row->quantity->setQuantity(one);
    row->quantity->setFocus();
    row->quantity->selectAll();
    needEmptyRow();
    Q_EMIT changed();
    m_workplace.services.shop.jobs().read(
        this,
        [prices = &m_workplace.services.prices, product, day = m_day] { return prices->on(product, day); },
        [this, what, product](const Result<PriceOfDay> &price) {
            LineRow *filled = rowOf(what);
            if (!price || !filled || filled->what->record() != product.value)
                return;
            filled->before.vat = price->vat;
            if (price->price)
                filled->price->setPrice(unitPriceOf(*price->price, m_currency));
            filled->reduced->setText(reducedWords(*price));
            filled->reduced->setVisible(!filled->reduced->text().isEmpty());
            filled->price->setAccessibleDescription(filled->reduced->text());
            Q_EMIT changed();
        });
}

bool SaleLineRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                      [&](const LineRow &one) { return one.quantity == watched; });
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && row != m_rows.cend() &&
            !row->quantity->barcode().isEmpty()) {
            scanInQuantity(row->what);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SaleLineRows::scanInQuantity(const RecordEdit *what)
{
    LineRow *row = rowOf(what);
    const QString barcode = row->quantity->barcode();
    row->quantity->setQuantity(one);
    needEmptyRow();
    m_rows.last().what->scan(barcode);
    Q_EMIT changed();
}

/// Of a reduced price the usual one, and the lowest before it; empty otherwise.
QString SaleLineRows::reducedWords(const PriceOfDay &price) const
{
    if (!price.reduction || !price.usual)
        return {};
    return factLine({ReductionWords::usual(*price.usual, m_currency, m_workplace.formats),
                     ReductionWords::lowest(price.lowestBefore, m_currency, m_workplace.formats)});
}

void SaleLineRows::needEmptyRow()
{
    if (m_rows.isEmpty() || !isBlank(m_rows.last())) {
        addRow({}, {});
        tabAsLaidOut(window());
    }
    // The one that waits to be filled comes back at once: it cannot be taken away.
    for (const LineRow &row : std::as_const(m_rows))
        row.remove->setVisible(row.what != m_rows.last().what);
}

bool SaleLineRows::isBlank(const LineRow &row)
{
    return row.what->text().trimmed().isEmpty() && row.price->isEmpty();
}

SaleLineRows::LineRow *SaleLineRows::rowOf(const RecordEdit *what)
{
    for (LineRow &row : m_rows) {
        if (row.what == what)
            return &row;
    }
    return nullptr;
}

SaleLine SaleLineRows::lineOf(const LineRow &row)
{
    SaleLine line = row.before;
    const ProductId product{row.what->record()};
    // What stands on an old line stays, unless another product is meant or other words were typed.
    if (product != row.before.product || !product.isValid())
        line.description = row.what->text().trimmed();
    line.product = product;
    line.quantity = row.quantity->quantity().value_or(one);
    line.unitPrice = row.price->price().value_or(UnitPrice());
    return line;
}

QList<SaleLine> SaleLineRows::lines() const
{
    QList<SaleLine> result;
    for (const LineRow &row : m_rows) {
        if (!isBlank(row))
            result.append(lineOf(row));
    }
    return result;
}

QWidget *SaleLineRows::firstFault()
{
    for (const LineRow &row : std::as_const(m_rows)) {
        if (isBlank(row))
            continue;
        if (!row.quantity->isAcceptable() || row.quantity->value() == 0) {
            markInvalid(row.quantity, tr("How many?"));
            return row.quantity;
        }
        if (!row.price->price()) {
            markInvalid(row.price, tr("At what price?"));
            return row.price;
        }
    }
    return nullptr;
}

void SaleLineRows::showTotals(const QList<SaleLine> &reckoned)
{
    qsizetype next = 0;
    for (const LineRow &row : std::as_const(m_rows)) {
        const bool counts = !isBlank(row) && next < reckoned.size();
        row.total->setText(counts ? m_workplace.formats.money(reckoned[next].total, m_currency) : QString());
        next += counts ? 1 : 0;
    }
}

} // namespace tefter
