// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Export.h"

namespace tefter {

/// Every target that people are exported to.
ExporterList allExporters();
/// The same and some more.
ExporterList exportersWith(const ExporterList &more);

} // namespace tefter
