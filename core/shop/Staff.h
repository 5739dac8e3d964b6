// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QString>

namespace tefter {

/// Somebody who works in the shop. Who has left stays in the file: the history names them.
struct Staff
{
    StaffId id;
    QString name;
    bool isOwner = false;
    QDateTime leftAt; ///< UTC; invalid while they work here

    bool isActive() const { return !leftAt.isValid(); }
};

} // namespace tefter
