// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/PersonalData.h"
#include "core/shop/Shop.h"

namespace tefter {

/// What an erasure does, or would do.
struct PersonErased
{
    qint64 documents = 0;        ///< that stay for their sums, without the person
    QList<ExportRecord> exports; ///< lists that were handed on with the person: whoever has them must be told
    qint64 backups = 0;          ///< copies made before, which still hold the person
};

/// What a person may ask of the shop: to see everything it knows, and to be forgotten.
class PersonalDataService
{
public:
    explicit PersonalDataService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// NotFound where there is no such person.
    [[nodiscard]] Result<PersonalData> collect(CustomerId person) const;
    /// What erase() would do; nothing is written.
    [[nodiscard]] Result<PersonErased> preview(CustomerId person) const;
    /// The person goes for good, with every trace in the journal; no undo brings them back. Documents stay
    /// with their sums, and name nobody.
    [[nodiscard]] Result<PersonErased> erase(CustomerId person) const;

private:
    Shop &m_shop;
};

} // namespace tefter
