// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/CustomerListRow.h"
#include "ui/common/WindowedModel.h"
#include "ui/common/Workplace.h"

namespace tefter {

/// The rows of a list of people, in the language of the window.
WindowedModelOf<CustomerListRow>::Fetch customerRows(const Workplace &workplace, QObject *context);

} // namespace tefter
