// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OwnFieldDialog.h"

#include "core/base/SearchKey.h"
#include "core/exchange/ExportFields.h"
#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/WriteOrSay.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace tefter {

namespace {

constexpr int choicesHeight = 110;

/// Whether each of them has a field of this name already, as this window or as files call it.
bool isBuiltIn(const Services &services, OwnSubject subject, const QString &name)
{
    const QString key = foldedKey(name);
    const auto isCalledSo = [&](const char *context, const QString &label) {
        return foldedKey(QCoreApplication::translate(context, label.toUtf8().constData())) == key ||
               foldedKey(label) == key;
    };
    if (subject == OwnSubject::Customer) {
        const QList<ExportField> &fields = exportFields();
        return std::any_of(fields.cbegin(), fields.cend(),
                           [&](const ExportField &field) { return isCalledSo("export", field.label); });
    }
    const Importer *importer = services.imports.find(ownSubjectKey(subject) + QLatin1Char('s'));
    const QList<ImportField> fields = importer ? importer->fields() : QList<ImportField>();
    return std::any_of(fields.cbegin(), fields.cend(),
                       [&](const ImportField &field) { return isCalledSo("import", field.label); });
}

} // namespace

QString ownFieldKindName(OwnFieldKind kind)
{
    switch (kind) {
    case OwnFieldKind::Text:
        //: what a field holds
        return OwnFieldDialog::tr("Text");
    case OwnFieldKind::Number:
        //: what a field holds
        return OwnFieldDialog::tr("Number");
    case OwnFieldKind::Date:
        //: what a field holds: a day
        return OwnFieldDialog::tr("Date");
    case OwnFieldKind::Choice:
        //: what a field holds: one of several words
        return OwnFieldDialog::tr("Choice");
    case OwnFieldKind::YesNo:
        break;
    }
    //: what a field holds
    return OwnFieldDialog::tr("Yes or no");
}

OwnFieldDialog::OwnFieldDialog(const Workplace &workplace, const OwnField &field, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_before(field)
    , m_name(new QLineEdit(field.name))
    , m_kind(new QComboBox)
    , m_choices(new QPlainTextEdit(field.choices.join(u'\n')))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(field.id.isValid() ? tr("Save") : tr("Add")))
{
    build(field.id.isValid() ? tr("Change the field") : tr("New field"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnFieldDialog::showChoices);
    connect(m_save, &QPushButton::clicked, this, &OwnFieldDialog::save);
    showChoices();
    m_name->selectAll();
}

void OwnFieldDialog::build(const QString &title)
{
    auto *layout = new DialogColumn(this, title);
    m_form = new FormLayout;
    m_name->setPlaceholderText(m_before.subject == OwnSubject::Product ? tr("Such as: origin, season")
                               : m_before.subject == OwnSubject::Supplier
                                   ? tr("Such as: contract until")
                                   : tr("Such as: shoe size, club card"));
    m_form->addRow(tr("Name"), m_name);
    for (const OwnFieldKind kind : allOwnFieldKinds)
        m_kind->addItem(ownFieldKindName(kind), ownFieldKindKey(kind));
    m_kind->setCurrentIndex(m_kind->findData(ownFieldKindKey(m_before.kind)));
    m_kind->setEnabled(!m_before.id.isValid());
    m_kind->setToolTip(m_before.id.isValid() ? tr("What a field holds stays as it was chosen at first.")
                                             : QString());
    //: of a field: text, number, date and so on
    m_form->addRow(tr("Holds"), m_kind);
    m_choices->setPlaceholderText(tr("One to a line"));
    m_choices->setFixedHeight(choicesHeight);
    m_choices->setTabChangesFocus(true);
    m_choices->setToolTip(tr("Whoever has a choice that you take out keeps it."));
    m_form->addRow(tr("Choices"), m_choices);
    layout->addLayout(m_form);
    layout->addWidget(m_fault);
    layout->addLayout(new DialogFoot(this, m_save));
}

void OwnFieldDialog::showChoices()
{
    m_form->setRowVisible(m_choices, typed().kind == OwnFieldKind::Choice);
    adjustSize();
}

OwnField OwnFieldDialog::typed() const
{
    return {m_before.id, ownFieldKindFromKey(m_kind->currentData().toString()), m_name->text(),
            m_choices->toPlainText().split(u'\n'), m_before.subject};
}

void OwnFieldDialog::save()
{
    const OwnField field = tidied(typed());
    if (field.kind == OwnFieldKind::Choice && field.choices.isEmpty()) {
        m_fault->say(tr("Write the choices, one to a line."));
        return m_choices->setFocus();
    }
    if (field.name != m_before.name && isBuiltIn(m_workplace.services, field.subject, field.name)) {
        m_fault->say(Error{Cause::NameTaken, {field.name}, {}});
        return m_name->setFocus();
    }
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [fields = &m_workplace.services.fieldsOf(field.subject), field]() -> Result<void> {
            if (field.id.isValid())
                return fields->change(field);
            const auto added = fields->add(field);
            return added ? Result<void>() : Result<void>(failure(added.error()));
        },
        [this] { accept(); }, m_save);
}

} // namespace tefter
