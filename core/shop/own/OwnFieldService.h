// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Shop.h"
#include "core/shop/own/OwnField.h"

#include <functional>

namespace tefter {

/// An own field, and how many records (not in the bin) have something in it.
struct OwnFieldUse
{
    OwnField field;
    qint64 records = 0;
};

/// What a history of a record needs to tell of own fields: which field a row is of, removed ones too.
struct OwnFieldRows
{
    QHash<qint64, OwnField> fields;      ///< by id
    QHash<qint64, qint64> fieldsOfValue; ///< of the record's values: row -> field
};

/// The fields that the shop has made for its people, its products or its suppliers, and what they hold. Each
/// name is there once for each of these, in any case and accents.
class OwnFieldService
{
public:
    OwnFieldService(Shop &shop, OwnSubject subject)
        : m_shop(shop)
        , m_subject(subject)
    {
    }

    OwnSubject subject() const { return m_subject; }
    /// In the order in which they are shown.
    [[nodiscard]] Result<QList<OwnField>> all() const;
    [[nodiscard]] Result<QList<OwnFieldUse>> uses() const;
    [[nodiscard]] Result<OwnFieldRows> rowsOf(qint64 record) const;

    /// NameMissing, NameTaken; BadValue for a choice without choices.
    [[nodiscard]] Result<OwnFieldId> add(const OwnField &field) const;
    /// Its name and choices; the kind stays. Whoever has a choice that is gone keeps it.
    [[nodiscard]] Result<void> change(const OwnField &field) const;
    /// So many places further down, or up where it is negative.
    [[nodiscard]] Result<void> move(OwnFieldId field, int places) const;
    /// Takes it from every page and list. What it holds stays for the undo.
    [[nodiscard]] Result<void> remove(OwnFieldId field) const;

protected:
    /// What the step is called that sets a field, by its name, or empties it.
    using Label = std::function<StepLabel(const QString &field, bool hasValue)>;

    /// The same value for many records, as one step; an empty one takes it away. How many had another.
    [[nodiscard]] Result<qint64> setForAll(const QList<qint64> &records, OwnFieldId field,
                                           const QString &value, const Label &label) const;

    Shop &m_shop;

private:
    Result<OwnField> required(OwnFieldId field) const;

    OwnSubject m_subject;
};

} // namespace tefter
