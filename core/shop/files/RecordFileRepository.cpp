// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/files/RecordFileRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

RecordFile recordFileFrom(const Row &row)
{
    return {row.id<RecordFileId>(0),
            row.text(1) == u"file" ? FileRole::File : FileRole::Photo,
            row.text(2),
            row.day(3),
            row.id<StoredFileId>(4),
            row.integer(5),
            row.text(6)};
}

} // namespace

QString ownerTable(FileOwner owner)
{
    switch (owner) {
    case FileOwner::Customer:
        return u"customer"_s;
    case FileOwner::Product:
        return u"product"_s;
    case FileOwner::Supplier:
        break;
    }
    return u"supplier"_s;
}

QString RecordFileRepository::table() const
{
    return ownerTable(m_owner) + u"_file"_s;
}

/// A supplier has no photo, and so their files have no role.
QString RecordFileRepository::select(const QString &where) const
{
    return u"SELECT f.id, %1 AS role, f.name, f.added_on, s.id, s.size, s.sha256 FROM %2 f "
           "JOIN stored_file s ON s.id = f.stored_file_id WHERE %3 ORDER BY role DESC, f.id DESC"_s.arg(
               m_owner == FileOwner::Supplier ? u"'file'"_s : u"f.role"_s, table(), where);
}

QString RecordFileRepository::roleKey(FileRole role) const
{
    if (role == FileRole::File)
        return u"file"_s;
    return m_owner == FileOwner::Product ? u"picture"_s : u"photo"_s;
}

Fields RecordFileRepository::fieldsOf(const RecordFile &file) const
{
    Fields fields{{"stored_file_id"_L1, file.content.value},
                  {"name"_L1, file.name},
                  {"added_on"_L1, file.addedOn.iso()}};
    if (m_owner != FileOwner::Supplier)
        fields.append(Field("role"_L1, roleKey(file.role)));
    return fields;
}

QList<RecordFile> RecordFileRepository::of(qint64 record)
{
    return m_db.all(select(u"f.%1_id = ?"_s.arg(ownerTable(m_owner))), {record}, recordFileFrom);
}

qint64 RecordFileRepository::ownerOf(RecordFileId file)
{
    return m_db.number(u"SELECT %1_id FROM %2 WHERE id = ?"_s.arg(ownerTable(m_owner), table()),
                       {file.value});
}

std::optional<RecordFile> RecordFileRepository::find(RecordFileId file)
{
    return m_db.one(select(u"f.id = ?"_s), {file.value}, recordFileFrom);
}

std::optional<RecordFile> RecordFileRepository::photoOf(qint64 record)
{
    const QList<RecordFile> files = of(record);
    return files.isEmpty() || files.first().role != FileRole::Photo ? std::nullopt
                                                                    : std::optional(files.first());
}

RecordFileId RecordFileRepository::add(Transaction &tx, qint64 record, const RecordFile &file)
{
    return RecordFileId{
        tx.insert(table(), fieldsOf(file) + Fields{{ownerTable(m_owner) + u"_id"_s, record}})};
}

void RecordFileRepository::setPhoto(Transaction &tx, qint64 record, const RecordFile &photo)
{
    if (const auto there = photoOf(record))
        tx.change(table(), there->id.value, fieldsOf(photo));
    else
        add(tx, record, photo);
}

void RecordFileRepository::remove(Transaction &tx, RecordFileId file)
{
    tx.remove(table(), file.value);
}

void RecordFileRepository::hand(Transaction &tx, RecordFileId file, qint64 record)
{
    tx.change(table(), file.value,
              {{ownerTable(m_owner) + u"_id"_s, record}, {"role"_L1, roleKey(FileRole::File)}});
}

} // namespace tefter
