// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/own/OwnFieldService.h"

#include "core/base/SearchKey.h"
#include "core/shop/own/OwnFieldRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The field as it is kept; two of one name could not be told apart.
Result<OwnField> checkedField(Connection &connection, OwnSubject subject, const OwnField &field)
{
    OwnField tidy = tidied(field);
    tidy.subject = subject;
    if (tidy.name.isEmpty())
        return failure(Cause::NameMissing, {u"own field"_s});
    if (tidy.kind == OwnFieldKind::Choice && tidy.choices.isEmpty())
        return failure(Cause::BadValue, {tidy.name, QString()});
    const QString key = foldedKey(tidy.name);
    const QList<OwnField> all = OwnFieldRepository(connection, subject).all();
    for (const OwnField &other : all) {
        if (other.id != tidy.id &&
            (other.name == tidy.name || (!key.isEmpty() && foldedKey(other.name) == key)))
            return failure(Cause::NameTaken, {other.name});
    }
    return tidy;
}

} // namespace

Result<QList<OwnField>> OwnFieldService::all() const
{
    return m_shop.read([this](Connection &c) { return OwnFieldRepository(c, m_subject).all(); });
}

Result<QList<OwnFieldUse>> OwnFieldService::uses() const
{
    return m_shop.read([this](Connection &c) {
        OwnFieldRepository fields(c, m_subject);
        const QHash<qint64, qint64> records = fields.uses();
        QList<OwnFieldUse> uses;
        const QList<OwnField> all = fields.all();
        for (const OwnField &field : all)
            uses.append({field, records.value(field.id.value)});
        return uses;
    });
}

Result<OwnFieldRows> OwnFieldService::rowsOf(qint64 record) const
{
    return m_shop.read([&](Connection &c) {
        OwnFieldRows rows;
        const QList<OwnField> ever = OwnFieldRepository(c, m_subject).ever();
        for (const OwnField &field : ever)
            rows.fields.insert(field.id.value, field);
        c.each(u"SELECT id, own_field_id FROM %1_own_value WHERE %1_id = ?"_s.arg(ownSubjectKey(m_subject)),
               {record}, [&](const Row &row) { rows.fieldsOfValue.insert(row.integer(0), row.integer(1)); });
        return rows;
    });
}

Result<OwnField> OwnFieldService::required(OwnFieldId id) const
{
    return m_shop.read([&](Connection &c) -> Result<OwnField> {
        if (const auto field = OwnFieldRepository(c, m_subject).find(id))
            return *field;
        return failure(Cause::NotFound, {u"own field"_s, QString::number(id.value)});
    });
}

Result<OwnFieldId> OwnFieldService::add(const OwnField &field) const
{
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "New own field: %1")), {field.name.simplified()}},
        [&](Transaction &tx) -> Result<OwnFieldId> {
            OwnField fresh = field;
            fresh.id = {};
            const auto checked = checkedField(tx.connection(), m_subject, fresh);
            if (!checked)
                return failure(checked.error());
            return OwnFieldRepository::insert(tx, *checked);
        });
}

Result<void> OwnFieldService::change(const OwnField &field) const
{
    const auto before = required(field.id);
    if (!before)
        return failure(before.error());
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "Own field changed: %1")), {field.name.simplified()}},
        [&](Transaction &tx) -> Result<void> {
            OwnField after = field;
            after.kind = before->kind;
            const auto checked = checkedField(tx.connection(), m_subject, after);
            if (!checked)
                return failure(checked.error());
            OwnFieldRepository::change(tx, *checked);
            return {};
        });
}

Result<void> OwnFieldService::move(OwnFieldId id, int places) const
{
    const auto field = required(id);
    if (!field)
        return failure(field.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Own field moved: %1")), {field->name}},
                        [&](Transaction &tx) {
                            QList<OwnField> all = OwnFieldRepository(tx.connection(), m_subject).all();
                            const auto at = std::find(all.cbegin(), all.cend(), *field) - all.cbegin();
                            all.move(at, qBound<qsizetype>(0, at + places, all.size() - 1));
                            for (qsizetype i = 0; i < all.size(); ++i)
                                tx.change("own_field"_L1, all[i].id.value, {{"position"_L1, i}});
                        });
}

Result<void> OwnFieldService::remove(OwnFieldId id) const
{
    const auto field = required(id);
    if (!field)
        return failure(field.error());
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "Own field removed: %1")), {field->name}},
        [&](Transaction &tx) {
            tx.change("own_field"_L1, id.value, {{"deleted_at"_L1, m_shop.clock().utcText()}});
        });
}

Result<qint64> OwnFieldService::setForAll(const QList<qint64> &records, OwnFieldId id, const QString &value,
                                          const Label &label) const
{
    const auto field = required(id);
    if (!field)
        return failure(field.error());
    const auto kept = field->kept(value);
    if (!kept)
        return failure(Cause::BadValue, {field->name, value});
    return m_shop.write(label(field->name, !kept->isEmpty()), [&](Transaction &tx) {
        qint64 changed = 0;
        for (const qint64 record : records)
            changed += OwnFieldRepository::setValue(tx, record, *field, *kept) ? 1 : 0;
        return changed;
    });
}

} // namespace tefter
