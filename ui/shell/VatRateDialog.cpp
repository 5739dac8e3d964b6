// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/VatRateDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DayEdit.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace tefter {

namespace {

constexpr int wholePrice = 10000;

} // namespace

VatRateDialog::VatRateDialog(const Workplace &workplace, const VatRateUse &use, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_use(use)
    , m_rate(new NumberEdit(workplace.formats, 2))
    , m_from(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_name(new QLineEdit(use.rate.name))
    , m_products(new QCheckBox(
          tr("Give it also to the %Ln product(s) with the old rate", nullptr, int(use.products))))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(use.rate.id != 0 ? tr("Save") : tr("Add")))
{
    build(use.rate.id != 0 ? tr("Change the VAT rate") : tr("New VAT rate"));
    m_rate->setRange(0, wholePrice);
    if (use.rate.id != 0) {
        m_rate->setValue(use.rate.rate.basisPoints);
        m_rate->selectAll(); // what is typed takes its place
    }
    m_products->setChecked(true);
    connect(m_rate, &QLineEdit::textChanged, this, &VatRateDialog::showProducts);
    connect(m_from, &QLineEdit::textChanged, this, &VatRateDialog::showProducts);
    connect(m_save, &QPushButton::clicked, this, &VatRateDialog::save);
    showProducts();
}

void VatRateDialog::build(const QString &title)
{
    auto *layout = new DialogColumn(this, title);
    auto *form = new FormLayout;
    m_rate->setSuffix(m_workplace.formats.isRightToLeft() ? QStringLiteral("٪") : QStringLiteral("%"));
    form->addRow(tr("Rate"), m_rate);
    m_name->setPlaceholderText(tr("Such as: food, books"));
    //: what a VAT rate is for, such as food
    form->addRow(tr("For what"), m_name);
    if (m_use.rate.id != 0) {
        m_from->setPlaceholderText(tr("Today"));
        //: the day from which a VAT rate is another one
        form->addRow(tr("From"), m_from);
    }
    layout->addLayout(form);
    buildLater(layout);
    layout->addWidget(m_products);
    layout->addWidget(m_fault);
    layout->addLayout(new DialogFoot(this, m_save));
}

/// What is to come already, each with a way to take it back.
void VatRateDialog::buildLater(QVBoxLayout *layout)
{
    const Formats &formats = m_workplace.formats;
    for (const VatRateChange &change : std::as_const(m_use.changes)) {
        auto *line = new QHBoxLayout;
        //: %1 is a day, %2 a VAT rate
        auto *words =
            new TextLabel(tr("From %1: %2").arg(formats.longDay(change.from), formats.percent(change.rate)));
        words->setWordWrap(true);
        auto *remove = new QPushButton(tr("Take back"));
        remove->setAutoDefault(false);
        line->addWidget(words, 1);
        line->addWidget(remove);
        layout->addLayout(line);
        connect(remove, &QPushButton::clicked, this, [this, id = change.id, remove] {
            writeOrSay(
                m_workplace.services.shop.jobs(), m_fault,
                [rates = &m_workplace.services.vatRates, id] { return rates->cancel(id); },
                [this] { accept(); }, remove);
        });
    }
}

bool VatRateDialog::isLater() const
{
    return m_from->day() > m_workplace.services.shop.clock().today();
}

void VatRateDialog::showProducts()
{
    const auto typed = m_rate->value();
    m_products->setVisible(m_use.products > 0 && typed && *typed != m_use.rate.rate.basisPoints);
}

void VatRateDialog::save()
{
    const auto typed = m_rate->value();
    if (!typed) {
        m_fault->say(tr("The rate is a share of the price: a number from 0 to 100."));
        return m_rate->setFocus();
    }
    if (!m_from->isAcceptable() || (!m_from->isEmpty() && !isLater())) {
        m_fault->say(tr("The day must be one to come, or empty for today."));
        return m_from->setFocus();
    }
    const VatRate rate{m_use.rate.id, m_name->text(), Percent{static_cast<qint32>(*typed)}};
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [rates = &m_workplace.services.vatRates, rate, productsToo = m_products->isChecked(),
         from = isLater() ? m_from->day() : Day()]() -> Result<void> {
            if (from.isValid())
                return rates->schedule(rate.id, from, rate.rate, productsToo);
            if (rate.id != 0)
                return rates->change(rate, productsToo);
            const auto added = rates->add(rate);
            return added ? Result<void>() : Result<void>(failure(added.error()));
        },
        [this] { accept(); }, m_save);
}

} // namespace tefter
