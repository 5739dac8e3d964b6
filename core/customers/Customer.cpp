// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Customer.h"

#include "core/base/SearchKey.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tefter {

namespace {

void tidy(QString &text)
{
    text = text.trimmed();
}

} // namespace

QString customerKindKey(CustomerKind kind)
{
    return kind == CustomerKind::Firm ? QStringLiteral("firm") : QStringLiteral("person");
}

CustomerKind customerKindFromKey(QStringView key)
{
    return key == customerKindKey(CustomerKind::Firm) ? CustomerKind::Firm : CustomerKind::Person;
}

QString Email::key(QStringView address)
{
    return address.trimmed().toString().toCaseFolded();
}

bool Address::isEmpty() const
{
    return street.isEmpty() && city.isEmpty() && region.isEmpty() && postcode.isEmpty() && country.isEmpty();
}

QString Customer::label(Language shown) const
{
    QString result = listName(nameParts(), shown);
    if (result.isEmpty())
        result = code;
    if (result.isEmpty() && !phones.isEmpty())
        result = phones.first().number;
    if (result.isEmpty() && !emails.isEmpty())
        result = emails.first().address;
    return result;
}

const ImportantDate *Customer::ownNameDay() const
{
    const auto found = std::find_if(dates.cbegin(), dates.cend(),
                                    [](const ImportantDate &date) { return date.kind == DateKind::NameDay; });
    return found == dates.cend() ? nullptr : &*found;
}

bool Customer::isIdentified() const
{
    return !(name.isEmpty() && givenName.isEmpty() && familyName.isEmpty() && code.isEmpty() &&
             phones.isEmpty() && emails.isEmpty());
}

void tidyContacts(QList<Phone> &phones, QList<Email> &emails, QList<Address> &addresses,
                  QList<Handle> &handles)
{
    for (Phone &phone : phones) {
        tidy(phone.number);
        tidy(phone.label);
    }
    phones.removeIf([](const Phone &phone) { return phone.number.isEmpty(); });
    for (Email &email : emails) {
        tidy(email.address);
        tidy(email.label);
    }
    emails.removeIf([](const Email &email) { return email.address.isEmpty(); });
    for (Address &a : addresses) {
        for (QString *text : {&a.street, &a.city, &a.region, &a.postcode, &a.country, &a.label})
            tidy(*text);
    }
    addresses.removeIf([](const Address &address) { return address.isEmpty(); });
    for (Handle &handle : handles)
        handle = tidied(handle);
    handles.removeIf([](const Handle &handle) { return handle.text.isEmpty(); });
}

Customer tidied(Customer c)
{
    for (QString *text : {&c.codeSource, &c.code, &c.name, &c.givenName, &c.familyName, &c.taxNumber,
                          &c.language, &c.source, &c.interests, &c.personality, &c.note})
        tidy(*text);
    tidyContacts(c.phones, c.emails, c.addresses, c.handles);
    for (ImportantDate &date : c.dates)
        tidy(date.label);
    // Of two people who became one, the first name day counts.
    bool hasNameDay = false;
    c.dates.removeIf([&](const ImportantDate &date) {
        if (date.kind == DateKind::NameDay)
            return std::exchange(hasNameDay, true);
        return date.day.isEmpty() && date.label.isEmpty();
    });
    QSet<QString> seen;
    QStringList tags;
    for (const QString &tag : std::as_const(c.tags)) {
        const QString key = labelKey(tag);
        if (!tag.trimmed().isEmpty() && !seen.contains(key)) {
            seen.insert(key);
            tags << tag.trimmed();
        }
    }
    c.tags = tags;
    c.ownValues.removeIf([](const auto &own) { return own.value().trimmed().isEmpty(); });
    return c;
}

} // namespace tefter
