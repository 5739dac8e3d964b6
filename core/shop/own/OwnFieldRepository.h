// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/shop/own/OwnField.h"

#include <QHash>

namespace tefter {

/// The SQL of the own fields of one kind of record, and of what they hold. Every function throws DbError.
class OwnFieldRepository
{
public:
    OwnFieldRepository(Connection &connection, OwnSubject subject)
        : m_db(connection)
        , m_subject(subject)
    {
    }

    /// Those that are there, in their order.
    QList<OwnField> all();
    /// Those that were removed too.
    QList<OwnField> ever();
    /// One that is there.
    std::optional<OwnField> find(OwnFieldId id);
    /// What a record holds in the fields that are there.
    OwnValues valuesOf(qint64 record);
    /// The same of all records that hold anything.
    QHash<qint64, OwnValues> allValues();
    /// How many records, not in the bin, hold something in a field, by the field's id.
    QHash<qint64, qint64> uses();

    static OwnFieldId insert(Transaction &tx, const OwnField &field);
    static void change(Transaction &tx, const OwnField &field);
    /// Writes one value of a record; an empty one takes it away. True where anything changed.
    static bool setValue(Transaction &tx, qint64 record, const OwnField &field, const QString &value);
    /// Writes what differs. A value whose field is gone is left alone.
    static void setValues(Transaction &tx, OwnSubject subject, qint64 record, const OwnValues &before,
                          const OwnValues &after);

private:
    QList<OwnField> read(const QString &condition, const Values &values = {});

    Connection &m_db;
    OwnSubject m_subject;
};

/// What a number is compared by; NULL for every other kind.
QVariant comparedNumber(const OwnField &field, const QString &value);

/// The values as they are kept. Throws DbError with BadValue for one that does not fit its field; what stands
/// there already may stay, whatever became of the field.
OwnValues keptOwnValues(Connection &connection, OwnSubject subject, const OwnValues &before, OwnValues after);

} // namespace tefter
