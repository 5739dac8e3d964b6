// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/db/Transaction.h"

namespace tefter {

/// A record that is to leave the file for good, and by what the file would still know it.
struct Erasure
{
    QString table;
    qint64 row = 0;
    QStringList names;       ///< what steps may call it
    QList<Reference> copies; ///< columns that hold its id without a foreign key
};

/// Takes a record out of the file with everything that goes with it and every trace of it in the journal, so
/// that nothing brings it back. What must stay (a document, for its sum) no longer names it. `step` is the
/// one this happens in; it is left settled and without a row. How many rows stay without the record.
qint64 erase(Transaction &tx, const Erasure &erasure, StepId step);

} // namespace tefter
