// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"

#include <QString>

namespace tefter {

/// A question or complaint to a supplier that wants an answer. The id is the row's.
struct SupplierCase
{
    qint64 id = 0;
    SupplierId supplier;
    QString subject;
    Day openedOn;
    Day answeredOn; ///< invalid while it is open
    QString note;
    friend bool operator==(const SupplierCase &, const SupplierCase &) = default;
};

/// Answered within so many days, a case counts as answered in time.
inline constexpr int daysToAnswer = 3;

} // namespace tefter
