// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/PurchaseOrder.h"
#include "core/suppliers/PurchaseReceiptService.h"
#include "core/suppliers/Scorecard.h"
#include "core/suppliers/SupplierReturn.h"
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
    /// What a line of the timeline says.
    static QString event(const SupplierEvent &event, const Formats &formats);
};

} // namespace tefter
