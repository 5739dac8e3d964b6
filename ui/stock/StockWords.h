// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/stock/StockCount.h"
#include "core/stock/StockService.h"
#include "ui/common/RecordEdit.h"
#include "ui/common/Workplace.h"

#include <QCoreApplication>

class QComboBox;

namespace tefter {

class Formats;

/// The words of the stock.
class StockWords
{
    Q_DECLARE_TR_FUNCTIONS(tefter::StockWords)
public:
    static QString kind(StockMoveKind kind);
    /// The shop's own words where it is none of lossReasons().
    static QString reason(const QString &key);
    static QString rule(NegativeStock rule);
    static QString countState(StockCountState state);
    /// What a move was: the number of its sale, or the word with its document or reason: "Count: Spring".
    static QString what(const StockMoveRow &row, const Formats &formats);
    static QString cost(const std::optional<UnitPrice> &cost, const Currency &currency,
                        const Formats &formats);
};

/// Products for what is typed or scanned, with what is there behind the name.
RecordEdit::Ask stockedOffers(const Workplace &workplace);

/// The places of the shop; with `all` a first line that means all of them. What is chosen stays chosen.
void fillPlaces(QComboBox &combo, const QList<StockPlace> &places, const QString &all = {});
void fillCategories(QComboBox &combo, const QList<CategoryBranch> &tree, const QString &all);

} // namespace tefter
