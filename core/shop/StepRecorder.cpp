// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/StepRecorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

QString imageText(const RowImage &image)
{
    QJsonObject object;
    for (auto it = image.cbegin(); it != image.cend(); ++it) {
        const QVariant &v = it.value();
        if (v.isNull())
            object.insert(it.key(), QJsonValue::Null);
        else if (v.typeId() == QMetaType::QString)
            object.insert(it.key(), v.toString());
        else if (v.typeId() == QMetaType::QByteArray)
            object.insert(it.key(),
                          QJsonObject{{u"bytes"_s, QString::fromLatin1(v.toByteArray().toBase64())}});
        else
            object.insert(it.key(), v.toLongLong());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RowImage imageFromText(const QString &text)
{
    RowImage image;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue v = it.value();
        if (v.isNull())
            image.insert(it.key(), QVariant());
        else if (v.isString())
            image.insert(it.key(), v.toString());
        else if (v.isObject())
            image.insert(it.key(),
                         QByteArray::fromBase64(v.toObject().value("bytes"_L1).toString().toLatin1()));
        else
            image.insert(it.key(), v.toInteger());
    }
    return image;
}

StepRecorder::StepRecorder(StepLabel label, StaffId staff, const Clock &clock, const KeptList &kept)
    : m_label(std::move(label))
    , m_staff(staff)
    , m_clock(clock)
    , m_kept(kept)
{
}

StepId StepRecorder::step(Transaction &tx)
{
    if (m_step.isValid())
        return m_step;
    // Something new was done: what had been undone before cannot be redone any more.
    tx.connection().execute(u"UPDATE journal_step SET state = 'settled' WHERE state = 'undone'"_s);
    const QString args = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(m_label.args)).toJson(QJsonDocument::Compact));
    m_step = StepId{
        tx.connection().number(u"INSERT INTO journal_step (at_utc, staff_id, kind, label, label_args, state) "
                               "VALUES (?, ?, 'edit', ?, ?, 'done') RETURNING id"_s,
                               {m_clock.utcText(), bound(m_staff), m_label.key, args})};
    return m_step;
}

void StepRecorder::belongsTo(Transaction &tx, BatchId batch)
{
    tx.connection().execute(u"UPDATE journal_step SET kind = 'import', batch_id = ? WHERE id = ?"_s,
                            {batch.value, step(tx).value});
}

void StepRecorder::record(Transaction &tx, const QString &table, qint64 id, const RowImage *before,
                          const RowImage *after)
{
    const auto text = [](const RowImage *image) { return image ? QVariant(imageText(*image)) : QVariant(); };
    tx.connection().execute(u"INSERT INTO journal_entry (step_id, table_name, row_id, before, after) "
                            "VALUES (?, ?, ?, ?, ?)"_s,
                            {step(tx).value, table, id, text(before), text(after)});
}

void StepRecorder::inserted(Transaction &tx, const QString &table, qint64 id, const RowImage &after)
{
    record(tx, table, id, nullptr, &after);
}

void StepRecorder::changed(Transaction &tx, const QString &table, qint64 id, const RowImage &before,
                           const RowImage &after)
{
    record(tx, table, id, &before, &after);
}

void StepRecorder::removed(Transaction &tx, const QString &table, qint64 id, const RowImage &before)
{
    record(tx, table, id, &before, nullptr);
}

void StepRecorder::committing(Transaction &tx)
{
    for (const auto &kept : m_kept) {
        if (tx.touched().all)
            kept->rebuild(tx.connection());
        else
            kept->refresh(tx, tx.touched());
    }
}

} // namespace tefter
