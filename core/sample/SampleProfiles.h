// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/sample/SampleGenerator.h"

namespace tefter {

/// What else is known of the sample's products: where they stand, how long they last, what they have cost,
/// which are reduced and which go together. `ids` as the generator gives the products.
void writeSampleProfiles(Connection &connection, const QList<qint64> &ids, const SampleGenerator &generator);

} // namespace tefter
