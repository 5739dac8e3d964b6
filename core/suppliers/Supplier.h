// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/customers/Customer.h"

namespace tefter {

/// Somebody with whom one speaks at a supplier's. `id` is the row's, 0 for a new one.
struct SupplierContact
{
    qint64 id = 0;
    QString name;
    QString role;
    QString phone;
    QString email;
    friend bool operator==(const SupplierContact &, const SupplierContact &) = default;
};

/// Who sells to the shop, and on which terms.
struct Supplier
{
    static constexpr int mostDays = 3'650;
    static constexpr qint64 largestMinimum = 1'000'000'000'000; ///< minor units

    SupplierId id;
    QString codeSource; ///< whose code it is: empty for the shop's own
    QString code;
    QString name;
    QList<Phone> phones;
    QList<Email> emails;
    QList<Address> addresses;
    QList<Handle> handles;
    QList<SupplierContact> contacts;
    QString taxNumber;
    QString language;                  ///< of their orders, two letters; empty: the shop's
    QString paymentTerms;              ///< as agreed: "30 days, 2 % in 10"
    std::optional<int> paymentDays;    ///< until a bill of theirs is due
    std::optional<int> leadDays;       ///< from an order to its goods
    std::optional<Money> minimumOrder; ///< without VAT
    InCharge inCharge;
    QString note;
    OwnValues ownValues; ///< in the fields that the shop has made
    Day createdOn;
    bool isBinned = false;
    friend bool operator==(const Supplier &, const Supplier &) = default;
};

/// Trimmed, without the phones, e-mails, addresses, handles and people that say nothing.
Supplier tidied(Supplier supplier);

} // namespace tefter
