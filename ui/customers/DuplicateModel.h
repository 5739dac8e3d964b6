// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/duplicates/DuplicatePair.h"
#include "ui/common/TableModelOf.h"

namespace tefter {

class Formats;

/// The likely pairs, each with its place in the list as the row's id.
class DuplicateModel : public TableModelOf<DuplicatePair>
{
    Q_OBJECT
public:
    DuplicateModel(const Formats &formats, QObject *parent);

    /// The pair of a row's id.
    const DuplicatePair *pair(qint64 rowId) const;

protected:
    QVariant cell(const DuplicatePair &pair, int column, int role) const override;

private:
    const Formats &m_formats;
};

} // namespace tefter
