// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tefter::bench {

/// What an import is measured against: reads a CSV of sales in the simplest way and fills bare tables that
/// have the indexes of the shop file. How many lines were taken.
qint64 plainImport(const QString &csv, const QString &database);

} // namespace tefter::bench
