// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/SalesChanges.h"
#include "core/exchange/formats/SalesOrders.h"
#include "core/exchange/formats/SalesStaging.h"

#include <unordered_map>

namespace tefter {

/// One import of sales: staged line by line, then written by SalesWriter.
class SalesRun : public ImportRun
{
public:
    explicit SalesRun(const ImportSetting &setting);

    void finish() override;
    void match(Connection &connection) override;
    void write(Transaction &tx, BatchId batch, Progress &progress) override;

private:
    void takeRow(const CsvReader &row) override;
    struct Columns
    {
        int number, date, time, productCode, productName, category, quantity, unitPrice, vat;
        int customerCode, customerName, customerGivenName, customerEmail, customerPhone, country, city;
    };

    std::string_view cell(const CsvReader &row, int column) const;
    bool readValues(const CsvReader &row, StagedLine &line);
    bool readTime(const CsvReader &row, StagedLine &line);
    bool readPrice(const CsvReader &row, StagedLine &line);
    quint32 customerOf(const CsvReader &row, qint64 at);
    /// The number of the code of the row's country, or of its text where it is no country that is known.
    quint32 countryOf(const CsvReader &row);
    quint32 productOf(const CsvReader &row, StagedLine &line);
    void addToDocument(const CsvReader &row, quint32 document, quint32 customer, qint64 at);
    void noteFindings();
    void markUsed();
    void countRecords();

    Columns m_columns;
    SalesStaging m_staging;
    std::unordered_map<quint32, quint32> m_countries; ///< as written -> its code where it is known
    SalesChanges m_changes;
    SalesOrders m_orders;
    qint64 m_roundedLines = 0;
    std::string m_lastDate;
    qint64 m_lastAt = 0;
};

} // namespace tefter
