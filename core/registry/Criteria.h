// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Criterion.h"

namespace tefter {

/// Every criterion there is, in the order in which the window offers them.
CriterionList allCriteria();

} // namespace tefter
