// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/merge/Merge.h"
#include "core/db/Transaction.h"

namespace tefter {

/// The columns of a person of which one value alone can stay, in groups that belong together. They are read
/// from the file, so that a new column is a field by itself.
struct MergeFieldGroup
{
    QString id;
    QStringList columns;
    QStringList telling; ///< those of them that say whether there is a value

    static QList<MergeFieldGroup> all(const Schema &schema);
    bool hasValue(const RowImage &person) const;
    bool differs(const RowImage &a, const RowImage &b) const;
};

/// Settles the fields of the two and writes them.
QList<MergeField> mergeFields(Transaction &tx, CustomerId kept, CustomerId other,
                              const MergeChoices &choices);

} // namespace tefter
