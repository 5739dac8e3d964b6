// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerDialog.h"

#include "core/base/Formats.h"
#include "core/base/PersonName.h"
#include "core/customers/ContactText.h"
#include "core/customers/Personality.h"
#include "core/registry/Services.h"
#include "ui/common/AddressRows.h"
#include "ui/common/ContactRows.h"
#include "ui/common/FormFrame.h"
#include "ui/common/FormLayout.h"
#include "ui/common/HandleRows.h"
#include "ui/common/InfoMark.h"
#include "ui/common/OwnValueRows.h"
#include "ui/common/PartialDayEdit.h"
#include "ui/common/StaffChoice.h"
#include "ui/common/TabOrder.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/customers/ImportantDateRows.h"
#include "ui/customers/NameDayChoice.h"
#include "ui/customers/TagEditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookAfter = 250;
constexpr int noteHeight = 76;
constexpr QSize editorSize(600, 700);

QList<ContactRows::Item> itemsOf(const QList<Phone> &phones)
{
    QList<ContactRows::Item> items;
    for (const Phone &phone : phones)
        items.append({phone.id, phone.number, phone.label});
    return items;
}

QList<ContactRows::Item> itemsOf(const QList<Email> &emails)
{
    QList<ContactRows::Item> items;
    for (const Email &email : emails)
        items.append({email.id, email.address, email.label});
    return items;
}

} // namespace

CustomerDialog::CustomerDialog(const Workplace &workplace, const Customer &customer,
                               const QStringList &knownTags, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_before(customer)
    , m_kind(new QComboBox)
    , m_given(new QLineEdit(customer.givenName))
    , m_family(new QLineEdit(customer.familyName))
    , m_name(new QLineEdit(customer.name))
    , m_nameLabel(new TextLabel)
    , m_phones(new ContactRows(tr("Phone"), tr("Add a phone"),
                               [](const QString &text) {
                                   return isPhoneLike(text) ? QString()
                                                            : tr("This does not look like a phone number.");
                               }))
    , m_emails(new ContactRows(tr("E-mail"), tr("Add an e-mail"),
                               [](const QString &text) {
                                   return isEmailLike(text)
                                              ? QString()
                                              : tr("This does not look like an e-mail address.");
                               }))
    , m_addresses(new AddressRows(workplace.formats.language(), workplace.services.shop.settings().country))
    , m_handles(new HandleRows)
    , m_tags(new TagEditor)
    , m_birthday(new PartialDayEdit(workplace.formats))
    , m_birthdayRead(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_nameDay(new NameDayChoice(workplace.formats))
    , m_dates(new ImportantDateRows(workplace.formats))
    , m_language(new QComboBox)
    , m_code(new QLineEdit(customer.code))
    , m_taxNumber(new QLineEdit(customer.taxNumber))
    , m_source(new QLineEdit(customer.source))
    , m_interests(new QLineEdit(customer.interests))
    , m_personality(new QComboBox)
    , m_inCharge(new StaffChoice(workplace, customer.inCharge))
    , m_note(new QPlainTextEdit(customer.note))
    , m_ownValues(new OwnValueRows(workplace, OwnSubject::Customer, customer.ownValues, this))
    , m_warning(new InlineMessage)
    , m_showOther(new QPushButton(tr("Show that customer")))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    const QString title = customer.id.isValid() ? tr("Edit customer") : tr("New customer");
    m_frame = new FormFrame(this, title, m_fault, m_save);
    m_form = m_frame->form();
    buildFields(m_form);
    buildContacts(m_form);
    buildRest(m_form);
    buildProfile(m_form);
    m_phones->setItems(itemsOf(customer.phones));
    m_emails->setItems(itemsOf(customer.emails));
    m_addresses->setAddresses(customer.addresses);
    m_handles->setHandles(customer.handles);
    m_nameDay->setNameDay(customer.ownNameDay());
    m_dates->setDates(customer.dates);
    m_tags->setKnownTags(knownTags);
    m_tags->setTags(customer.tags);
    const auto orderTabs = [this] { tabAsLaidOut(this); };
    orderTabs();
    connect(m_phones, &ContactRows::rowAdded, this, orderTabs);
    connect(m_emails, &ContactRows::rowAdded, this, orderTabs);
    connect(m_addresses, &AddressRows::rowAdded, this, orderTabs);
    connect(m_handles, &HandleRows::rowAdded, this, orderTabs);
    connect(m_dates, &ImportantDateRows::rowAdded, this, orderTabs);
    connect(m_save, &QPushButton::clicked, this, &CustomerDialog::save);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(lookAfter);
    connect(&m_lookSoon, &QTimer::timeout, this, &CustomerDialog::lookForOthers);
    showKind();
    m_birthday->setDay(customer.birthday);
    showBirthday();
    m_ownValues->readInto(m_form, m_note, m_fault);
    resize(editorSize);
    QLineEdit *first = isFamilyFirst(workplace.formats.language()) ? m_family : m_given;
    (customer.kind == CustomerKind::Firm ? m_name : first)->setFocus();
}

void CustomerDialog::buildFields(QFormLayout *form)
{
    //: what a customer is
    m_kind->addItem(tr("Person"), customerKindKey(CustomerKind::Person));
    //: what a customer is
    m_kind->addItem(tr("Firm"), customerKindKey(CustomerKind::Firm));
    m_kind->setCurrentIndex(m_kind->findData(customerKindKey(m_before.kind)));
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("First name"), m_given);
    form->insertRow(isFamilyFirst(m_workplace.formats.language()) ? form->rowCount() - 1 : form->rowCount(),
                    tr("Family name"), m_family);
    form->addRow(m_nameLabel, m_name);
    m_nameLabel->setBuddy(m_name);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CustomerDialog::showKind);
    m_warningRow = new QWidget;
    auto *line = new QVBoxLayout(m_warningRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    line->addWidget(m_warning);
    line->addWidget(m_showOther, 0, Qt::AlignLeading);
    setButtonTone(m_showOther, ButtonTone::Quiet);
    form->addRow(m_warningRow);
    form->setRowVisible(m_warningRow, false);
    connect(m_showOther, &QPushButton::clicked, this, [this] {
        // Nothing is lost: that one is the person who was being typed.
        Q_EMIT otherChosen(m_other);
        QDialog::reject();
    });
    for (QLineEdit *edit : {m_given, m_family, m_name})
        connect(edit, &QLineEdit::textEdited, &m_lookSoon, qOverload<>(&QTimer::start));
    for (ContactRows *rows : {m_phones, m_emails})
        connect(rows, &ContactRows::edited, &m_lookSoon, qOverload<>(&QTimer::start));
}

