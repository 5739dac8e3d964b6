// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Sale.h"

#include <QCoreApplication>

namespace tefter {

class Formats;

/// The small words and sentences of this room.
class SaleWords
{
    Q_DECLARE_TR_FUNCTIONS(SaleWords)

public:
    static QString kind(SaleKind kind);
    static QString walkIn();
    /// A period in the fewest words: "September 2026", "2026", "20 Sep 2026", "1 Sep 2026 – 9 Sep 2026".
    static QString period(const Period &period, const Formats &formats);
    /// "1,234 documents"
    static QString documents(qint64 count);
};

} // namespace tefter
