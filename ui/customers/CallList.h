// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "ui/print/PrintDocument.h"

#include <QStringList>

namespace tefter {

class Formats;
struct Services;

/// One person to call: who, at which numbers, and why.
struct CallLine
{
    QString name;
    QStringList phones;
    QString reason;
};

/// People to call, ready for paper. Whoever has said no to calls is never on it.
struct CallList
{
    QString title;
    QString shopName;
    QString day; ///< on which it was made
    QList<CallLine> lines;
    qint64 withoutPhone = 0;
    qint64 saidNo = 0;
};

/// Reads it, with each person's habit as the reason; for a reader's thread. `formats` must not be in use
/// elsewhere.
[[nodiscard]] Result<CallList> readCallList(Services &services, const QList<CustomerId> &people,
                                            const Formats &formats);

/// The list on paper: who, at which numbers, why, and room for what they say.
PrintDocument callListDocument(const CallList &list);

} // namespace tefter
