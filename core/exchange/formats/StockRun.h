// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/stock/StockMove.h"

namespace tefter {

/// One import of stock: a row is a move of the ledger, an opening stock or a count.
class StockRun : public ImportRun
{
public:
    explicit StockRun(const ImportSetting &setting);

    void match(Connection &connection) override;
    void write(Transaction &tx, BatchId batch, Progress &progress) override;

private:
    struct Columns
    {
        int code, barcode, quantity, place, unitCost, date, kind;
    };
    struct StagedMove
    {
        QString code;
        QString barcode;
        QString place;
        StockMove move;
        Day day;
        qint64 fileLine = 0;
        bool isKindSaid = false;
        bool isRejected = false;
    };

    void takeRow(const CsvReader &row) override;
    bool readKind(const CsvReader &row, StagedMove &staged);
    bool readQuantity(const CsvReader &row, StagedMove &staged);
    bool readCost(const CsvReader &row, StagedMove &staged);
    bool readDay(const CsvReader &row, StagedMove &staged);
    void rejectStaged(StagedMove &staged, const QString &reason, int column, const QString &value);
    bool findProduct(Connection &connection, StagedMove &staged);
    bool findPlace(Connection &connection, StagedMove &staged);
    bool seeWhatIsThere(Connection &connection, StagedMove &staged);
    QDateTime timeOf(const StagedMove &staged) const;

    Columns m_columns;
    QStringList m_header;
    QSet<qint64> m_addedTo; ///< products of which something was there already
    std::vector<StagedMove> m_moves;
};

} // namespace tefter
