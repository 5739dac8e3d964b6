// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockGuard.h"

#include <QCoreApplication>

class QWidget;

namespace tefter {

class Formats;

/// What is said where something that is entered late lies before a count.
class CountWords
{
    Q_DECLARE_TR_FUNCTIONS(CountWords)

public:
    /// "+2", "−3", in the digits of the language.
    static QString change(Quantity quantity, const Formats &formats);
    /// "The stock is worth £3.00 less."
    static QString worth(Money difference, const Currency &currency, const Formats &formats);
    /// What was counted stands; which difference is another one now. Empty where none is.
    static QString shifted(const QList<CountShift> &shifts, const Formats &formats);
    /// Says so in a message that a person should not miss, where there is anything to say.
    static void tell(const QList<CountShift> &shifts, const Formats &formats, QWidget *parent);
};

} // namespace tefter
