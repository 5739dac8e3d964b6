// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/ContactMerge.h"

#include "core/base/Language.h"
#include "core/base/SearchKey.h"
#include "core/customers/PhoneNumber.h"

#include <algorithm>

namespace tefter {

/// The row's first value takes the first place, its second the second one; what is there somewhere stays.
template <class Item, class Key>
void ContactMerge::items(QList<Item> &there, const QList<Item> &file, Key key) const
{
    if (!m_updates && !there.isEmpty())
        return;
    for (qsizetype i = 0; i < file.size(); ++i) {
        const QString wanted = key(file[i]);
        const auto same =
            std::find_if(there.begin(), there.end(), [&](const Item &item) { return key(item) == wanted; });
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

void ContactMerge::phones(QList<Phone> &there, const QList<Phone> &file) const
{
    items(there, file,
          [this](const Phone &phone) { return PhoneNumber::digitsKey(phone.number, m_country); });
}

void ContactMerge::emails(QList<Email> &there, const QList<Email> &file) const
{
    items(there, file, [](const Email &email) { return Email::key(email.address); });
}

/// The first of the file goes into the first one, those behind it are added where they are not there yet.
void ContactMerge::addresses(QList<Address> &there, const QList<Address> &file) const
{
    if (file.isEmpty())
        return;
    const bool addsFurther = m_updates || there.isEmpty();
    firstAddress(there, file.first());
    if (!addsFurther)
        return;
    const auto key = [](const Address &address) {
        return foldedKey(address.street + u' ' + address.city + u' ' + address.postcode);
    };
    for (const Address &further : file.sliced(1)) {
        if (std::none_of(there.cbegin(), there.cend(),
                         [&](const Address &address) { return key(address) == key(further); }))
            there.append(further);
    }
}

void ContactMerge::firstAddress(QList<Address> &there, const Address &file) const
{
    if (there.isEmpty())
        there.append(Address());
    Address &address = there.first();
    // Another street in another town is another address: its parts are not mixed with those of the old one.
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

/// Each network for itself: what the row says of one takes the place of what is there.
void ContactMerge::handles(QList<Handle> &there, const QList<Handle> &file) const
{
    const auto isOf = [](const QString &network) {
        return [network](const Handle &handle) { return handle.network == network; };
    };
    const QList<Handle> before = there;
    for (const Handle &said : file) {
        const bool isKnown = std::any_of(there.cbegin(), there.cend(), [&](const Handle &handle) {
            return handle.network == said.network && handle.name() == said.name();
        });
        const auto former = std::find_if(before.cbegin(), before.cend(), isOf(said.network));
        if (isKnown || (former != before.cend() && !m_updates))
            continue;
        const auto place =
            former == before.cend() ? there.end() : std::find(there.begin(), there.end(), *former);
        if (place == there.end())
            there.append(said);
        else
            place->text = said.text;
    }
}

} // namespace tefter
