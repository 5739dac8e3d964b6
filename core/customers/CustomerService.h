// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"
#include "core/customers/SimilarCustomer.h"
#include "core/shop/Shop.h"

namespace tefter {

/// How many people were removed for good, and how many stay in the bin.
struct Removal
{
    qint64 removed = 0;
    qint64 kept = 0;
};

/// What can be set for many people at once.
enum class PlainField { Language, Source };

/// People and firms: find, enter, change, bin. Everything that writes is one step that Ctrl+Z takes back.
class CustomerService
{
public:
    explicit CustomerService(Shop &shop)
        : m_shop(shop)
    {
    }

    [[nodiscard]] Result<Customer> find(CustomerId id) const;
    /// Those that exist, in the order of the ids.
    [[nodiscard]] Result<QList<Customer>> findAll(const QList<CustomerId> &ids) const;
    /// How many are in the shop, and how many in the bin.
    [[nodiscard]] Result<qint64> count(bool binned = false) const;

    /// Who already has this phone, e-mail or name, by that order; a warning, never a refusal.
    [[nodiscard]] Result<QList<SimilarCustomer>> similar(const Customer &customer) const;

    /// Needs one of name, phone, e-mail and code (NothingToIdentify); CodeTaken says who has the code.
    [[nodiscard]] Result<CustomerId> create(const Customer &customer) const;
    /// Takes the whole person and writes what differs.
    [[nodiscard]] Result<void> change(const Customer &customer) const;
    /// The same for all of them, as one step; empty for what is not known. How many had another.
    [[nodiscard]] Result<qint64> setForAll(const QList<CustomerId> &ids, PlainField field,
                                           const QString &value) const;
    /// Into the bin and out of it; how many moved.
    [[nodiscard]] Result<qint64> bin(const QList<CustomerId> &ids) const;
    [[nodiscard]] Result<qint64> restore(const QList<CustomerId> &ids) const;
    /// Somebody of the staff looks after these people from now on, or nobody where the id is none; of how
    /// many that is news.
    [[nodiscard]] Result<qint64> putInCharge(const QList<CustomerId> &ids, StaffId staff) const;
    /// Takes people out of the bin for good; those whom a document still needs stay in it.
    [[nodiscard]] Result<Removal> removeForGood(const QList<CustomerId> &ids) const;

private:
    Result<Customer> checked(const Customer &customer) const;
    Result<qint64> setBinned(const QList<CustomerId> &ids, bool binned) const;

    Shop &m_shop;
};

} // namespace tefter
