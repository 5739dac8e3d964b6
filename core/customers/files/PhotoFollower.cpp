// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/files/PhotoFollower.h"

#include "core/customers/files/CustomerFileRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

void PhotoFollower::follow(Transaction &tx, CustomerId kept, CustomerId other) const
{
    CustomerFileRepository files(tx.connection());
    const auto photo = files.photoOf(other);
    if (!photo)
        return;
    const QList<CustomerFile> there = files.of(kept);
    if (std::any_of(there.cbegin(), there.cend(),
                    [&](const CustomerFile &file) { return file.content == photo->content; }))
        return;
    tx.change("customer_file"_L1, photo->id.value,
              {{"customer_id"_L1, kept.value}, {"role"_L1, fileRoleKey(FileRole::File)}});
}

} // namespace tefter
