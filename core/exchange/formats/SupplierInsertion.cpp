// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SupplierInsertion.h"

#include "core/customers/PhoneNumber.h"
#include "core/exchange/formats/BindText.h"

namespace tefter {

using namespace Qt::StringLiterals;

SupplierInsertion::SupplierInsertion(Connection &db, const ImportSetting &setting, BatchId batch)
    : m_country(setting.shop.country)
    , m_batch(batch)
    , m_supplier(db.statement(u"INSERT INTO supplier (code_source, code, name, tax_number, language, "
                              "payment_terms, payment_days, lead_days, minimum_order, note, staff_id, "
                              "created_on, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
    , m_phone(db.statement(u"INSERT INTO supplier_phone (supplier_id, position, number, digits_key, label) "
                           "VALUES (?, ?, ?, ?, ?)"_s))
    , m_email(db.statement(u"INSERT INTO supplier_email (supplier_id, position, address, address_key, label) "
                           "VALUES (?, ?, ?, ?, ?)"_s))
    , m_address(db.statement(u"INSERT INTO supplier_address (supplier_id, position, street, city, region, "
                             "postcode, country, label) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s))
    , m_handle(db.statement(
          u"INSERT INTO supplier_handle (supplier_id, position, network, handle) VALUES (?, ?, ?, ?)"_s))
    , m_contact(db.statement(u"INSERT INTO supplier_contact (supplier_id, position, name, role, phone, "
                             "email) VALUES (?, ?, ?, ?, ?, ?)"_s))
    , m_ownValues(db, OwnSubject::Supplier, setting.ownFields)
{
}

SupplierId SupplierInsertion::add(const Supplier &supplier)
{
    const qint64 id = addSupplier(supplier);
    addContacts(id, supplier);
    m_ownValues.add(id, supplier.ownValues);
    return SupplierId{id};
}

qint64 SupplierInsertion::addSupplier(const Supplier &s)
{
    Statement &row = *m_supplier;
    row.bind(0, s.codeSource);
    bindText(row, 1, s.code);
    row.bind(2, s.name);
    row.bind(3, s.taxNumber);
    row.bind(4, s.language);
    row.bind(5, s.paymentTerms);
    bindNumber(row, 6, s.paymentDays);
    bindNumber(row, 7, s.leadDays);
    bindNumber(row, 8, s.minimumOrder ? std::optional(s.minimumOrder->minor) : std::nullopt);
    row.bind(9, s.note);
    bindNumber(row, 10, s.inCharge.id.isValid() ? std::optional(s.inCharge.id.value) : std::nullopt);
    row.bind(11, s.createdOn.iso());
    row.bind(12, m_batch.value);
    return row.insert();
}

void SupplierInsertion::addContacts(qint64 id, const Supplier &s)
{
    const auto addAll = [id](Statement &row, const auto &items, const auto &textsOf) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            row.bind(0, id);
            row.bind(1, qint64{i});
            int parameter = 2;
            const QStringList texts = textsOf(items[i]);
            for (const QString &text : texts)
                row.bind(parameter++, text);
            row.run();
        }
    };
    addAll(*m_phone, s.phones, [this](const Phone &phone) {
        return QStringList{phone.number, PhoneNumber::digitsKey(phone.number, m_country), phone.label};
    });
    addAll(*m_email, s.emails, [](const Email &email) {
        return QStringList{email.address, Email::key(email.address), email.label};
    });
    addAll(*m_address, s.addresses, [](const Address &a) {
        return QStringList{a.street, a.city, a.region, a.postcode, a.country, a.label};
    });
    addAll(*m_handle, s.handles, [](const Handle &handle) {
        return QStringList{handle.network, handle.text};
    });
    addAll(*m_contact, s.contacts, [](const SupplierContact &person) {
        return QStringList{person.name, person.role, person.phone, person.email};
    });
}

} // namespace tefter
