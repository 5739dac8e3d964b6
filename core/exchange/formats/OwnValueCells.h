// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Statement.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/RowFault.h"

#include <vector>

namespace tefter {

/// Reads what the columns of a row say for the fields that the shop has made.
class OwnValueCells
{
public:
    /// The setting has to outlive it.
    explicit OwnValueCells(const ImportSetting &setting);

    /// Adds those that are not empty.
    std::optional<RowFault> read(const CsvReader &row, OwnValues &values) const;

private:
    std::optional<QString> kept(const CsvReader &row, int column, const OwnField &field) const;

    const ImportSetting &m_setting;
    std::vector<std::pair<int, OwnField>> m_columns;
};

/// Writes own values of new records in bulk.
class OwnValueInsertion
{
public:
    OwnValueInsertion(Connection &connection, OwnSubject subject, const QList<OwnField> &fields);

    void add(qint64 record, const OwnValues &values);

private:
    std::unique_ptr<Statement> m_row;
    QHash<OwnFieldId, OwnField> m_fields;
};

} // namespace tefter
