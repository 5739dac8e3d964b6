// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/PurchasePlan.h"
#include "core/exchange/formats/PurchaseRowReader.h"

namespace tefter {

/// One import of purchases: rows are read, become orders and deliveries beside those in the shop, and are
/// written by PurchasesWriter. An order or a document is taken whole or not at all.
class PurchasesRun : public ImportRun
{
public:
    explicit PurchasesRun(const ImportSetting &setting);

    void match(Connection &connection) override;
    void write(Transaction &tx, BatchId batch, Progress &progress) override;

private:
    void takeRow(const CsvReader &row) override;
    void findParties();
    std::optional<PartyFault> disagreement(const PurchaseRow &row);
    void rejectRow(const PurchaseRow &row, const PartyFault &fault);
    void dropSpoiled();
    void dropUndated();
    void planRows();
    void countRecords();
    void noteFindings();

    PurchaseRowReader m_reader;
    QStringList m_header;
    std::vector<PurchaseRow> m_rows;
    QSet<QString> m_spoiled; ///< orders and documents of which a row was not taken
    PurchaseParties m_parties;
    PurchasePlan m_plan;
    QHash<QString, size_t> m_supplierOf; ///< by order number
    QHash<QString, qint64> m_extraOf;    ///< by delivery, minor units
};

} // namespace tefter
