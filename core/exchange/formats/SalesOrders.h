// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/SalesStaging.h"

namespace tefter {

/// What the orders of an e-shop say besides their lines: whether an order came to a sale, and which discounts
/// were taken off. Of a file that has no such columns nothing is asked.
class SalesOrders
{
public:
    SalesOrders(const ImportSetting &setting, SalesStaging &staging);

    /// Takes in what a row says of the state of its order; further rows of an order need not repeat it. False
    /// where the order is no sale as far as is known.
    bool takeState(const CsvReader &row, quint32 document);
    /// Takes the discount of a line off its total, and notes those of its order. Gives the column that holds
    /// no amount, -1 where all of them can be read.
    int takeDiscounts(const CsvReader &row, StagedLine &line);

    /// Rejects the documents of orders that are no sales.
    void rejectUnsold();
    /// Why a line of such a document is rejected.
    RejectedRow refusal(const StagedDocument &document) const;
    /// Takes the discounts of whole orders off their lines, in proportion to the totals of these.
    void takeOffDiscounts();
    QList<ImportNote> notes() const;

private:
    struct Columns
    {
        int state, cancelledAt, sentAt, lineDiscount, discount, goodsBefore, goodsPaid;
    };

    void setState(const CsvReader &row, StagedDocument &document, OrderState state, int column);
    std::optional<qint64> amount(const CsvReader &row, int column) const;
    qint64 discountOf(const StagedDocument &document, qint64 goods) const;
    void takeOff(StagedDocument &document, const std::vector<StagedLine *> &lines);

    const ImportSetting &m_setting;
    SalesStaging &m_staging;
    Columns m_columns;
    QStringList m_header;
    std::string m_lastWords;
    OrderState m_lastState = OrderState::Sold;
};

} // namespace tefter
