// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

namespace tefter {

/// Every report there is, in the order in which the window lists them.
ReportList allReports();

} // namespace tefter
