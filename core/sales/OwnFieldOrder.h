// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/db/Connection.h"
#include "core/shop/own/OwnField.h"

namespace tefter {

/// Records in the order of an own field: numbers go by their size, days by the calendar, choices as the shop
/// has put them, yes before no. `records` is a query that gives the ids of all of them as `id`; those without
/// a value come last. Throws DbError.
QList<qint64> byOwnField(Connection &connection, const OwnField &field, const QString &records,
                         Language language, bool descending);

} // namespace tefter
