// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace tefter {

/// Figures or keys that are kept beside the records they are computed from, in the same transaction. The
/// rooms that own them bring one each; a service never has to think of them.
class Kept
{
public:
    virtual ~Kept() = default;
    /// A stable name, and a version that is raised when the computation changes: an older file is then
    /// computed anew when it is opened.
    virtual QString name() const = 0;
    virtual int version() const { return 1; }
    /// Computes anew what the touched rows have changed; the rows stand as they will be committed.
    virtual void refresh(Transaction &tx, const Touched &touched) = 0;
    /// Computes everything anew, set-wise.
    virtual void rebuild(Connection &connection) = 0;
    /// Sentences (in English, for `tefter check`) about what differs from the records; empty where all
    /// agrees.
    virtual QStringList check(Connection &connection) = 0;
};

using KeptList = std::vector<std::shared_ptr<Kept>>;

} // namespace tefter
