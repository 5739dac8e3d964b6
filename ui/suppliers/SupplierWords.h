// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/PurchaseListService.h"
#include "core/suppliers/PurchaseReceiptService.h"
#include "core/suppliers/Scorecard.h"
#include "core/suppliers/SupplierReturnService.h"
#include "core/suppliers/SupplierTimeline.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>

namespace tefter {

class Formats;

/// The small words and sentences of this room.
class SupplierWords
{
    Q_DECLARE_TR_FUNCTIONS(SupplierWords)

public:
    static QString state(PurchaseState state);
    static Tone tone(PurchaseState state);
    /// "12 days late"
    static QString late(qint64 days);
    /// "2 wait": people who asked for what is on its way; empty where nobody does.
    static QString waiting(qint64 people);
    /// Whom to call, one per line; of many the first.
    static QString calls(const QList<WaitingCustomer> &waiting, const Formats &formats);
    static QString reason(ReturnReason reason);
    static QString figure(ScoreFigure figure);
    /// What the figure says in a sentence, for its mark.
    static QString explained(ScoreFigure figure);
    /// "83 %", "+4.2 %", or that there is no data.
    static QString value(const ScoreValue &value, const Formats &formats);
    /// "6 orders"
    static QString cases(const ScoreValue &value);
    /// What is to be said about a line of a receipt.
    static QString remark(const ReceiptRemark &remark, const QString &product, const Formats &formats,
                          const Currency &currency);
    /// The cost of one with its currency, in as many decimals as it needs, at most two more than the currency
    /// has.
    static QString unitCost(UnitPrice cost, const Formats &formats, const Currency &currency);
    /// What is to be asked before goods go back.
    static QString remark(const ReturnRemark &remark, const Formats &formats);
    /// What a line of the timeline says.
    static QString event(const SupplierEvent &event, const Formats &formats);
};

} // namespace tefter
