// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/BoughtNamedCriterion.h"

#include "core/base/SearchKey.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Literal recordFrom(const Row &row)
{
    return Literal::reference(row.integer(0), row.text(1));
}

} // namespace

QList<Literal> BoughtNamedCriterion::suggestions(Connection &connection, int, const QString &typed) const
{
    QString sql = u"SELECT r.id, r.name FROM %1 r JOIN %1_search s ON s.%1_id = r.id "
                  "WHERE r.deleted_at IS NULL"_s.arg(record());
    Values values;
    const QStringList words = foldedKey(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        sql += u" AND s.folded LIKE ?"_s;
        values << u'%' + word + u'%';
    }
    return connection.all(sql + u" ORDER BY length(r.name), r.name, r.id LIMIT 50"_s, values, recordFrom);
}

Literal BoughtNamedCriterion::resolved(Connection &connection, int, const Literal &literal) const
{
    if (literal.type == Literal::Type::Record) {
        if (const auto known = connection.one(u"SELECT id, name FROM %1 WHERE id = ?"_s.arg(record()),
                                              {literal.record}, recordFrom))
            return *known;
        throw DbError(Cause::UnknownName, {record(), literal.text});
    }
    if (const auto byCode = connection.one(u"SELECT id, name FROM %1 WHERE code = ? "
                                           "ORDER BY deleted_at IS NOT NULL, id"_s.arg(record()),
                                           {literal.text}, recordFrom))
        return *byCode;
    const QString key = foldedKey(literal.text);
    const QList<Literal> likely = suggestions(connection, 0, literal.text);
    for (const Literal &one : likely) {
        if (foldedKey(one.text) == key)
            return one;
    }
    throw DbError(Cause::UnknownName, {record(), literal.text});
}

QString BoughtNamedCriterion::lines(const Condition &condition, Values &values) const
{
    values << condition.values.first().record;
    return record() + u"_id = ?"_s;
}

} // namespace tefter
