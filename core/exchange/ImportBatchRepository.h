// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportService.h"

namespace tefter {

/// The SQL of import batches and of the columns remembered for a kind of file.
class ImportBatchRepository
{
public:
    explicit ImportBatchRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    BatchId add(const ImportOptions &options, const QString &fileName, const QString &sha256,
                const QString &atUtc, StaffId staff);
    void setOutcome(const ImportOutcome &outcome);
    QList<ImportBatch> all() const;
    /// When the same bytes were imported as the same kind and not taken back; invalid where they were not.
    QDateTime importedBefore(const QString &sha256, const QString &importer) const;

    /// What the last import of such a file, that was not taken back, found in which column.
    QHash<QString, int> rememberedColumns(const QString &importer, const QStringList &header) const;
    void rememberColumns(BatchId batch, const QStringList &header, const QHash<QString, int> &columns);

private:
    Connection &m_connection;
};

} // namespace tefter
