// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/customers/duplicates/DuplicatePair.h"
#include "core/customers/duplicates/NameWords.h"
#include "core/shop/Shop.h"

namespace tefter {

/// Who may be in the shop twice, and who was looked at and is not.
class DuplicateService
{
public:
    explicit DuplicateService(Shop &shop, FullForms forms = {})
        : m_shop(shop)
        , m_forms(std::move(forms))
    {
    }

    /// The likely pairs, the likeliest first; those said to be two people are left out. Cancelled where
    /// `progress` was. Seconds on a hundred thousand people: not for the window's thread.
    [[nodiscard]] Result<QList<DuplicatePair>> find(Progress &progress, int most = 2000) const;

    /// Remembers that these are two people, and that they may be one after all.
    [[nodiscard]] Result<void> setDistinct(CustomerId a, CustomerId b, bool distinct) const;

private:
    Shop &m_shop;
    FullForms m_forms;
};

} // namespace tefter
