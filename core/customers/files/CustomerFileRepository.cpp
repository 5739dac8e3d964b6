// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/files/CustomerFileRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString fileSelect(QLatin1StringView where)
{
    return u"SELECT f.id, f.role, f.name, f.added_on, s.id, s.size, s.sha256 FROM customer_file f "
           "JOIN stored_file s ON s.id = f.stored_file_id WHERE %1 "
           "ORDER BY f.role DESC, f.id DESC"_s.arg(where);
}

CustomerFile fileFrom(const Row &row)
{
    return {row.id<CustomerFileId>(0),
            fileRoleFromKey(row.text(1)),
            row.text(2),
            row.day(3),
            row.id<StoredFileId>(4),
            row.integer(5),
            row.text(6)};
}

Fields fieldsOf(const CustomerFile &file)
{
    return {{"stored_file_id"_L1, file.content.value},
            {"role"_L1, fileRoleKey(file.role)},
            {"name"_L1, file.name},
            {"added_on"_L1, file.addedOn.iso()}};
}

} // namespace

QString fileRoleKey(FileRole role)
{
    return role == FileRole::Photo ? u"photo"_s : u"file"_s;
}

FileRole fileRoleFromKey(QStringView key)
{
    return key == u"photo" ? FileRole::Photo : FileRole::File;
}

QList<CustomerFile> CustomerFileRepository::of(CustomerId customer)
{
    return m_db.all(fileSelect("f.customer_id = ?"_L1), {customer.value}, fileFrom);
}

std::optional<CustomerFile> CustomerFileRepository::photoOf(CustomerId customer)
{
    return m_db.one(fileSelect("f.customer_id = ? AND f.role = 'photo'"_L1), {customer.value}, fileFrom);
}

CustomerId CustomerFileRepository::ownerOf(CustomerFileId file)
{
    return CustomerId{m_db.number(u"SELECT customer_id FROM customer_file WHERE id = ?"_s, {file.value})};
}

std::optional<CustomerFile> CustomerFileRepository::find(CustomerFileId file)
{
    return m_db.one(fileSelect("f.id = ?"_L1), {file.value}, fileFrom);
}

CustomerFileId CustomerFileRepository::add(Transaction &tx, CustomerId customer, const CustomerFile &file)
{
    Fields fields = fieldsOf(file);
    fields.append(Field("customer_id"_L1, customer.value));
    return CustomerFileId{tx.insert("customer_file"_L1, fields)};
}

void CustomerFileRepository::setPhoto(Transaction &tx, CustomerId customer, const CustomerFile &photo)
{
    const auto there = CustomerFileRepository(tx.connection()).photoOf(customer);
    if (there)
        tx.change("customer_file"_L1, there->id.value, fieldsOf(photo));
    else
        add(tx, customer, photo);
}

} // namespace tefter
