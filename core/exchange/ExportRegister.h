// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/exchange/Export.h"

namespace tefter {

/// The SQL of the register of exports. It only grows, and is no part of what Ctrl+Z takes back.
class ExportRegister
{
public:
    explicit ExportRegister(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Enters an export and everybody in it; `record.id` and `record.staff` are not read.
    ExportId enter(const ExportRecord &record, StaffId staff, const QList<qint64> &people);
    /// Newest first.
    QList<ExportRecord> all(int limit);
    /// Those under this name or with this condition, newest first; what is empty is not looked for.
    QList<ExportRecord> ofList(const QString &what, const QString &condition, int limit);
    /// Those that the person is in, newest first.
    QList<ExportRecord> ofPerson(CustomerId person);

private:
    Connection &m_connection;
};

} // namespace tefter
