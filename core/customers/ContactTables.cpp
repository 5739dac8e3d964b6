// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactTables.h"

#include "core/customers/PhoneNumber.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString ContactTables::select(const QString &kind, const QString &columns, const QString &ids) const
{
    return u"SELECT %1_id, id, %2 FROM %1_%3 WHERE %1_id IN (%4) ORDER BY %1_id, position, id"_s.arg(
        m_record, columns, kind, ids);
}

Fields ContactTables::phoneFields(const Phone &phone, const QString &country)
{
    return {{"number"_L1, phone.number},
            {"digits_key"_L1, PhoneNumber::digitsKey(phone.number, country)},
            {"label"_L1, phone.label}};
}

Fields ContactTables::emailFields(const Email &email)
{
    return {{"address"_L1, email.address},
            {"address_key"_L1, Email::key(email.address)},
            {"label"_L1, email.label}};
}

Fields ContactTables::addressFields(const Address &a)
{
    return {{"street"_L1, a.street},     {"city"_L1, a.city},       {"region"_L1, a.region},
            {"postcode"_L1, a.postcode}, {"country"_L1, a.country}, {"label"_L1, a.label}};
}

Fields ContactTables::handleFields(const Handle &handle)
{
    return {{"network"_L1, handle.network}, {"handle"_L1, handle.text}};
}

} // namespace tefter
