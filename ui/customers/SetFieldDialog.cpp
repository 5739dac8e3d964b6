// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/SetFieldDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/OwnValueEdit.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace tefter {

SetFieldDialog::SetFieldDialog(const Workplace &workplace, const QList<CustomerId> &people, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_people(people)
    , m_field(new QComboBox)
    , m_values(new QStackedWidget)
    , m_language(new QComboBox)
    , m_source(new QLineEdit)
    , m_fault(new InlineMessage)
    , m_set(new QPushButton(tr("Set")))
{
    build();
    addPlainFields();
    readOwnFields();
    connect(m_field, &QComboBox::currentIndexChanged, m_values, &QStackedWidget::setCurrentIndex);
    connect(m_set, &QPushButton::clicked, this, &SetFieldDialog::write);
}

void SetFieldDialog::build()
{
    const int count = static_cast<int>(qMin<qsizetype>(m_people.size(), 1'000'000'000));
    auto *layout = new DialogColumn(this, tr("Set a field for %Ln people", nullptr, count));
    auto *form = new FormLayout;
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    //: which field is set
    form->addRow(tr("Field"), m_field);
    //: what a field is set to
    form->addRow(tr("Value"), m_values);
    layout->addLayout(form);
    auto *words = new TextLabel(tr("What stood there before is replaced; an empty value takes it away. One "
                                   "undo brings everything back."),
                                TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addWidget(m_fault);
    layout->addLayout(new DialogFoot(this, m_set));
}

void SetFieldDialog::addPlainFields()
{
    m_language->addItem(tr("Not known"), QString());
    for (const Language language : allLanguages())
        m_language->addItem(ownName(language), languageCode(language));
    m_language->setAccessibleName(tr("Language"));
    m_source->setAccessibleName(tr("How they found us"));
    add(tr("Language"), {m_language, nullptr, PlainField::Language});
    add(tr("How they found us"), {m_source, nullptr, PlainField::Source});
}

void SetFieldDialog::readOwnFields()
{
    m_workplace.services.shop.jobs().read(
        this, [fields = &m_workplace.services.ownFields] { return fields->all(); },
        [this](const Result<QList<OwnField>> &fields) {
            if (!fields)
                return m_fault->say(fields.error());
            fillLate([&] { showOwnFields(*fields); });
        });
}

/// They are asked for most, so they come first.
void SetFieldDialog::showOwnFields(const QList<OwnField> &fields)
{
    const QList<Choice> plain = m_choices;
    QStringList names;
    for (int i = 0; i < m_field->count(); ++i)
        names << m_field->itemText(i);
    m_choices.clear();
    m_field->clear();
    for (const Choice &choice : plain)
        m_values->removeWidget(choice.editor);
    for (const OwnField &field : fields) {
        auto *editor =
            new OwnValueEdit(field, m_workplace.formats, m_workplace.services.shop.clock().today());
        add(field.name, {editor, editor, {}});
    }
    for (qsizetype i = 0; i < plain.size(); ++i)
        add(names.value(i), plain[i]);
    m_values->setCurrentIndex(m_field->currentIndex());
}

void SetFieldDialog::add(const QString &name, const Choice &choice)
{
    m_choices.append(choice);
    m_values->addWidget(choice.editor);
    m_field->addItem(name);
}

QString SetFieldDialog::value() const
{
    const Choice &choice = m_choices.at(m_field->currentIndex());
    if (choice.own)
        return choice.own->value();
    return choice.plain == PlainField::Language ? m_language->currentData().toString() : m_source->text();
}

void SetFieldDialog::write()
{
    const Choice choice = m_choices.at(m_field->currentIndex());
    if (choice.own && !choice.own->fault().isEmpty())
        return m_fault->say(choice.own->fault());
    const Services *services = &m_workplace.services;
    const OwnFieldId own = choice.own ? choice.own->field().id : OwnFieldId();
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [services, people = m_people, own, plain = choice.plain, value = value()] {
            return own.isValid() ? services->ownFields.set(people, own, value)
                                 : services->customers.setForAll(people, plain, value);
        },
        [this, name = m_field->currentText()](qint64 people) {
            //: %1 is the name of a field, %Ln how many people got a new value in it
            Q_EMIT written(
                tr("“%1” set for %Ln people", nullptr, static_cast<int>(qMin<qint64>(people, 1'000'000'000)))
                    .arg(name),
                people > 0);
            accept();
        },
        m_set);
}

} // namespace tefter
