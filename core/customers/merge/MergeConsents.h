// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/merge/Merge.h"
#include "core/db/Transaction.h"

namespace tefter {

/// The stricter word per channel of which one of the two has said something: withdrawn before not given,
/// not given before given.
QList<MergedConsent> mergedConsents(Connection &connection, CustomerId kept, CustomerId other);

/// Puts on record what does not follow from the words of both together.
void stateConsents(Transaction &tx, CustomerId kept, const QList<MergedConsent> &consents, Day today);

} // namespace tefter
