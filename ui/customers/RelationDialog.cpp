// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/RelationDialog.h"

#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/Navigator.h"
#include "ui/common/RecordOffers.h"
#include "ui/common/WriteOrSay.h"
#include "ui/customers/RelationWords.h"

#include <QComboBox>
#include <QPushButton>

namespace tefter {

namespace {
constexpr int relationDialogWidth = 500;
} // namespace

RelationDialog::RelationDialog(const Workplace &workplace, CustomerId person, const QString &name,
                               bool isFirm, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_person(person)
    , m_role(new QComboBox)
    , m_other(new RecordEdit(customerOffers(workplace)))
    , m_label(new QLineEdit)
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Add")))
{
    //: %1 is a name
    auto *layout = new DialogColumn(this, tr("Relation of %1").arg(name), relationDialogWidth);
    auto *form = new FormLayout;
    for (const RelationRole role : allRelationRoles)
        m_role->addItem(RelationWords::role(role), relationRoleKey(role));
    const RelationRole likely = isFirm ? RelationRole::Employs : RelationRole::Family;
    m_role->setCurrentIndex(m_role->findData(relationRoleKey(likely)));
    //: what somebody is to another one: family, works at
    form->addRow(tr("What"), m_role);
    m_other->setPlaceholderText(tr("Name, phone, e-mail, city…"));
    //: the other person of a relation
    form->addRow(tr("Who"), m_other);
    //: placeholder of a word about a relation
    m_label->setPlaceholderText(tr("Sister, neighbour, accountant…"));
    //: a word of one's own about a relation
    form->addRow(tr("In a word"), m_label);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addLayout(new DialogFoot(this, m_save));
    connect(m_save, &QPushButton::clicked, this, &RelationDialog::save);
    m_other->setFocus();
}

void RelationDialog::save()
{
    Relation relation;
    relation.other = CustomerId{m_other->record()};
    relation.role = relationRoleFromKey(m_role->currentData().toString()).value_or(RelationRole::Other);
    relation.label = m_label->text().trimmed();
    if (!relation.other.isValid()) {
        m_fault->say(tr("Choose who it is from the list that comes up while you type."));
        return m_other->setFocus();
    }
    if (relation.other == m_person) {
        m_fault->say(tr("Nobody is a relation of themselves: choose somebody else."));
        return m_other->setFocus();
    }
    m_save->setEnabled(false);
    m_fault->clear();
    m_workplace.services.shop.jobs().write(
        this,
        [relations = &m_workplace.services.relations, person = m_person, relation] {
            return relations->add(person, relation);
        },
        [this, name = m_other->text().trimmed()](const Result<void> &added) {
            m_save->setEnabled(true);
            if (!added && added.error().cause == Cause::NameTaken)
                //: %1 is a name
                return m_fault->say(tr("This relation to %1 is there already.").arg(name));
            if (!added)
                return m_fault->say(added.error());
            //: %1 is a name
            m_workplace.navigator.announce(tr("Relation to %1 added").arg(name), true);
            accept();
        });
}

} // namespace tefter
