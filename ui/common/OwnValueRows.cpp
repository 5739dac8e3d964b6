// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/OwnValueRows.h"

#include "core/registry/Services.h"
#include "ui/common/FormDialog.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/OwnValueEdit.h"
#include "ui/common/TabOrder.h"

#include <QFormLayout>

namespace tefter {

OwnValueRows::OwnValueRows(const Workplace &workplace, OwnSubject subject, const OwnValues &values,
                           FormDialog *dialog)
    : QObject(dialog)
    , m_workplace(workplace)
    , m_subject(subject)
    , m_before(values)
    , m_dialog(dialog)
{
}

void OwnValueRows::readInto(QFormLayout *form, QWidget *before, InlineMessage *fault)
{
    m_workplace.services.shop.jobs().read(
        this, [fields = &m_workplace.services.fieldsOf(m_subject)] { return fields->all(); },
        [this, form, before, fault](const Result<QList<OwnField>> &fields) {
            if (!fields)
                return fault->say(fields.error());
            m_dialog->fillLate([&] { show(*fields, form, before); });
        });
}

void OwnValueRows::show(const QList<OwnField> &fields, QFormLayout *form, QWidget *before)
{
    for (const OwnField &field : fields) {
        auto *edit = new OwnValueEdit(field, m_workplace.formats, m_workplace.services.shop.clock().today());
        edit->setValue(m_before.value(field.id));
        int row = 0;
        QFormLayout::ItemRole role = QFormLayout::FieldRole;
        form->getWidgetPosition(before, &row, &role);
        form->insertRow(row, field.name, edit);
        m_edits.append(edit);
    }
    if (!fields.isEmpty())
        tabAsLaidOut(m_dialog);
}

OwnValues OwnValueRows::values() const
{
    OwnValues values = m_before;
    for (const OwnValueEdit *edit : m_edits) {
        const QString value = edit->value();
        if (value.isEmpty())
            values.remove(edit->field().id);
        else
            values.insert(edit->field().id, value);
    }
    return values;
}

QString OwnValueRows::firstFault() const
{
    for (OwnValueEdit *edit : m_edits) {
        if (const QString fault = edit->fault(); !fault.isEmpty()) {
            edit->setFocus();
            return fault;
        }
    }
    return {};
}

} // namespace tefter
