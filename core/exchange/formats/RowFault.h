// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tefter {

/// Why a row is nobody: the column (-1: the row as a whole), and the reason as in RejectedRow.
struct RowFault
{
    int column = -1;
    QString reason;
};

} // namespace tefter
