// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CustomerMerge.h"

#include "core/base/Language.h"
#include "core/base/SearchKey.h"
#include "core/customers/PhoneNumber.h"

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
        mergePhones(there.phones);
        mergeEmails(there.emails);
        const bool addsAddresses = m_updates || there.addresses.isEmpty();
        mergeAddress(there.addresses);
        if (addsAddresses)
            addFurtherAddresses(there.addresses);
        mergeHandles(there.handles);
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

    QString phoneKey(const Phone &phone) const { return PhoneNumber::digitsKey(phone.number, m_country); }

    /// The row's first value takes the first place, its second the second one; what is there somewhere stays.
    template <class Item, class Key>
    void mergeItems(QList<Item> &there, const QList<Item> &file, Key key) const
    {
        if (!m_updates && !there.isEmpty())
            return;
        for (qsizetype i = 0; i < file.size(); ++i) {
            const QString wanted = key(file[i]);
            const auto same = std::find_if(there.begin(), there.end(),
                                           [&](const Item &item) { return key(item) == wanted; });
            if (same != there.end()) {
                take(same->label, file[i].label);
            } else if (i < there.size()) {
                Item changed = file[i];
                changed.id = there[i].id;
                changed.label = there[i].label;
                take(changed.label, file[i].label);
                there[i] = changed;
            } else {
                there.append(file[i]);
            }
        }
    }

    void mergePhones(QList<Phone> &there) const
    {
        mergeItems(there, m_file.phones, [this](const Phone &phone) { return phoneKey(phone); });
    }

    void mergeEmails(QList<Email> &there) const
    {
        mergeItems(there, m_file.emails, [](const Email &email) { return Email::key(email.address); });
    }

    void mergeAddress(QList<Address> &there) const
    {
        if (m_file.addresses.isEmpty())
            return;
        const Address &file = m_file.addresses.first();
        if (there.isEmpty())
            there.append(Address());
        Address &address = there.first();
        // Another street in another town is another address: its parts are not mixed with those of the old
        // one.
        const auto isOther = [](const QString &mine, const QString &theirs) {
            return !mine.isEmpty() && !theirs.isEmpty() && foldedKey(mine) != foldedKey(theirs);
        };
        if (m_updates && isOther(address.street, file.street) && isOther(address.city, file.city)) {
            const QString label = address.label;
            const qint64 id = address.id;
            address = file;
            address.id = id;
            if (address.label.isEmpty())
                address.label = label;
            return;
        }
        take(address.street, file.street);
        take(address.city, file.city);
        take(address.region, file.region);
        take(address.postcode, file.postcode);
        // "Greece" and "GR" are the same.
        if (countryCodeFromName(file.country).value_or(file.country) !=
            countryCodeFromName(address.country).value_or(address.country))
            take(address.country, file.country);
        take(address.label, file.label);
    }

    /// Those behind the first one that are not there yet.
    void addFurtherAddresses(QList<Address> &there) const
    {
        const auto key = [](const Address &address) {
            return foldedKey(address.street + u' ' + address.city + u' ' + address.postcode);
        };
        for (const Address &file : m_file.addresses.sliced(qMin<qsizetype>(1, m_file.addresses.size()))) {
            if (std::none_of(there.cbegin(), there.cend(),
                             [&](const Address &address) { return key(address) == key(file); }))
                there.append(file);
        }
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

    /// Each network for itself: what the row says of one takes the place of what is there.
    void mergeHandles(QList<Handle> &there) const
    {
        const auto isOf = [](const QString &network) {
            return [network](const Handle &handle) { return handle.network == network; };
        };
        const QList<Handle> before = there;
        for (const Handle &file : m_file.handles) {
            const bool isKnown = std::any_of(there.cbegin(), there.cend(), [&](const Handle &handle) {
                return handle.network == file.network && handle.name() == file.name();
            });
            const auto former = std::find_if(before.cbegin(), before.cend(), isOf(file.network));
            if (isKnown || (former != before.cend() && !m_updates))
                continue;
            const auto place =
                former == before.cend() ? there.end() : std::find(there.begin(), there.end(), *former);
            if (place == there.end())
                there.append(file);
            else
                place->text = file.text;
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
