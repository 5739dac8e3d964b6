// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/files/PhotoFollower.h"

#include "core/shop/files/RecordFileRepository.h"

#include <algorithm>

namespace tefter {

void PhotoFollower::follow(Transaction &tx, CustomerId kept, CustomerId other) const
{
    RecordFileRepository files(tx.connection(), FileOwner::Customer);
    const auto photo = files.photoOf(other.value);
    if (!photo)
        return;
    const QList<RecordFile> there = files.of(kept.value);
    if (std::any_of(there.cbegin(), there.cend(),
                    [&](const RecordFile &file) { return file.content == photo->content; }))
        return;
    files.hand(tx, photo->id, kept.value);
}

} // namespace tefter
