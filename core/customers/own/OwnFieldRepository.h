// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/own/OwnField.h"
#include "core/db/Transaction.h"

namespace tefter {

/// The SQL of own fields and of what they hold. Every function throws DbError.
class OwnFieldRepository
{
public:
    explicit OwnFieldRepository(Connection &connection)
        : m_db(connection)
    {
    }

    /// Those that are there, in their order.
    QList<OwnField> all();
    /// Those that were removed too.
    QList<OwnField> ever();
    /// One that is there.
    std::optional<OwnField> find(OwnFieldId id);

    static OwnFieldId insert(Transaction &tx, const OwnField &field);
    static void change(Transaction &tx, const OwnField &field);
    /// Writes one value of a person; an empty one takes it away. True where anything changed.
    static bool setValue(Transaction &tx, qint64 customer, const OwnField &field, const QString &value);
    /// Writes what differs. A value whose field is gone is left alone.
    static void setValues(Transaction &tx, qint64 customer, const OwnValues &before, const OwnValues &after);

private:
    QList<OwnField> read(const QString &condition, const Values &values = {});

    Connection &m_db;
};

/// What a number is compared by; NULL for every other kind.
QVariant comparedNumber(const OwnField &field, const QString &value);

/// The values as they are kept. Throws DbError with BadValue for one that does not fit its field; what stands
/// there already may stay, whatever became of the field.
OwnValues keptOwnValues(Connection &connection, const OwnValues &before, OwnValues after);

} // namespace tefter
