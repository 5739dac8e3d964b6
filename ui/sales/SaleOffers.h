// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordEdit.h"
#include "ui/common/Workplace.h"

namespace tefter {

/// Customers for what is typed, with the city behind the name.
RecordEdit::Ask customerOffers(const Workplace &workplace);
/// Products for what is typed, with code and price behind the name.
RecordEdit::Ask productOffers(const Workplace &workplace);

} // namespace tefter
