// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InChargeDialog.h"

#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/Navigator.h"
#include "ui/common/StaffChoice.h"
#include "ui/common/WriteOrSay.h"

#include <QPushButton>

namespace tefter {

namespace {

int asPeopleCount(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 1'000'000'000));
}

} // namespace

InChargeDialog::InChargeDialog(const Workplace &workplace, QList<CustomerId> people, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_people(std::move(people))
    , m_choice(new StaffChoice(workplace, {}))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    auto *layout = new DialogColumn(
        this, tr("Who looks after these %Ln people?", nullptr, asPeopleCount(m_people.size())));
    m_choice->setAccessibleName(tr("Looked after by"));
    layout->addWidget(m_choice);
    layout->addWidget(m_fault);
    layout->addLayout(new DialogFoot(this, m_save));
    connect(m_save, &QPushButton::clicked, this, &InChargeDialog::save);
}

void InChargeDialog::save()
{
    const InCharge chosen = m_choice->chosen();
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [customers = &m_workplace.services.customers, people = m_people, chosen] {
            return customers->putInCharge(people, chosen.id);
        },
        [this, chosen](qint64 changed) {
            const int count = asPeopleCount(m_people.size());
            m_workplace.navigator.announce(
                chosen.id.isValid()
                    //: %1 is the name of somebody of the staff
                    ? tr("%1 looks after %Ln people", nullptr, count).arg(chosen.name)
                    : tr("Nobody in particular looks after %Ln people", nullptr, count),
                changed > 0);
            accept();
        },
        m_save);
}

} // namespace tefter
