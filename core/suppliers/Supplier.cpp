// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/Supplier.h"

namespace tefter {

Supplier tidied(Supplier s)
{
    s.name = s.name.simplified();
    for (QString *text : {&s.codeSource, &s.code, &s.taxNumber, &s.language, &s.paymentTerms, &s.note})
        *text = text->trimmed();
    tidyContacts(s.phones, s.emails, s.addresses, s.handles);
    for (SupplierContact &contact : s.contacts) {
        for (QString *text : {&contact.name, &contact.role, &contact.phone, &contact.email})
            *text = text->simplified();
    }
    s.contacts.removeIf([](const SupplierContact &contact) {
        return contact.name.isEmpty() && contact.phone.isEmpty() && contact.email.isEmpty();
    });
    return s;
}

} // namespace tefter