void CustomerDialog::buildContacts(QFormLayout *form)
{
    form->addRow(tr("Phones"), m_phones);
    form->addRow(tr("E-mails"), m_emails);
    form->addRow(tr("Addresses"), m_addresses);
    form->addRow(tr("Social networks"), m_handles);
    form->addRow(tr("Tags"), m_tags);
}

void CustomerDialog::buildRest(QFormLayout *form)
{
    auto *birthday = new QWidget;
    auto *lines = new QVBoxLayout(birthday);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(m_birthday);
    lines->addWidget(m_birthdayRead);
    const PartialDay example{1984, 3, 21};
    m_birthday->setPlaceholderText(m_workplace.formats.partialDay(example));
    m_birthday->setAccessibleName(tr("Birthday"));
    form->addRow(tr("Birthday"), birthday);
    connect(m_birthday, &QLineEdit::textChanged, this, &CustomerDialog::showBirthday);
    form->addRow(tr("Name day"), m_nameDay);
    form->addRow(tr("Important dates"), m_dates);

    m_language->addItem(tr("Not known"), QString());
    for (const Language language : allLanguages())
        m_language->addItem(ownName(language), languageCode(language));
    if (m_language->findData(m_before.language) < 0)
        m_language->addItem(m_before.language, m_before.language);
    m_language->setCurrentIndex(m_language->findData(m_before.language));
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("How they found us"), m_source);
    form->addRow(tr("Code"), m_code);
    form->addRow(tr("Tax number"), m_taxNumber);
    for (QLineEdit *code : {m_code, m_taxNumber}) {
        code->setLayoutDirection(Qt::LeftToRight);
        if (layoutDirection() == Qt::RightToLeft)
            code->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    }
}

void CustomerDialog::buildProfile(QFormLayout *form)
{
    m_interests->setPlaceholderText(tr("Gardening, tea, travelling…"));
    form->addRow(tr("Interests"), m_interests);
    auto *personality = new QWidget;
    auto *line = new QHBoxLayout(personality);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    m_personality->addItem(tr("Not known"), QString());
    for (const QString &type : personalityTypes())
        m_personality->addItem(type, type);
    m_personality->setCurrentIndex(qMax(0, m_personality->findData(m_before.personality)));
    m_personality->setAccessibleName(tr("Personality type"));
    line->addWidget(m_personality, 1);
    line->addWidget(new InfoMark(m_workplace.navigator, u"customers"_s,
                                 tr("One of 16 types, named by four letters (INTJ to ESFP), for those who "
                                    "like to note it. It is only a remark: nothing is worked out from it.")));
    form->addRow(tr("Personality type"), personality);
    //: who of the staff
    form->addRow(tr("Looked after by"), m_inCharge);
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    form->addRow(tr("Note"), m_note);
}

/// What cannot be saved so, as a sentence, and the keyboard goes there; empty where nothing is.
QString CustomerDialog::firstFault() const
{
    for (const ContactRows *rows : {m_phones, m_emails}) {
        if (const QString fault = rows->firstFault(); !fault.isEmpty())
            return fault;
    }
    if (!m_birthday->isAcceptable()) {
        m_birthday->setFocus();
        return tr("The birthday is not understood: %1").arg(m_birthday->text().trimmed());
    }
    if (const QString fault = m_nameDay->fault(); !fault.isEmpty())
        return fault;
    if (const QString fault = m_dates->firstFault(); !fault.isEmpty())
        return fault;
    return m_ownValues->firstFault();
}

