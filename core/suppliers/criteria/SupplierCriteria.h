// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Criterion.h"

namespace tefter {

// What a segment can ask about whose goods a person bought; one file each beside this one.
std::shared_ptr<const Criterion> boughtSupplierCriterion();

} // namespace tefter
