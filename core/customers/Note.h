// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QString>

namespace tefter {

using NoteId = Id<struct NoteTag>;

/// What was jotted down about somebody.
struct Note
{
    NoteId id;
    CustomerId customer;
    QDateTime at; ///< the shop's wall-clock time
    QString text;
    QString staff; ///< who wrote it; empty for the owner
};

} // namespace tefter
