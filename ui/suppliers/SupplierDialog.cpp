// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SupplierDialog.h"

#include "core/base/CurrencySymbol.h"
#include "core/base/Formats.h"
#include "core/customers/ContactText.h"
#include "core/registry/Services.h"
#include "ui/common/AddressRows.h"
#include "ui/common/ContactRows.h"
#include "ui/common/FormFrame.h"
#include "ui/common/FormLayout.h"
#include "ui/common/HandleRows.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/OwnValueRows.h"
#include "ui/common/StaffChoice.h"
#include "ui/common/TabOrder.h"
#include "ui/common/WriteOrSay.h"
#include "ui/suppliers/ContactPeopleRows.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize supplierDialogSize(660, 680);
constexpr int supplierNoteHeight = 70;

std::optional<qint64> wide(std::optional<int> number)
{
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

std::optional<int> narrow(std::optional<qint64> number)
{
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

template <class Contact, class Text>
QList<ContactRows::Item> contactItems(const QList<Contact> &contacts, Text text)
{
    QList<ContactRows::Item> items;
    for (const Contact &contact : contacts)
        items.append({contact.id, contact.*text, contact.label});
    return items;
}

} // namespace

SupplierDialog::SupplierDialog(const Workplace &workplace, const Supplier &supplier, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_before(supplier)
    , m_name(new QLineEdit(supplier.name))
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
    , m_people(new ContactPeopleRows)
    , m_leadDays(new NumberEdit(workplace.formats))
    , m_minimum(new MoneyEdit(workplace.formats, workplace.services.shop.settings().currency))
    , m_paymentDays(new NumberEdit(workplace.formats))
    , m_paymentTerms(new QLineEdit(supplier.paymentTerms))
    , m_language(new QComboBox)
    , m_code(new QLineEdit(supplier.code))
    , m_taxNumber(new QLineEdit(supplier.taxNumber))
    , m_inCharge(new StaffChoice(workplace, supplier.inCharge))
    , m_ownValues(new OwnValueRows(workplace, OwnSubject::Supplier, supplier.ownValues, this))
    , m_note(new QPlainTextEdit(supplier.note))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    auto *frame = new FormFrame(this, supplier.id.isValid() ? tr("Edit supplier") : tr("New supplier"),
                                m_fault, m_save);
    QFormLayout *form = frame->form();
    form->addRow(tr("Name"), m_name);
    buildContacts(form);
    buildTerms(form);
    buildRest(form);
    connect(m_save, &QPushButton::clicked, this, &SupplierDialog::save);
    resize(supplierDialogSize);
    tabAsLaidOut(this);
    m_name->setFocus();
}

void SupplierDialog::buildContacts(QFormLayout *form)
{
    m_phones->setItems(contactItems(m_before.phones, &Phone::number));
    m_emails->setItems(contactItems(m_before.emails, &Email::address));
    m_addresses->setAddresses(m_before.addresses);
    m_handles->setHandles(m_before.handles);
    m_people->setPeople(m_before.contacts);
    form->addRow(tr("Phones"), m_phones);
    form->addRow(tr("E-mails"), m_emails);
    form->addRow(tr("Addresses"), m_addresses);
    form->addRow(tr("Social networks"), m_handles);
    //: with whom one speaks at a supplier's
    form->addRow(tr("People there"), m_people);
    const auto anew = [this] { tabAsLaidOut(this); };
    connect(m_phones, &ContactRows::rowAdded, this, anew);
    connect(m_emails, &ContactRows::rowAdded, this, anew);
    connect(m_addresses, &AddressRows::rowAdded, this, anew);
    connect(m_handles, &HandleRows::rowAdded, this, anew);
    connect(m_people, &ContactPeopleRows::rowAdded, this, anew);
}

void SupplierDialog::buildTerms(QFormLayout *form)
{
    for (NumberEdit *edit : {m_leadDays, m_paymentDays}) {
        edit->setRange(0, Supplier::mostDays);
        //: behind a number of days
        edit->setSuffix(tr("days"));
    }
    m_leadDays->setValue(wide(m_before.leadDays));
    m_paymentDays->setValue(wide(m_before.paymentDays));
    m_minimum->setMoney(m_before.minimumOrder);
    m_minimum->setSuffix(currencySymbol(m_workplace.services.shop.settings().currency.code));
    //: how long a supplier takes from the order to the goods
    form->addRow(tr("Delivers in"), m_leadDays);
    //: the least that a supplier sends, as an amount
    form->addRow(tr("Smallest order"), m_minimum);
    //: how long one has to pay a supplier's bill
    form->addRow(tr("To be paid in"), m_paymentDays);
    //: of payment, in words
    form->addRow(tr("Terms"), m_paymentTerms);
}

void SupplierDialog::buildRest(QFormLayout *form)
{
    //: the language of the shop is meant
    m_language->addItem(tr("As the shop"), QString());
    for (const Language language : allLanguages())
        m_language->addItem(ownName(language), languageCode(language));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_before.language)));
    m_code->setLayoutDirection(Qt::LeftToRight);
    if (layoutDirection() == Qt::RightToLeft)
        m_code->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    form->addRow(tr("Language of orders"), m_language);
    form->addRow(tr("Code"), m_code);
    form->addRow(tr("Tax number"), m_taxNumber);
    //: who of the staff
    form->addRow(tr("Looked after by"), m_inCharge);
    m_note->setFixedHeight(supplierNoteHeight);
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    form->addRow(tr("Note"), m_note);
    m_ownValues->readInto(form, m_note, m_fault);
}

Supplier SupplierDialog::supplier() const
{
    Supplier result = m_before;
    result.name = m_name->text();
    result.phones.clear();
    const QList<ContactRows::Item> phones = m_phones->items();
    for (const ContactRows::Item &item : phones)
        result.phones.append({item.id, item.text, item.label});
    result.emails.clear();
    const QList<ContactRows::Item> emails = m_emails->items();
    for (const ContactRows::Item &item : emails)
        result.emails.append({item.id, item.text, item.label});
    result.addresses = m_addresses->addresses();
    result.handles = m_handles->handles();
    result.contacts = m_people->people();
    result.leadDays = narrow(m_leadDays->value());
    result.minimumOrder = m_minimum->money();
    result.paymentDays = narrow(m_paymentDays->value());
    result.paymentTerms = m_paymentTerms->text();
    result.language = m_language->currentData().toString();
    result.code = m_code->text();
    result.taxNumber = m_taxNumber->text();
    result.inCharge = m_inCharge->chosen();
    result.note = m_note->toPlainText();
    result.ownValues = m_ownValues->values();
    return result;
}

QString SupplierDialog::firstFault() const
{
    for (const ContactRows *rows : {m_phones, m_emails}) {
        if (const QString fault = rows->firstFault(); !fault.isEmpty())
            return fault;
    }
    for (TypedEdit *edit : std::initializer_list<TypedEdit *>{m_leadDays, m_minimum, m_paymentDays}) {
        if (const QString fault = edit->fault(); !fault.isEmpty()) {
            edit->setFocus();
            return fault;
        }
    }
    return m_ownValues->firstFault();
}

void SupplierDialog::save()
{
    if (const QString fault = firstFault(); !fault.isEmpty())
        return m_fault->say(fault);
    const SupplierService *suppliers = &m_workplace.services.suppliers;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [suppliers, supplier = supplier()] { return suppliers->save(supplier); },
        [this](SupplierId id) {
            Q_EMIT saved(id);
            accept();
        },
        m_save);
}

} // namespace tefter
