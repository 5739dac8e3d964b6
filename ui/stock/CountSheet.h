// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/ShopSettings.h"
#include "core/stock/StockCount.h"
#include "ui/print/PrintDocument.h"

namespace tefter {

class Formats;

/// The paper that one takes along the shelves: every product in their order, a barcode or code to be sure,
/// and room to write how many. It does not say how many there should be.
PrintDocument countSheet(const StockCount &count, const QList<StockCountRow> &rows,
                         const ShopSettings &settings, Day today, const Formats &formats);

} // namespace tefter
