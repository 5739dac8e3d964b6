// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SupplierCaseDialog.h"

#include "core/registry/Services.h"
#include "ui/common/DayEdit.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/WriteOrSay.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tefter {

SupplierCaseDialog::SupplierCaseDialog(const Workplace &workplace, const SupplierCase &there, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_before(there)
    , m_subject(new QLineEdit(there.subject))
    , m_opened(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_answered(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_note(new QPlainTextEdit(there.note))
    , m_fault(new InlineMessage)
    , m_remove(new QPushButton(tr("Remove")))
    , m_save(new QPushButton(tr("Save")))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &SupplierCaseDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &SupplierCaseDialog::remove);
}

void SupplierCaseDialog::build()
{
    constexpr int noteHeight = 90;
    //: a question or complaint to a supplier
    auto *layout = new DialogColumn(this, m_before.id == 0 ? tr("New case") : tr("Case"));
    auto *form = new FormLayout;
    m_subject->setPlaceholderText(tr("Missing goods, a wrong bill, a question…"));
    m_opened->setDay(m_before.openedOn.isValid() ? m_before.openedOn
                                                 : m_workplace.services.shop.clock().today());
    m_answered->setDay(m_before.answeredOn);
    m_answered->setPlaceholderText(tr("Not yet"));
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    //: what a question or complaint to a supplier is about
    form->addRow(tr("What about"), m_subject);
    //: the day of a question or complaint to a supplier
    form->addRow(tr("Asked on"), m_opened);
    //: the day of a supplier's answer
    form->addRow(tr("Answered on"), m_answered);
    form->addRow(tr("Note"), m_note);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    auto *foot = new DialogFoot(this, m_save);
    setButtonTone(m_remove, ButtonTone::Quiet);
    m_remove->setVisible(m_before.id != 0);
    foot->addFirst(m_remove);
    layout->addLayout(foot);
    if (m_before.id == 0)
        m_subject->setFocus();
    else
        m_answered->setFocus();
}

QString SupplierCaseDialog::firstFault() const
{
    if (m_subject->text().trimmed().isEmpty()) {
        m_subject->setFocus();
        return tr("Say in a few words what it is about.");
    }
    for (TypedEdit *edit : std::initializer_list<TypedEdit *>{m_opened, m_answered}) {
        if (const QString fault = edit->fault(); !fault.isEmpty()) {
            edit->setFocus();
            return fault;
        }
    }
    if (!m_opened->day().isValid()) {
        m_opened->setFocus();
        return tr("Say on which day they were asked.");
    }
    if (m_answered->day().isValid() && m_answered->day() < m_opened->day()) {
        m_answered->setFocus();
        return tr("The answer cannot come before the question.");
    }
    return {};
}

void SupplierCaseDialog::save()
{
    if (const QString fault = firstFault(); !fault.isEmpty())
        return m_fault->say(fault);
    SupplierCase entry = m_before;
    entry.subject = m_subject->text();
    entry.openedOn = m_opened->day();
    entry.answeredOn = m_answered->day();
    entry.note = m_note->toPlainText();
    const SupplierCaseService *cases = &m_workplace.services.supplierCases;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault, [cases, entry] { return cases->save(entry); },
        [this](qint64) { accept(); }, m_save);
}

void SupplierCaseDialog::remove()
{
    const SupplierCaseService *cases = &m_workplace.services.supplierCases;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault, [cases, entry = m_before] { return cases->remove(entry); },
        [this] { accept(); }, m_remove);
}

} // namespace tefter
