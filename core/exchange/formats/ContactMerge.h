// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"
#include "core/exchange/Import.h"

namespace tefter {

/// Brings together how somebody is reached and what a row of a file says of it. With Update the file counts,
/// else only what is empty is filled in; a blank never overwrites.
class ContactMerge
{
public:
    /// Phone numbers are compared as those of `country`.
    ContactMerge(OnMatch policy, QString country)
        : m_updates(policy == OnMatch::Update)
        , m_country(std::move(country))
    {
    }

    void phones(QList<Phone> &there, const QList<Phone> &file) const;
    void emails(QList<Email> &there, const QList<Email> &file) const;
    void addresses(QList<Address> &there, const QList<Address> &file) const;
    void handles(QList<Handle> &there, const QList<Handle> &file) const;

private:
    void take(QString &to, const QString &from) const
    {
        if (!from.isEmpty() && (m_updates || to.isEmpty()))
            to = from;
    }
    template <class Item, class Key>
    void items(QList<Item> &there, const QList<Item> &file, Key key) const;
    void firstAddress(QList<Address> &there, const Address &file) const;

    bool m_updates;
    QString m_country;
};

} // namespace tefter
