// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"

namespace tefter {

/// Which of the first rows of a table (from 0) names its columns: the first one with headings that the
/// importer knows, below a title or other lines of a report; nothing where none of them tells.
std::optional<int> headingRow(const Importer &importer, const QList<OwnField> &ownFields,
                              const QList<QStringList> &rows);

} // namespace tefter
