// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StaffDialog.h"

#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/WriteOrSay.h"

#include <QLineEdit>
#include <QPushButton>

namespace tefter {

StaffDialog::StaffDialog(const Workplace &workplace, const Staff &who, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_who(who)
    , m_name(new QLineEdit(who.name))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(who.id.isValid() ? tr("Save") : tr("Add")))
{
    auto *layout =
        new DialogColumn(this, who.id.isValid() ? tr("Another name") : tr("Somebody new on the staff"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("The name that the history shows"));
    m_name->selectAll();
    layout->addWidget(m_name);
    layout->addWidget(m_fault);
    layout->addLayout(new DialogFoot(this, m_save));
    connect(m_save, &QPushButton::clicked, this, &StaffDialog::save);
}

void StaffDialog::save()
{
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [staff = &m_workplace.services.staff, id = m_who.id, name = m_name->text()]() -> Result<void> {
            if (id.isValid())
                return staff->rename(id, name);
            const auto added = staff->add(name);
            return added ? Result<void>() : Result<void>(failure(added.error()));
        },
        [this] { accept(); }, m_save);
}

} // namespace tefter
