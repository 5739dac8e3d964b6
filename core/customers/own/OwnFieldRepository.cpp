// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own/OwnFieldRepository.h"

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
    return m_db.all(
        u"SELECT id, kind, name, choices FROM own_field WHERE subject = 'customer' %1 ORDER BY position, id"_s
            .arg(condition),
        values, [](const Row &row) {
            return OwnField{row.id<OwnFieldId>(0), ownFieldKindFromKey(row.text(1)), row.text(2),
                            choicesFrom(row.text(3))};
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

OwnFieldId OwnFieldRepository::insert(Transaction &tx, const OwnField &field)
{
    Fields fields = ownFieldsOf(field);
    fields.append(Field("kind"_L1, ownFieldKindKey(field.kind)));
    fields.append(Field("position"_L1,
                        tx.connection().number(u"SELECT coalesce(max(position) + 1, 0) FROM own_field"_s)));
    return OwnFieldId{tx.insert("own_field"_L1, fields)};
}

void OwnFieldRepository::change(Transaction &tx, const OwnField &field)
{
    tx.change("own_field"_L1, field.id.value, ownFieldsOf(field));
}

bool OwnFieldRepository::setValue(Transaction &tx, qint64 customer, const OwnField &field,
                                  const QString &value)
{
    const auto there = tx.connection().one(
        u"SELECT id, value FROM customer_own_value WHERE customer_id = ? AND own_field_id = ?"_s,
        {customer, field.id.value}, [](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
    if (value == (there ? there->second : QString()))
        return false;
    const Fields fields{{"value"_L1, value}, {"number"_L1, comparedNumber(field, value)}};
    if (value.isEmpty())
        tx.remove("customer_own_value"_L1, there->first);
    else if (there)
        tx.change("customer_own_value"_L1, there->first, fields);
    else
        tx.insert("customer_own_value"_L1,
                  fields + Fields{{"customer_id"_L1, customer}, {"own_field_id"_L1, field.id.value}});
    return true;
}

void OwnFieldRepository::setValues(Transaction &tx, qint64 customer, const OwnValues &before,
                                   const OwnValues &after)
{
    if (before == after)
        return;
    const QList<OwnField> fields = OwnFieldRepository(tx.connection()).all();
    for (const OwnField &field : fields) {
        if (before.value(field.id) != after.value(field.id))
            setValue(tx, customer, field, after.value(field.id));
    }
}

QVariant comparedNumber(const OwnField &field, const QString &value)
{
    return field.kind == OwnFieldKind::Number ? bound(parseDecimal(value, ownNumberScale)) : QVariant();
}

OwnValues keptOwnValues(Connection &connection, const OwnValues &before, OwnValues after)
{
    if (before == after)
        return after;
    const QList<OwnField> fields = OwnFieldRepository(connection).all();
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
