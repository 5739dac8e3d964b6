// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"

namespace tefter {

/// Guesses which column holds which field, from the headers that shops' programs write in the six languages
/// (resources/text/import-headers.txt). A field that the shop has made stands in a column of its name.
QHash<QString, int> guessColumns(const Importer &importer, const QStringList &header,
                                 const QList<OwnField> &ownFields = {});

/// Whether a header may be meant for this importer at all: where others take the same columns, one of its
/// words has to stand in a heading ("Supplier", not only "Name").
bool isToldBy(const Importer &importer, const QStringList &header);

/// What stands behind the columns of a file of rejected rows: line, column, value, reason.
const QStringList &rejectionHeader();

/// The fields by the names used on the command line: `customer=CustomerID`, a column by its header or its
/// number from 1. Unknown fields and columns are failures.
Result<QHash<QString, int>> columnsFromText(const QList<ImportField> &fields, const QStringList &pairs,
                                            const QStringList &header);

} // namespace tefter
