// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/own/OwnFieldRepository.h"

#include "core/base/Money.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QStringList choicesFrom(const QString &json)
{
    QStringList choices;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &choice : array)
        choices << choice.toString();
    return choices;
}

Fields ownFieldsOf(const OwnField &field)
{
    const QJsonDocument choices(QJsonArray::fromStringList(field.choices));
    return {{"name"_L1, field.name},
            {"choices"_L1, QString::fromUtf8(choices.toJson(QJsonDocument::Compact))}};
}

} // namespace

QList<OwnField> OwnFieldRepository::read(const QString &condition, const Values &values)
{
    return m_db.all(u"SELECT id, kind, name, choices FROM own_field WHERE subject = ? %1 "
                    "ORDER BY position, id"_s.arg(condition),
                    Values{ownSubjectKey(m_subject)} + values, [this](const Row &row) {
                        return OwnField{row.id<OwnFieldId>(0), ownFieldKindFromKey(row.text(1)), row.text(2),
                                        choicesFrom(row.text(3)), m_subject};
                    });
}

QList<OwnField> OwnFieldRepository::all()
{
    return read(u"AND deleted_at IS NULL"_s);
}

QList<OwnField> OwnFieldRepository::ever()
{
    return read({});
}

std::optional<OwnField> OwnFieldRepository::find(OwnFieldId id)
{
    const QList<OwnField> found = read(u"AND id = ? AND deleted_at IS NULL"_s, {id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

OwnValues OwnFieldRepository::valuesOf(qint64 record)
{
    OwnValues values;
    m_db.each(u"SELECT v.own_field_id, v.value FROM %1_own_value v JOIN own_field f ON f.id = v.own_field_id "
              "WHERE v.%1_id = ? AND f.deleted_at IS NULL"_s.arg(ownSubjectKey(m_subject)),
              {record}, [&](const Row &row) { values.insert(row.id<OwnFieldId>(0), row.text(1)); });
    return values;
}

QHash<qint64, OwnValues> OwnFieldRepository::allValues()
{
    QHash<qint64, OwnValues> values;
    m_db.each(u"SELECT v.%1_id, v.own_field_id, v.value FROM %1_own_value v JOIN own_field f "
              "ON f.id = v.own_field_id WHERE f.deleted_at IS NULL"_s.arg(ownSubjectKey(m_subject)),
              {}, [&](const Row &row) { values[row.integer(0)].insert(row.id<OwnFieldId>(1), row.text(2)); });
    return values;
}

QHash<qint64, qint64> OwnFieldRepository::uses()
{
    QHash<qint64, qint64> records;
    m_db.each(u"SELECT v.own_field_id, count(*) FROM %1_own_value v JOIN %1 r ON r.id = v.%1_id "
              "WHERE r.deleted_at IS NULL GROUP BY v.own_field_id"_s.arg(ownSubjectKey(m_subject)),
              {}, [&](const Row &row) { records.insert(row.integer(0), row.integer(1)); });
    return records;
}

OwnFieldId OwnFieldRepository::insert(Transaction &tx, const OwnField &field)
{
    Fields fields = ownFieldsOf(field);
    fields.append(Field("kind"_L1, ownFieldKindKey(field.kind)));
    fields.append(Field("subject"_L1, ownSubjectKey(field.subject)));
    fields.append(Field("position"_L1,
                        tx.connection().number(u"SELECT coalesce(max(position) + 1, 0) FROM own_field"_s)));
    return OwnFieldId{tx.insert("own_field"_L1, fields)};
}

void OwnFieldRepository::change(Transaction &tx, const OwnField &field)
{
    tx.change("own_field"_L1, field.id.value, ownFieldsOf(field));
}

bool OwnFieldRepository::setValue(Transaction &tx, qint64 record, const OwnField &field, const QString &value)
{
    const QString subject = ownSubjectKey(field.subject);
    const QString table = subject + u"_own_value"_s;
    const auto there = tx.connection().one(
        u"SELECT id, value FROM %1_own_value WHERE %1_id = ? AND own_field_id = ?"_s.arg(subject),
        {record, field.id.value}, [](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
    if (value == (there ? there->second : QString()))
        return false;
    const Fields fields{{"value"_L1, value}, {"number"_L1, comparedNumber(field, value)}};
    if (value.isEmpty())
        tx.remove(table, there->first);
    else if (there)
        tx.change(table, there->first, fields);
    else
        tx.insert(table, fields + Fields{{subject + u"_id"_s, record}, {"own_field_id"_L1, field.id.value}});
    return true;
}

void OwnFieldRepository::setValues(Transaction &tx, OwnSubject subject, qint64 record,
                                   const OwnValues &before, const OwnValues &after)
{
    if (before == after)
        return;
    const QList<OwnField> fields = OwnFieldRepository(tx.connection(), subject).all();
    for (const OwnField &field : fields) {
        if (before.value(field.id) != after.value(field.id))
            setValue(tx, record, field, after.value(field.id));
    }
}

QVariant comparedNumber(const OwnField &field, const QString &value)
{
    return field.kind == OwnFieldKind::Number ? bound(parseDecimal(value, ownNumberScale)) : QVariant();
}

OwnValues keptOwnValues(Connection &connection, OwnSubject subject, const OwnValues &before, OwnValues after)
{
    if (before == after)
        return after;
    const QList<OwnField> fields = OwnFieldRepository(connection, subject).all();
    for (const OwnField &field : fields) {
        const QString value = after.value(field.id);
        if (value == before.value(field.id))
            continue;
        const auto kept = field.kept(value);
        if (!kept)
            throw DbError(Cause::BadValue, {field.name, value});
        if (kept->isEmpty())
            after.remove(field.id);
        else
            after.insert(field.id, *kept);
    }
    return after;
}

} // namespace tefter
