// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tefter {

/// Whether what has this unit is counted, not weighed or measured: a piece, a pack, no unit at all. Known by
/// the words for weights, lengths and volumes in the languages of the program.
bool isUnitOfPieces(const QString &unit);

} // namespace tefter
