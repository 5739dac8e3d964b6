// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierRepository.h"

#include "core/customers/ContactTables.h"
#include "core/shop/own/OwnFieldRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> maybeNumber(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

QVariant boundNumber(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

Supplier supplierFrom(const Row &row)
{
    Supplier s;
    s.id = row.id<SupplierId>(0);
    s.codeSource = row.text(1);
    s.code = row.text(2);
    s.name = row.text(3);
    s.taxNumber = row.text(4);
    s.language = row.text(5);
    s.paymentTerms = row.text(6);
    s.paymentDays = maybeNumber(row, 7);
    s.leadDays = maybeNumber(row, 8);
    if (!row.isNull(9))
        s.minimumOrder = row.money(9);
    s.note = row.text(10);
    s.inCharge = {row.id<StaffId>(11), row.text(12)};
    s.createdOn = row.day(13);
    s.isBinned = !row.isNull(14);
    return s;
}

Fields fieldsOf(const Supplier &s)
{
    return {{"code_source"_L1, s.codeSource},
            {"code"_L1, boundOrNull(s.code)},
            {"name"_L1, s.name},
            {"tax_number"_L1, s.taxNumber},
            {"language"_L1, s.language},
            {"payment_terms"_L1, s.paymentTerms},
            {"payment_days"_L1, boundNumber(s.paymentDays)},
            {"lead_days"_L1, boundNumber(s.leadDays)},
            {"minimum_order"_L1, s.minimumOrder ? QVariant(s.minimumOrder->minor) : QVariant()},
            {"note"_L1, s.note},
            {"staff_id"_L1, bound(s.inCharge.id)}};
}

Fields fieldsOf(const SupplierContact &contact)
{
    return {{"name"_L1, contact.name},
            {"role"_L1, contact.role},
            {"phone"_L1, contact.phone},
            {"email"_L1, contact.email}};
}

const ContactTables &contactTables()
{
    static const ContactTables tables(u"supplier"_s);
    return tables;
}

void writeDetails(Transaction &tx, SupplierId id, const Supplier &before, const Supplier &after,
                  const QString &country)
{
    contactTables().write(tx, id.value, before, after, country);
    writeOwnedRows(tx, u"supplier_contact"_s, {"supplier_id"_L1, id.value}, before.contacts, after.contacts,
                   [](const SupplierContact &contact) { return fieldsOf(contact); });
    OwnFieldRepository::setValues(tx, OwnSubject::Supplier, id.value, before.ownValues, after.ownValues);
}

} // namespace

std::optional<Supplier> SupplierRepository::find(SupplierId id)
{
    auto supplier =
        m_db.one(u"SELECT s.id, s.code_source, s.code, s.name, s.tax_number, s.language, s.payment_terms, "
                 "s.payment_days, s.lead_days, s.minimum_order, s.note, coalesce(s.staff_id, 0), "
                 "coalesce(p.name, ''), s.created_on, s.deleted_at FROM supplier s "
                 "LEFT JOIN staff p ON p.id = s.staff_id WHERE s.id = ?"_s,
                 {id.value}, supplierFrom);
    if (!supplier)
        return supplier;
    contactTables().read(m_db, QString::number(id.value), [&](qint64) { return &*supplier; });
    supplier->contacts = m_db.all(
        u"SELECT id, name, role, phone, email FROM supplier_contact "
        "WHERE supplier_id = ? ORDER BY position, id"_s,
        {id.value}, [](const Row &row) {
            return SupplierContact{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4)};
        });
    supplier->ownValues = OwnFieldRepository(m_db, OwnSubject::Supplier).valuesOf(id.value);
    return supplier;
}

SupplierId SupplierRepository::withCode(const QString &codeSource, const QString &code)
{
    return SupplierId{
        m_db.number(u"SELECT id FROM supplier WHERE code_source = ? AND code = ?"_s, {codeSource, code})};
}

QString SupplierRepository::nameOf(SupplierId id)
{
    return m_db.text(u"SELECT name FROM supplier WHERE id = ?"_s, {id.value});
}

SupplierId SupplierRepository::insert(Transaction &tx, const Supplier &supplier, const QString &country)
{
    Fields fields = fieldsOf(supplier);
    fields.append(Field("created_on"_L1, supplier.createdOn.iso()));
    const SupplierId id{tx.insert("supplier"_L1, fields)};
    writeDetails(tx, id, {}, supplier, country);
    return id;
}

void SupplierRepository::change(Transaction &tx, const Supplier &before, const Supplier &after,
                                const QString &country)
{
    tx.change("supplier"_L1, before.id.value, fieldsOf(after));
    writeDetails(tx, before.id, before, after, country);
}

} // namespace tefter
