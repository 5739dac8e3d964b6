// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/CodesTaken.h"
#include "core/exchange/formats/SupplierRowReader.h"

#include <QHash>

#include <vector>

namespace tefter {

/// One import of suppliers: rows are read, compared with those in the shop, then written.
class SuppliersRun : public ImportRun
{
public:
    explicit SuppliersRun(const ImportSetting &setting);

    void match(Connection &connection) override;
    void write(Transaction &tx, BatchId batch, Progress &progress) override;

private:
    /// A supplier as it will stand, and as it stood where it is there already.
    struct Target
    {
        std::optional<Supplier> before;
        Supplier after;
        bool isChanged = false;
    };

    void takeRow(const CsvReader &row) override;
    QString keyOf(const Supplier &supplier) const;
    void findStaff(Connection &connection);
    void findThere(Connection &connection);
    void settle(const SupplierRow &row, Connection &connection);
    void makeNew(const SupplierRow &row, const QString &key);
    std::optional<size_t> targetOf(const QString &key, Connection &connection);
    bool takeCode(const Supplier &supplier, size_t target);
    void rejectCode(const SupplierRow &row);
    void noteFindings();

    SupplierRowReader m_reader;
    QString m_codeHeader, m_inChargeHeader;
    std::vector<SupplierRow> m_rows;
    QHash<QString, qint64> m_there; ///< by key; -1: more than one
    QHash<QString, qint64> m_codesThere;
    CodesTaken m_codes;
    QHash<QString, size_t> m_targetOfKey;
    QHash<qint64, size_t> m_targetOfId;
    std::vector<Target> m_targets;
};

} // namespace tefter
