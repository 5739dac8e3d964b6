// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/PeriodDialog.h"

#include "ui/common/DayEdit.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/InlineMessage.h"

#include <QPushButton>

namespace tefter {

PeriodDialog::PeriodDialog(const Period &period, const Formats &formats, Day today, QWidget *parent)
    : QDialog(parent)
    , m_from(new DayEdit(formats, today))
    , m_to(new DayEdit(formats, today))
    , m_fault(new InlineMessage)
{
    auto *column = new DialogColumn(this, tr("Choose the days"));
    auto *form = new FormLayout;
    //: the first day of a period
    form->addRow(tr("From"), m_from);
    //: the last day of a period
    form->addRow(tr("To"), m_to);
    column->addLayout(form);
    column->addWidget(m_fault);
    auto *ready = new QPushButton(tr("Show"));
    column->addLayout(new DialogFoot(this, ready));
    m_from->setDay(period.from);
    m_to->setDay(period.to);
    connect(ready, &QPushButton::clicked, this, &PeriodDialog::finish);
    m_from->setFocus();
}

void PeriodDialog::finish()
{
    const Period period{m_from->day(), m_to->day()};
    if (!m_from->isAcceptable() || !m_to->isAcceptable())
        return m_fault->say(tr("One of the days is not understood."));
    if (period.from.isValid() && period.to.isValid() && period.to < period.from)
        return m_fault->say(tr("The last day comes before the first."));
    Q_EMIT chosen(period);
    accept();
}

} // namespace tefter
