// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is scanned, typed and corrected in a count.
#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/ListTable.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/RecordOffers.h"
#include "ui/common/WhichProductDialog.h"
#include "ui/common/WriteOrSay.h"
#include "ui/stock/CountDialog.h"
#include "ui/stock/CountRowModel.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr Quantity one{1000};

struct Scanned
{
    StockCountLineId line;
    QList<Product> products; ///< where the text is none's, or that of several
};

} // namespace

void CountDialog::take()
{
    if (isScanInQuantity())
        return;
    const auto quantity = m_quantity->quantity();
    if (m_product->record() == 0) {
        m_fault->say(tr("Choose the product from the list."));
        return m_product->setFocus();
    }
    if (!quantity || quantity->milli == 0) {
        m_fault->say(tr("How much?"));
        return m_quantity->setFocus();
    }
    m_unknown.clear();
    take(ProductId{m_product->record()}, *quantity);
    m_product->clear();
    m_quantity->setQuantity(one);
    m_product->setFocus();
}

void CountDialog::take(ProductId product, Quantity quantity)
{
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [counts = &m_workplace.services.stockCounts, id = m_id, product, quantity] {
            return counts->addCounted(id, product, quantity);
        },
        [this](StockCountLineId line) { m_list->selectId(line.value); });
}

void CountDialog::scan(const QString &typed)
{
    m_product->clear();
    m_product->setFocus();
    if (typed.isEmpty())
        return m_quantity->setFocus();
    Services *services = &m_workplace.services;
    // One thread writes, one thing after the other: what was scanned first is counted first.
    services->shop.jobs().write(
        this,
        [services, typed, id = m_id]() -> Result<Scanned> {
            const auto found = services->products.scanned(typed);
            if (!found)
                return failure(found.error());
            if (found->size() != 1)
                return Scanned{{}, *found};
            const auto line = services->stockCounts.addCounted(id, found->first().id, one);
            return line ? Result<Scanned>(Scanned{*line, {}}) : failure(line.error());
        },
        [this, typed](const Result<Scanned> &scanned) {
            if (!scanned)
                return m_fault->say(scanned.error());
            if (m_unknown.isEmpty())
                m_fault->clear();
            if (scanned->line.isValid())
                m_list->selectId(scanned->line.value);
            else if (scanned->products.isEmpty())
                lookFor(typed);
            else
                ask(typed, scanned->products);
        });
}

void CountDialog::ask(const QString &barcode, const QList<Product> &products)
{
    WhichProductDialog question(barcode, products, m_workplace.formats, this);
    connect(&question, &WhichProductDialog::scanned, this, &CountDialog::scan);
    const ProductId chosen = question.asked();
    m_product->setFocus();
    if (chosen.isValid())
        take(chosen, one);
}

void CountDialog::lookFor(const QString &typed)
{
    const bool isNumber = std::all_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isDigit(); });
    if (isNumber)
        return sayUnknown(typed);
    m_workplace.services.shop.jobs().read(
        this,
        [services = &m_workplace.services, typed]() -> Result<std::optional<Product>> {
            const auto hits = services->productSearch.find(typed, 1);
            if (!hits)
                return failure(hits.error());
            if (hits->isEmpty())
                return std::optional<Product>();
            const auto product = services->products.find(ProductId{idsOf(*hits).first()});
            return product ? Result<std::optional<Product>>(*product) : failure(product.error());
        },
        [this, typed](const Result<std::optional<Product>> &found) {
            if (!found)
                return m_fault->say(found.error());
            // Who has gone on to the next one meanwhile is not disturbed.
            if (!*found || !m_product->text().isEmpty())
                return sayUnknown(typed);
            m_product->setRecord((*found)->id.value, (*found)->name);
            m_quantity->setFocus();
            m_quantity->selectAll();
        });
}

void CountDialog::sayUnknown(const QString &typed)
{
    QApplication::beep();
    if (!m_unknown.contains(typed))
        m_unknown << typed;
    QStringList shown;
    for (const QString &one : std::as_const(m_unknown))
        shown << m_workplace.formats.isolate(one);
    //: %1 is a list of barcodes or names
    m_fault->say(tr("Not counted, since no product has it: %1").arg(shown.join(u", "_s)));
}

bool CountDialog::isScanInQuantity()
{
    const QString barcode = m_quantity->barcode();
    if (barcode.isEmpty())
        return false;
    m_quantity->setQuantity(one);
    scan(barcode);
    return true;
}

void CountDialog::correct(StockCountLineId line, const QString &typed)
{
    const auto milli = m_workplace.formats.parseDecimal(typed, 3);
    if (!typed.isEmpty() && (!milli || *milli < 0 || *milli > largestQuantity))
        //: %1 is what was typed as a quantity
        return m_fault->say(tr("“%1” is not a quantity that can be counted.").arg(typed));
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [counts = &m_workplace.services.stockCounts, line,
         counted = milli ? std::optional<Quantity>(Quantity{*milli}) : std::nullopt] {
            return counts->setCounted(line, counted);
        },
        [] {});
    const int next = m_list->currentIndex().row() + 1;
    if (next < m_model->rowCount())
        m_list->setCurrentIndex(m_model->countedAt(next));
}

bool CountDialog::isCorrecting() const
{
    const QWidget *focus = focusWidget();
    return focus && focus->parentWidget() == m_list->viewport();
}

/// Typing a number, or F2, in any cell of a row corrects its figure.
bool CountDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && m_list->currentIndex().isValid()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        if (key->key() == Qt::Key_F2 || (!text.isEmpty() && text.front().isDigit()))
            m_list->setCurrentIndex(m_model->countedAt(m_list->currentIndex().row()));
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tefter
