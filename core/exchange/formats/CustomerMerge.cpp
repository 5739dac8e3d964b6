// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CustomerMerge.h"

#include "core/base/SearchKey.h"
#include "core/exchange/formats/ContactMerge.h"

#include <algorithm>

namespace tefter {

namespace {

/// One merge: where a value goes depends on the policy.
class CustomerMerge
{
public:
    CustomerMerge(const ImportedCustomer &row, OnMatch policy, const QString &country)
        : m_row(row)
        , m_file(row.customer)
        , m_policy(policy)
        , m_updates(policy == OnMatch::Update)
        , m_country(country)
    {
    }

    void into(Customer &there) const
    {
        if (!m_file.code.isEmpty() && (m_updates || there.code.isEmpty())) {
            there.code = m_file.code;
            there.codeSource = m_file.codeSource;
        }
        if (m_row.kindIsSaid && m_updates)
            there.kind = m_file.kind;
        mergeName(there);
        take(there.taxNumber, m_file.taxNumber);
        take(there.language, m_file.language);
        take(there.source, m_file.source);
        take(there.interests, m_file.interests);
        take(there.personality, m_file.personality);
        if (m_file.inCharge.id.isValid() && (m_updates || !there.inCharge.id.isValid()))
            there.inCharge = m_file.inCharge;
        take(there.note, m_file.note);
        if (!m_file.birthday.isEmpty() && (m_updates || there.birthday.isEmpty()))
            there.birthday = m_file.birthday;
        mergeDates(there.dates);
        if (m_updates && m_row.enteredOn.isValid())
            there.createdOn = m_row.enteredOn;
        const ContactMerge contacts(m_policy, m_country);
        contacts.phones(there.phones, m_file.phones);
        contacts.emails(there.emails, m_file.emails);
        contacts.addresses(there.addresses, m_file.addresses);
        contacts.handles(there.handles, m_file.handles);
        mergeTags(there.tags);
        for (auto own = m_file.ownValues.cbegin(); own != m_file.ownValues.cend(); ++own)
            take(there.ownValues[own.key()], own.value());
    }

private:
    void take(QString &to, const QString &from) const
    {
        if (!from.isEmpty() && (m_updates || to.isEmpty()))
            to = from;
    }

    void mergeName(Customer &there) const
    {
        const bool isParted = !there.givenName.isEmpty() || !there.familyName.isEmpty();
        const bool saysParted = !m_file.givenName.isEmpty() || !m_file.familyName.isEmpty();
        if (m_file.name.isEmpty() && !saysParted)
            return;
        const bool isSame = nameKey(there) == nameKey(m_file);
        if (isSame && (isParted || !saysParted))
            return;
        if (!m_updates && (!there.name.isEmpty() || (isParted && !saysParted)))
            return;
        if (m_updates && (!m_file.name.isEmpty() || there.kind == CustomerKind::Person))
            there.name.clear();
        if (m_updates && !saysParted && there.kind == CustomerKind::Person)
            there.givenName = there.familyName = QString();
        take(there.givenName, m_file.givenName);
        take(there.familyName, m_file.familyName);
        take(there.name, m_file.name);
    }

    /// Each kind for itself, dates of a child, a journey or an own kind also by their names.
    void mergeDates(QList<ImportantDate> &there) const
    {
        for (const ImportantDate &file : m_file.dates) {
            const auto same = std::find_if(there.begin(), there.end(), [&](const ImportantDate &date) {
                return date.kind == file.kind && foldedKey(date.label) == foldedKey(file.label);
            });
            if (same == there.end())
                there.append(file);
            else if (m_updates || same->day.isEmpty())
                same->day = file.day;
        }
    }

    void mergeTags(QStringList &there) const
    {
        if (!m_updates && !there.isEmpty())
            return;
        for (const QString &tag : m_file.tags) {
            const QString key = labelKey(tag);
            if (std::none_of(there.cbegin(), there.cend(),
                             [&](const QString &t) { return t == tag || labelKey(t) == key; }))
                there.append(tag);
        }
    }

    const ImportedCustomer &m_row;
    const Customer &m_file;
    OnMatch m_policy;
    bool m_updates;
    QString m_country;
};

} // namespace

QString nameKey(const Customer &c)
{
    QString whole = c.givenName + u' ' + c.familyName;
    if (whole.size() == 1 || c.kind == CustomerKind::Firm)
        whole = c.name.isEmpty() ? whole : c.name;
    // Behind the words stand signs such as those of "C++ Shop" and "C# Shop".
    const QString label = labelKey(whole);
    const qsizetype signs = label.indexOf(labelSigns);
    QStringList words = label.first(signs < 0 ? label.size() : signs).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ') + (signs < 0 ? QString() : label.sliced(signs));
}

Customer merged(const Customer &there, const ImportedCustomer &row, OnMatch policy, const QString &country)
{
    Customer result = there;
    CustomerMerge(row, policy, country).into(result);
    return result;
}

} // namespace tefter
