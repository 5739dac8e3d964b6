// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

namespace tefter {

/// A segment under a name. Ready-made ones have a key and no id; copied, they become the shop's own.
struct Segment
{
    SegmentId id;
    QString readyMade; ///< stable key of a ready-made one: "lapsed-regulars"
    QString name;      ///< of a ready-made one: a label key, context "segment"
    QString text;

    /// Whether a ready-made one is meant by its key or its English name, in any case.
    bool isReadyMadeNamed(const QString &typed) const
    {
        return !readyMade.isEmpty() && (readyMade.compare(typed, Qt::CaseInsensitive) == 0 ||
                                        name.compare(typed, Qt::CaseInsensitive) == 0);
    }
};

} // namespace tefter
