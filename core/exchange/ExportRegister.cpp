// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExportRegister.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const QString records =
    u"SELECT e.id, e.at_utc, coalesce(s.name, ''), e.what, e.condition, e.target, e.channel, e.internal, "
    "e.fields, e.people, e.left_out, e.file_name FROM export_register e "
    "LEFT JOIN staff s ON s.id = e.staff_id "_s;

QString textOf(const QHash<QString, qint64> &leftOut)
{
    QJsonObject object;
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QHash<QString, qint64> leftOutFrom(const QString &text)
{
    QHash<QString, qint64> leftOut;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        leftOut.insert(it.key(), it.value().toInteger());
    return leftOut;
}

ExportRecord recordOf(const Row &row)
{
    ExportRecord r;
    r.id = ExportId{row.integer(0)};
    r.at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
    r.staff = row.text(2);
    r.what = row.text(3);
    r.condition = row.text(4);
    r.target = row.text(5);
    r.channel = row.text(6);
    r.internal = row.integer(7) != 0;
    r.fields = row.text(8).split(u' ', Qt::SkipEmptyParts);
    r.people = row.integer(9);
    r.leftOut = leftOutFrom(row.text(10));
    r.fileName = row.text(11);
    return r;
}

} // namespace

ExportId ExportRegister::enter(const ExportRecord &r, StaffId staff, const QList<qint64> &people)
{
    const QVariant by = staff.isValid() ? QVariant(staff.value) : QVariant();
    const qint64 id = m_connection.number(
        u"INSERT INTO export_register (at_utc, staff_id, what, condition, target, channel, internal, fields, "
        "people, left_out, file_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {r.at.toUTC().toString(Qt::ISODateWithMs), by, r.what.isNull() ? u""_s : r.what,
         r.condition.isNull() ? u""_s : r.condition, r.target, r.channel, qint64(r.internal),
         r.fields.join(u' '), r.people, textOf(r.leftOut), r.fileName});
    const auto person =
        m_connection.statement(u"INSERT INTO export_person (export_id, customer_id) VALUES (?, ?)"_s);
    person->bind(0, id);
    for (const qint64 customer : people) {
        person->bind(1, customer);
        person->run();
    }
    return ExportId{id};
}

QList<ExportRecord> ExportRegister::all(int limit)
{
    return m_connection.all(records + u"ORDER BY e.id DESC LIMIT ?"_s, {limit}, recordOf);
}

QList<ExportRecord> ExportRegister::ofList(const QString &what, const QString &condition, int limit)
{
    return m_connection.all(
        records + u"WHERE (e.what <> '' AND e.what = ?) OR (e.condition <> '' AND e.condition = ?) "
                  "ORDER BY e.id DESC LIMIT ?"_s,
        {what, condition, limit}, recordOf);
}

QList<ExportRecord> ExportRegister::ofPerson(CustomerId person)
{
    return m_connection.all(records +
                                u"WHERE e.id IN (SELECT export_id FROM export_person WHERE customer_id = ?) "
                                "ORDER BY e.id DESC"_s,
                            {person.value}, recordOf);
}

} // namespace tefter
