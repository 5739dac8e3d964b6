// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/sample/SampleShop.h"

namespace tefter {

/// Writes the sales of a sample shop as one flat CSV (UTF-8, RFC 4180), as an e-shop would export them, for
/// trying an import. Gives how many lines were written; nothing is left behind where it fails.
Result<qint64> writeSalesCsv(const QString &path, const SampleOptions &options, Progress &progress);

} // namespace tefter
