// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ReductionDialog.h"

#include "core/base/CurrencySymbol.h"
#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/catalogue/ProductPrices.h"
#include "ui/common/DayEdit.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"

#include <QPushButton>

namespace tefter {

ReductionDialog::ReductionDialog(const Workplace &workplace, const Product &product, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_product(product)
    , m_price(new MoneyEdit(workplace.formats, workplace.services.shop.settings().currency))
    , m_from(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_to(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_reason(new QLineEdit)
    , m_lowest(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    build();
    m_from->setDay(workplace.services.shop.clock().today());
    connect(m_from, &QLineEdit::textChanged, this, &ReductionDialog::showLowest);
    connect(m_save, &QPushButton::clicked, this, &ReductionDialog::askThenSave);
    showLowest();
    m_price->setFocus();
}

void ReductionDialog::build()
{
    const Currency currency = m_workplace.services.shop.settings().currency;
    auto *column = new DialogColumn(this, tr("Reduce the price"));
    auto *words = new TextLabel(m_product.name);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *form = new FormLayout;
    m_price->setSuffix(currencySymbol(currency.code));
    if (m_product.price)
        m_price->setPlaceholderText(m_workplace.formats.moneyPlain(*m_product.price, currency));
    form->addRow(tr("Reduced price"), m_price);
    //: the first day of a reduction
    form->addRow(tr("From"), m_from);
    m_to->setPlaceholderText(tr("Until further notice"));
    //: the last day of a reduction
    form->addRow(tr("Last day"), m_to);
    m_reason->setPlaceholderText(tr("Such as: summer sale"));
    //: why a price is reduced
    form->addRow(tr("Reason"), m_reason);
    column->addLayout(form);
    m_lowest->setWordWrap(true);
    column->addWidget(m_lowest);
    column->addWidget(m_fault);
    column->addLayout(new DialogFoot(this, m_save));
}

void ReductionDialog::showLowest()
{
    const Day from = m_from->day();
    if (!from.isValid())
        return m_lowest->setText({});
    m_workplace.services.shop.jobs().read(
        this, m_latest,
        [prices = &m_workplace.services.prices, product = m_product.id, from] {
            return prices->lowestBefore(product, from);
        },
        [this](const Result<std::optional<Money>> &lowest) {
            if (!lowest)
                return m_fault->say(lowest.error());
            PriceOfDay price;
            price.reduction = Reduction();
            price.lowestBefore = *lowest;
            m_lowest->setText(ProductPrices::lowestSentence(price, m_workplace.formats,
                                                            m_workplace.services.shop.settings().currency));
        });
}

/// Says what is wrong with it; none where nothing is.
QWidget *ReductionDialog::firstFault()
{
    const auto price = m_price->money();
    if (const QString fault = m_price->fault(); !fault.isEmpty()) {
        m_fault->say(fault);
        return m_price;
    }
    if (!price || !m_product.price || price->minor >= m_product.price->minor || price->isNegative()) {
        m_fault->say(tr("The reduced price must be below the usual one."));
        return m_price;
    }
    if (!m_from->day().isValid() || !m_to->isAcceptable() ||
        (m_to->day().isValid() && m_to->day() < m_from->day())) {
        m_fault->say(tr("The last day must not come before the first one."));
        return m_from;
    }
    return nullptr;
}

void ReductionDialog::askThenSave()
{
    if (QWidget *fault = firstFault())
        return fault->setFocus();
    m_workplace.services.shop.jobs().read(
        this, m_latestOther,
        [prices = &m_workplace.services.prices, product = m_product.id] {
            return prices->reductions(product);
        },
        [this](const Result<QList<Reduction>> &others) {
            if (!others)
                return m_fault->say(others.error());
            const Period wanted{m_from->day(), m_to->day()};
            for (const Reduction &other : *others) {
                if (overlaps(other.days, wanted))
                    return m_fault->say(runningSentence(other.days));
            }
            if (asksWhetherFree())
                save();
        });
}

QString ReductionDialog::runningSentence(const Period &days) const
{
    const QString from = m_workplace.formats.day(days.from);
    if (!days.to.isValid())
        //: %1 is a day
        return tr("A reduction runs since %1, until further notice. End it first.").arg(from);
    //: %1 and %2 are days
    return tr("A reduction runs from %1 until %2. Choose other days, or end it first.")
        .arg(from, m_workplace.formats.day(days.to));
}

bool ReductionDialog::asksWhetherFree()
{
    return m_price->money()->minor != 0 ||
           MessageDialog::ask(tr("Really for nothing?"), tr("At this price the product is given away."),
                              tr("Give it away"), this);
}

void ReductionDialog::save()
{
    Reduction reduction;
    reduction.product = m_product.id;
    reduction.price = m_price->money().value_or(Money());
    reduction.days = {m_from->day(), m_to->day()};
    reduction.reason = m_reason->text();
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [prices = &m_workplace.services.prices, reduction] { return prices->reduce(reduction); },
        [this](ReductionId) { accept(); }, m_save);
}

} // namespace tefter
