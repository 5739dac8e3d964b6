// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SupplierMerge.h"

#include "core/base/SearchKey.h"
#include "core/exchange/formats/ContactMerge.h"

#include <algorithm>

namespace tefter {

namespace {

/// One whose name, or without a name whose e-mail or phone, is the same.
bool isSameContact(const SupplierContact &a, const SupplierContact &b)
{
    if (!a.name.isEmpty() || !b.name.isEmpty())
        return foldedKey(a.name) == foldedKey(b.name);
    return !a.email.isEmpty() ? Email::key(a.email) == Email::key(b.email)
                              : b.email.isEmpty() && digitsKey(a.phone) == digitsKey(b.phone);
}

} // namespace

Supplier merged(const Supplier &there, const Supplier &file, OnMatch policy, const QString &country)
{
    const bool updates = policy == OnMatch::Update;
    Supplier result = there;
    const auto take = [updates](QString &to, const QString &from) {
        if (!from.isEmpty() && (updates || to.isEmpty()))
            to = from;
    };
    const auto takeKnown = [updates](auto &to, const auto &from) {
        if (from && (updates || !to))
            to = from;
    };
    if (!file.code.isEmpty() && (updates || result.code.isEmpty())) {
        result.code = file.code;
        result.codeSource = file.codeSource;
    }
    take(result.name, file.name);
    take(result.taxNumber, file.taxNumber);
    take(result.language, file.language);
    take(result.paymentTerms, file.paymentTerms);
    take(result.note, file.note);
    takeKnown(result.paymentDays, file.paymentDays);
    takeKnown(result.leadDays, file.leadDays);
    takeKnown(result.minimumOrder, file.minimumOrder);
    if (file.inCharge.id.isValid() && (updates || !result.inCharge.id.isValid()))
        result.inCharge = file.inCharge;
    const ContactMerge contacts(policy, country);
    contacts.phones(result.phones, file.phones);
    contacts.emails(result.emails, file.emails);
    contacts.addresses(result.addresses, file.addresses);
    contacts.handles(result.handles, file.handles);
    for (const SupplierContact &person : file.contacts) {
        const auto known =
            std::find_if(result.contacts.begin(), result.contacts.end(),
                         [&](const SupplierContact &one) { return isSameContact(one, person); });
        if (known == result.contacts.end()) {
            if (updates || there.contacts.isEmpty())
                result.contacts.append(person);
            continue;
        }
        take(known->name, person.name);
        take(known->role, person.role);
        take(known->phone, person.phone);
        take(known->email, person.email);
    }
    for (auto own = file.ownValues.cbegin(); own != file.ownValues.cend(); ++own)
        take(result.ownValues[own.key()], own.value());
    return result;
}

} // namespace tefter