void CustomerDialog::showKind()
{
    const bool firm = customerKindFromKey(m_kind->currentData().toString()) == CustomerKind::Firm;
    m_form->setRowVisible(m_given, !firm);
    m_form->setRowVisible(m_family, !firm);
    m_form->setRowVisible(m_nameDay, !firm);
    m_form->setRowVisible(m_personality->parentWidget(), !firm || !m_before.personality.isEmpty());
    // A person's whole name is there only where it came so, from a list that did not part it.
    const bool whole = firm || !m_before.name.isEmpty();
    m_form->setRowVisible(m_name, whole);
    m_nameLabel->setText(firm ? tr("Name of the firm") : tr("Whole name"));
    m_name->setAccessibleName(m_nameLabel->text());
}

void CustomerDialog::showBirthday()
{
    const QString fault = m_birthday->fault();
    const QString read = m_workplace.formats.partialDay(m_birthday->day());
    if (!fault.isEmpty())
        m_birthdayRead->setText(fault);
    else if (m_birthday->isEmpty() || m_birthday->text() == read)
        m_birthdayRead->setText(tr("The year may be left out, or the day."));
    else
        m_birthdayRead->setText(read);
    m_birthdayRead->setInk(fault.isEmpty() ? TextLabel::Ink::Secondary : TextLabel::Ink::Warning);
}

Customer CustomerDialog::customer() const
{
    Customer c = m_before;
    c.kind = customerKindFromKey(m_kind->currentData().toString());
    c.givenName = m_given->text();
    c.familyName = m_family->text();
    c.name = m_name->text();
    c.phones.clear();
    const auto phones = m_phones->items();
    for (const ContactRows::Item &item : phones)
        c.phones.append({item.id, item.text, item.label});
    c.emails.clear();
    const auto emails = m_emails->items();
    for (const ContactRows::Item &item : emails)
        c.emails.append({item.id, item.text, item.label});
    c.addresses = m_addresses->addresses();
    c.handles = m_handles->handles();
    c.tags = m_tags->tags();
    c.birthday = m_birthday->day();
    c.dates = m_dates->dates();
    if (const auto nameDay = m_nameDay->nameDay())
        c.dates.prepend(*nameDay);
    c.language = m_language->currentData().toString();
    c.source = m_source->text();
    c.interests = m_interests->text();
    c.personality = m_personality->currentData().toString();
    c.inCharge = m_inCharge->chosen();
    c.code = m_code->text();
    c.taxNumber = m_taxNumber->text();
    c.note = m_note->toPlainText();
    c.ownValues = m_ownValues->values();
    return c;
}

void CustomerDialog::lookForOthers()
{
    const CustomerService *customers = &m_workplace.services.customers;
    m_workplace.services.shop.jobs().read(
        this, m_lookup, [customers, draft = customer()] { return customers->similar(draft); },
        [this](const Result<QList<SimilarCustomer>> &others) {
            showOthers(others.value_or(QList<SimilarCustomer>()));
        });
}

void CustomerDialog::showOthers(const QList<SimilarCustomer> &others)
{
    m_form->setRowVisible(m_warningRow, !others.isEmpty());
    if (others.isEmpty())
        return m_warning->clear();
    const SimilarCustomer &first = others.first();
    m_other = first.customer.id;
    const QString name = first.customer.label(m_workplace.formats.language());
    const QString value = m_workplace.formats.isolate(first.value);
    switch (first.reason) {
    case SimilarCustomer::Reason::Phone:
        //: %1 is a name, %2 a phone number
        return m_warning->say(tr("%1 already has the phone %2.").arg(name, value), Tone::Warning);
    case SimilarCustomer::Reason::Email:
        //: %1 is a name, %2 an e-mail address
        return m_warning->say(tr("%1 already has the e-mail %2.").arg(name, value), Tone::Warning);
    case SimilarCustomer::Reason::Name:
        //: %1 is a name
        return m_warning->say(tr("There already is a customer called %1.").arg(name), Tone::Warning);
    }
}

void CustomerDialog::save()
{
    if (const QString fault = firstFault(); !fault.isEmpty()) {
        m_fault->say(fault);
        return m_frame->showFocused();
    }
    const CustomerService *customers = &m_workplace.services.customers;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [customers, c = customer()]() -> Result<CustomerId> {
            if (!c.id.isValid())
                return customers->create(c);
            const auto changed = customers->change(c);
            return changed ? Result<CustomerId>(c.id) : Result<CustomerId>(failure(changed.error()));
        },
        [this](CustomerId id) {
            Q_EMIT saved(id);
            accept();
        },
        m_save);
}

} // namespace tefter
