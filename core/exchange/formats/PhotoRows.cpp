// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/PhotoRows.h"

#include "core/customers/files/FileService.h"
#include "core/shop/Picture.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// A card does not say what its picture is called.
QString nameOfPhoto(const QByteArray &photo)
{
    return u"photo."_s + pictureKindId(pictureKindOf(photo).value_or(PictureKind::Jpeg));
}

} // namespace

void PhotoRows::load(Connection &connection)
{
    m_limit = largestFile(connection);
    connection.each(u"SELECT f.customer_id, s.sha256 FROM customer_file f JOIN stored_file s "
                    "ON s.id = f.stored_file_id WHERE f.role = 'photo'"_s,
                    {}, [&](const Row &row) { m_there.insert(row.integer(0), row.text(1).toLatin1()); });
}

QByteArray PhotoRows::wanted(qint64 customer, const QByteArray &brought, const QByteArray &soFar,
                             OnMatch policy)
{
    if (brought.isEmpty() || brought == soFar)
        return {};
    if (brought.size() > m_limit) {
        ++m_tooBig;
        return {};
    }
    const auto there = m_there.constFind(customer);
    const bool hasOne = !soFar.isEmpty() || there != m_there.cend();
    if (hasOne && policy == OnMatch::Fill)
        return {};
    if (soFar.isEmpty() && hasOne && sha256OfBytes(brought) == *there)
        return {};
    return brought;
}

void PhotoRows::add(Transaction &tx, Statement &insert, qint64 customer, const QByteArray &photo, Day today,
                    BatchId batch)
{
    insert.bind(0, customer);
    insert.bind(1, StoredFiles::keep(tx, photo, batch).value);
    insert.bind(2, nameOfPhoto(photo));
    insert.bind(3, today.iso());
    insert.run();
}

void PhotoRows::change(Transaction &tx, CustomerId customer, const QByteArray &photo, Day today,
                       BatchId batch)
{
    RecordFile file;
    file.role = FileRole::Photo;
    file.name = nameOfPhoto(photo);
    file.addedOn = today;
    file.content = StoredFiles::keep(tx, photo, batch);
    RecordFileRepository(tx.connection(), FileOwner::Customer).setPhoto(tx, customer.value, file);
}

std::unique_ptr<Statement> PhotoRows::insertion(Connection &connection)
{
    return connection.statement(u"INSERT INTO customer_file (customer_id, stored_file_id, role, name, "
                                "added_on) VALUES (?, ?, 'photo', ?, ?)"_s);
}

} // namespace tefter
