// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/CodesTaken.h"
#include "core/exchange/formats/ConsentRows.h"
#include "core/exchange/formats/CustomerMatches.h"
#include "core/exchange/formats/CustomerRowReader.h"
#include "core/exchange/formats/PhotoRows.h"

#include <QHash>

#include <vector>

namespace tefter {

/// Somebody an import makes or changes: the former state (none for a new person) and the one that the rows
/// ask for.
struct ImportTarget
{
    std::optional<Customer> before;
    Customer after;
    ConsentStates states;
    QList<Consent> consents; ///< to be entered
    bool isChanged = false;
    QByteArray photo = {}; ///< to be put in place of the one that is there
};

/// One import of customers: rows are read into people, compared with those in the shop, then written.
class CustomersRun : public ImportRun
{
public:
    explicit CustomersRun(const ImportSetting &setting);

    void match(Connection &connection) override;
    void write(Transaction &tx, BatchId batch, Progress &progress) override;

private:
    void takeRow(const CsvReader &row) override;
    bool isOfOrders(const QStringList &header);
    void findStaff(Connection &connection);
    void loadThere(Connection &connection);
    bool isSomebodyElse(const ImportedCustomer &row) const;
    void settle(ImportedCustomer row);
    void makeNew(ImportedCustomer row);
    void bringForward(const ImportedCustomer &row, size_t target);
    std::optional<size_t> targetOf(const ImportedCustomer &row, bool &isAmbiguous);
    bool takeCode(const Customer &customer, size_t target);
    void rejectCode(const ImportedCustomer &row);
    void noteFindings();

    Language m_language; ///< of the shop
    CustomerRowReader m_reader;
    QString m_codeHeader, m_inChargeHeader;
    std::optional<bool> m_isOfOrders; ///< as far as it was asked
    CustomerMatches m_matches;
    std::vector<ImportedCustomer> m_rows;
    CodesTaken m_codes;
    QHash<QString, size_t> m_targetOfKey;
    QHash<qint64, size_t> m_targetOfId;
    std::vector<ImportTarget> m_targets;
    ConsentRows m_consents;
    PhotoRows m_photos;
};

} // namespace tefter
