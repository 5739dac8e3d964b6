// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/exchange/Import.h"

namespace tefter {

/// What the columns of a kind of file hold, by their headers, and what else is said for such a file: kept
/// under a name, for the next file of the same origin.
struct ImportPreset
{
    QString name;
    QString importer;
    QHash<QString, QString> columns; ///< field id -> header
    QHash<QString, QString> fixed;
    ImportStyle style;
    OnMatch onMatch = OnMatch::Skip;
    QString matchKey;
    QString codeSource;
    bool pricesAreNet = false;

    /// What was chosen for a file with this header.
    static ImportPreset of(const QString &name, const ImportOptions &options, const QStringList &header);
    /// Puts it into the options for a file with this header; a column that the file lacks is not taken.
    void applyTo(ImportOptions &options, const QStringList &header) const;
    friend bool operator==(const ImportPreset &, const ImportPreset &) = default;
};

/// The SQL of presets.
class ImportPresetRepository
{
public:
    explicit ImportPresetRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// By name.
    QList<ImportPreset> all(const QString &importer) const;
    std::optional<ImportPreset> find(const QString &importer, const QString &name) const;
    /// In the place of the one that has the name.
    void save(Transaction &tx, const ImportPreset &preset) const;

private:
    Connection &m_connection;
};

} // namespace tefter
