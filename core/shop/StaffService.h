// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/Staff.h"

#include <QList>

namespace tefter {

class Shop;

/// The people who work in the shop: the owner from the first day, and whoever is added.
class StaffService
{
public:
    explicit StaffService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// The owner first, then as they came; those who have left at the end.
    [[nodiscard]] Result<QList<Staff>> list() const;
    [[nodiscard]] Result<StaffId> add(const QString &name);
    [[nodiscard]] Result<void> rename(StaffId id, const QString &name);
    /// Makes somebody inactive; not the owner.
    [[nodiscard]] Result<void> leave(StaffId id);
    [[nodiscard]] Result<void> comeBack(StaffId id);

private:
    Result<Staff> find(StaffId id) const;
    Result<void> setLeft(const Staff &who, const QString &label, const QVariant &leftAt);

    Shop &m_shop;
};

} // namespace tefter
