// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/customers/Consent.h"
#include "core/shop/Shop.h"

namespace tefter {

/// Who may be reached how. What was once said stays on record; the newest word holds, and of one day the no.
class ConsentService
{
public:
    explicit ConsentService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// What holds now, for each channel of which something is known.
    [[nodiscard]] Result<QList<Consent>> now(CustomerId customer) const;
    /// Everything ever said, newest first.
    [[nodiscard]] Result<QList<Consent>> history(CustomerId customer) const;
    /// Puts the same word on record for people; how many had not said exactly this before. BadValue where the
    /// day is none or lies ahead.
    [[nodiscard]] Result<qint64> record(const QList<CustomerId> &customers, const Consent &consent) const;

private:
    Shop &m_shop;
};

} // namespace tefter
