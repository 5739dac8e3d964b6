// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Import.h"
#include "core/suppliers/Supplier.h"

namespace tefter {

/// A supplier that is there, with what a row of a file says of them. With Update the file counts, else only
/// what is empty is filled in; a blank never overwrites. Phones are compared as those of `country`.
Supplier merged(const Supplier &there, const Supplier &file, OnMatch policy, const QString &country);

} // namespace tefter
