// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordEdit.h"
#include "ui/common/Workplace.h"

namespace tefter {

/// Suppliers for what is typed, with the city behind the name.
RecordEdit::Ask supplierOffers(const Workplace &workplace);

} // namespace tefter
