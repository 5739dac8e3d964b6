// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/own/OwnField.h"
#include "core/shop/Shop.h"

namespace tefter {

/// An own field, and how many people (not in the bin) have something in it.
struct OwnFieldUse
{
    OwnField field;
    qint64 people = 0;
};

/// What a history of a person needs to tell of own fields: which field a row is of, removed ones too.
struct OwnFieldRows
{
    QHash<qint64, OwnField> fields;      ///< by id
    QHash<qint64, qint64> fieldsOfValue; ///< of the person's values: row -> field
};

/// The fields that the shop has made for its people, and what they hold. Each name is there once, in any case
/// and accents.
class OwnFieldService
{
public:
    explicit OwnFieldService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// In the order in which they are shown.
    [[nodiscard]] Result<QList<OwnField>> all() const;
    [[nodiscard]] Result<QList<OwnFieldUse>> uses() const;
    [[nodiscard]] Result<OwnFieldRows> rowsOf(CustomerId person) const;

    /// NameMissing, NameTaken; BadValue for a choice without choices.
    [[nodiscard]] Result<OwnFieldId> add(const OwnField &field) const;
    /// Its name and choices; the kind stays. Whoever has a choice that is gone keeps it.
    [[nodiscard]] Result<void> change(const OwnField &field) const;
    /// So many places further down, or up where it is negative.
    [[nodiscard]] Result<void> move(OwnFieldId field, int places) const;
    /// Takes it from every page and list. What it holds stays for the undo.
    [[nodiscard]] Result<void> remove(OwnFieldId field) const;

    /// The same value for people, as one step; an empty one takes it away. How many had another.
    [[nodiscard]] Result<qint64> set(const QList<CustomerId> &people, OwnFieldId field,
                                     const QString &value) const;

private:
    Result<OwnField> required(OwnFieldId field) const;

    Shop &m_shop;
};

} // namespace tefter
