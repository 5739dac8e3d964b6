// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/merge/MergeFollower.h"

namespace tefter {

/// What comes along when two people are merged, beside what refers to them by a foreign key.
MergeFollowers mergeFollowers();

} // namespace tefter
