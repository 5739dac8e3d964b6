// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/db/Transaction.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/SalesStaging.h"

namespace tefter {

/// Writes staged and matched sales. New rows go in in bulk and carry their batch; what was there and is
/// replaced goes through the write door.
class SalesWriter
{
public:
    SalesWriter(const ImportSetting &setting, SalesStaging &staging, Transaction &tx, BatchId batch);

    void write(Progress &progress);
    /// Figures that were counted after something that was written: they stay.
    qint64 figuresKept() const { return m_figuresKept; }

private:
    void writeStock();
    void writeCustomers();
    void writeContacts(const StagedCustomer &customer, Statement &address, Statement &phone,
                       Statement &email);
    void writeProducts();
    qint64 categoryOf(quint32 name);
    void groupLines();
    void writeDocuments(Progress &progress);
    void writeLine(Statement &insert, const StagedLine &line, const StagedDocument &document, qint64 saleId,
                   int position);
    void replaceDocument(quint32 number);

    QString timeText(qint64 at);
    QByteArrayView bytes(quint32 text) const { return m_staging.texts.bytes(text); }

    const ImportSetting &m_setting;
    SalesStaging &m_staging;
    Transaction &m_tx;
    Connection &m_db;
    BatchId m_batch;
    qint64 m_figuresKept = 0;
    std::vector<quint32> m_order; ///< lines, document by document, in the order of the file
    std::vector<quint32> m_first; ///< where each document's lines begin in m_order
    std::unordered_map<quint32, qint64> m_categories;
};

} // namespace tefter
