// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Shop.h"

namespace tefter::test {

/// Every row of the file as a line of text, sorted. Nothing is left out but what goes on growing: the
/// journal, the batches, the registers, the counters. Kept figures are compared.
QStringList dumpOf(Shop &shop);

} // namespace tefter::test
