// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Timeline.h"

namespace tefter {

/// Everything that shows up in the timeline of a person, one line each.
TimelineSources timelineSources();

} // namespace tefter
