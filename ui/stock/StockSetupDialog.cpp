// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockSetupDialog.h"

#include "core/registry/Services.h"
#include "ui/common/DayEdit.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/Navigator.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/stock/StockWords.h"

#include <QComboBox>
#include <QPushButton>

namespace tefter {

StockSetupDialog::StockSetupDialog(const Workplace &workplace, const StockSettings &settings, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_settings(settings)
    , m_since(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_place(new QLineEdit(tr("Shop")))
    , m_negative(new QComboBox)
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(settings.since.isValid() ? tr("Save") : tr("Keep stock")))
{
    build();
    m_since->setDay(settings.since.isValid() ? settings.since : workplace.services.shop.clock().today());
    m_negative->setCurrentIndex(m_negative->findData(negativeStockKey(settings.negative)));
    connect(m_save, &QPushButton::clicked, this, &StockSetupDialog::save);
}

void StockSetupDialog::build()
{
    const bool isOn = m_settings.since.isValid();
    auto *layout = new DialogColumn(this, isOn ? tr("How stock is kept") : tr("Keep stock"), 480);
    auto *words =
        new TextLabel(tr("From this day on every sale takes its goods from the stock. Sales of before, "
                         "and those that are imported, do not."),
                      TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *form = new FormLayout;
    //: stock is kept from this day on
    form->addRow(tr("Since"), m_since);
    if (isOn) {
        m_place->setParent(this);
        m_place->hide();
    } else {
        //: where goods lie: the shop, the store room
        form->addRow(tr("First place"), m_place);
    }
    for (const NegativeStock rule : {NegativeStock::Allow, NegativeStock::Warn, NegativeStock::Block})
        m_negative->addItem(StockWords::rule(rule), negativeStockKey(rule));
    form->addRow(tr("What is not there"), m_negative);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    auto *foot = new DialogFoot(this, m_save);
    if (isOn) {
        auto *off = new QPushButton(tr("Keep no stock"));
        foot->addFirst(off);
        connect(off, &QPushButton::clicked, this, [this] { write({Day(), m_settings.negative}); });
    }
    layout->addLayout(foot);
}

void StockSetupDialog::save()
{
    const Day since = m_since->day();
    if (!since.isValid() || since > m_workplace.services.shop.clock().today()) {
        m_fault->say(since.isValid() ? tr("This day is still to come.") : tr("Which day?"));
        return m_since->setFocus();
    }
    write({since, negativeStockFromKey(m_negative->currentData().toString())});
}

void StockSetupDialog::write(const StockSettings &settings)
{
    StockService *stock = &m_workplace.services.stock;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [stock, settings, place = m_place->text()] { return stock->changeSettings(settings, place); },
        [this, settings] {
            m_workplace.navigator.announce(
                settings.since.isValid() ? tr("Stock is kept now") : tr("No stock is kept any more"), true);
            accept();
        },
        m_save);
}

} // namespace tefter
