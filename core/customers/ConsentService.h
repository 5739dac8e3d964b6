// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/customers/Consent.h"
#include "core/shop/Shop.h"
#include "core/shop/files/RecordFile.h"

#include <QSet>

namespace tefter {

/// Of how many people a word was put on record.
struct ConsentsRecorded
{
    qint64 people = 0;     ///< who had not said exactly this before
    qint64 outweighed = 0; ///< of all that were asked for: who said no on that day or later, which holds
};

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
    /// Everybody who has said no to a channel; no list may have them.
    [[nodiscard]] Result<QSet<CustomerId>> withdrawnFrom(Channel channel) const;
    /// Puts what people said on record, for one or several channels in one step. `proof` is kept with each of
    /// them. BadValue where a day is none or lies ahead.
    [[nodiscard]] Result<ConsentsRecorded> record(const QList<CustomerId> &customers,
                                                  const QList<Consent> &consents,
                                                  const std::optional<LooseFile> &proof = {}) const;

private:
    Shop &m_shop;
};

} // namespace tefter
