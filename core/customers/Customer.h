// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/PersonName.h"
#include "core/customers/Handle.h"
#include "core/customers/ImportantDate.h"
#include "core/shop/own/OwnField.h"

#include <QList>
#include <QStringList>

namespace tefter {

enum class CustomerKind { Person, Firm };

QString customerKindKey(CustomerKind kind);
CustomerKind customerKindFromKey(QStringView key);

/// A phone number as it was typed. `id` is the row's, 0 for a new one.
struct Phone
{
    qint64 id = 0;
    QString number;
    QString label;
    friend bool operator==(const Phone &, const Phone &) = default;
};

struct Email
{
    qint64 id = 0;
    QString address;
    QString label;
    /// What addresses are compared by.
    static QString key(QStringView address);
    friend bool operator==(const Email &, const Email &) = default;
};

struct Address
{
    qint64 id = 0;
    QString street;
    QString city;
    QString region;
    QString postcode;
    QString country; ///< ISO 3166 where it is known, else as it was written
    QString label;
    bool isEmpty() const;
    friend bool operator==(const Address &, const Address &) = default;
};

/// Who of the staff looks after somebody. The name is what they are called now; it says nothing of its own.
struct InCharge
{
    StaffId id;
    QString name;
    friend bool operator==(const InCharge &a, const InCharge &b) { return a.id == b.id; }
};

/// A person or a firm that buys here.
struct Customer
{
    CustomerId id;
    CustomerKind kind = CustomerKind::Person;
    QString codeSource; ///< whose code it is: empty for the shop's own, else the system it came from
    QString code;
    QString name; ///< of a firm, or of a person whose name was never parted
    QString givenName;
    QString familyName;
    QList<Phone> phones;
    QList<Email> emails;
    QList<Address> addresses;
    QList<Handle> handles;
    QStringList tags;
    QString taxNumber;
    QString language; ///< two letters; empty where it is not known
    PartialDay birthday;
    QList<ImportantDate> dates; ///< besides the birthday; of a name day one at most
    QString source;             ///< how they found the shop
    QString interests;
    QString personality; ///< one of personalityTypes(); empty where it is not known
    InCharge inCharge;
    QString note;
    OwnValues ownValues; ///< in the fields that the shop has made
    Day createdOn;
    bool binned = false;

    NameParts nameParts() const { return {givenName, familyName, name, kind == CustomerKind::Firm}; }
    /// What they are called in lists: the name, else the code, phone or e-mail.
    QString label(Language language) const;
    /// The name day where it was corrected.
    const ImportantDate *ownNameDay() const;
    /// Whether one of name, phone, e-mail, code is there.
    bool isIdentified() const;
    friend bool operator==(const Customer &, const Customer &) = default;
};

/// Trimmed, without those that say nothing.
void tidyContacts(QList<Phone> &phones, QList<Email> &emails, QList<Address> &addresses,
                  QList<Handle> &handles);

/// Trimmed, without the phones, e-mails, addresses, handles and tags that say nothing and without repeated
/// tags.
Customer tidied(Customer customer);

} // namespace tefter
