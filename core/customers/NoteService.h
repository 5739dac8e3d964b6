// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Note.h"
#include "core/shop/Shop.h"

namespace tefter {

/// The notes of people, one step each. A note that says nothing is refused: Cause::BadValue.
class NoteService
{
public:
    explicit NoteService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// Newest first.
    [[nodiscard]] Result<QList<Note>> of(CustomerId customer) const;
    [[nodiscard]] Result<Note> find(NoteId id) const;
    /// Written now, by who is at work. Cause::NotFound where the person is gone.
    [[nodiscard]] Result<NoteId> add(CustomerId customer, const QString &text) const;
    [[nodiscard]] Result<void> change(NoteId id, const QString &text) const;
    [[nodiscard]] Result<void> remove(NoteId id) const;

private:
    Shop &m_shop;
};

} // namespace tefter
