// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordOffers.h"

namespace tefter {

/// Products for what is typed, with code and price behind the name.
RecordEdit::Ask productOffers(const Workplace &workplace);

} // namespace tefter
