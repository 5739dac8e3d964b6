// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CustomersWriter.h"

#include "core/customers/CustomerRepository.h"
#include "core/customers/PhoneNumber.h"
#include "core/db/BulkLoad.h"
#include "core/exchange/formats/BindText.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 peopleBetweenReports = 512;

void bindKnown(Statement &statement, int parameter, qint64 number)
{
    if (number == 0)
        statement.bindNull(parameter);
    else
        statement.bind(parameter, number);
}

} // namespace

CustomersWriter::CustomersWriter(const ImportSetting &setting, const QHash<QString, QString> &phoneKeys,
                                 Transaction &tx, BatchId batch)
    : m_country(setting.shop.country)
    , m_today(setting.today)
    , m_phoneKeys(phoneKeys)
    , m_tx(tx)
    , m_batch(batch)
    , m_ownValues(tx.connection(), OwnSubject::Customer, setting.ownFields)
{
    Connection &db = tx.connection();
    m_customer = db.statement(u"INSERT INTO customer (kind, code_source, code, name, given_name, "
                              u"family_name, tax_number, language, "
                              "birth_year, birth_month, birth_day, source, note, created_on, batch_id, "
                              "interests, personality, staff_id) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    m_phone = db.statement(u"INSERT INTO customer_phone (customer_id, position, number, digits_key, label) "
                           "VALUES (?, ?, ?, ?, ?)"_s);
    m_email = db.statement(u"INSERT INTO customer_email (customer_id, position, address, address_key, label) "
                           "VALUES (?, ?, ?, ?, ?)"_s);
    m_address = db.statement(u"INSERT INTO customer_address (customer_id, position, street, city, region, "
                             "postcode, country, label) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    m_handle = db.statement(
        u"INSERT INTO customer_handle (customer_id, position, network, handle) VALUES (?, ?, ?, ?)"_s);
    m_date = db.statement(u"INSERT INTO customer_date (customer_id, position, kind, label, year, month, day, "
                          "repetition, missing_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    m_tag = db.statement(u"INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, ?)"_s);
    m_consent = ConsentRows::insertion(db);
    m_photo = PhotoRows::insertion(db);
}

void CustomersWriter::write(const std::vector<ImportTarget> &targets, Progress &progress)
{
    BulkLoad load(m_tx.connection(), {u"customer"_s, u"customer_phone"_s, u"customer_email"_s,
                                      u"customer_address"_s, u"customer_tag"_s, u"consent"_s});
    qint64 done = 0;
    for (const ImportTarget &target : targets) {
        if (++done % peopleBetweenReports == 0)
            progress.report(done, static_cast<qint64>(targets.size()));
        if (!target.isChanged)
            continue;
        const qint64 id = target.before ? target.before->id.value : insert(target.after);
        if (target.before)
            CustomerRepository::change(m_tx, *target.before, target.after, m_country);
        ConsentRows::write(*m_consent, id, target.consents, m_batch);
        writePhoto(target, id);
    }
    load.finish();
    m_tx.touched().all = true;
}

qint64 CustomersWriter::insert(const Customer &c)
{
    Statement &row = *m_customer;
    row.bind(0, customerKindKey(c.kind));
    row.bind(1, c.codeSource);
    bindText(row, 2, c.code);
    row.bind(3, c.name);
    row.bind(4, c.givenName);
    row.bind(5, c.familyName);
    row.bind(6, c.taxNumber);
    row.bind(7, c.language);
    bindKnown(row, 8, c.birthday.year);
    bindKnown(row, 9, c.birthday.month);
    bindKnown(row, 10, c.birthday.day);
    row.bind(11, c.source);
    row.bind(12, c.note);
    row.bind(13, c.createdOn.iso());
    row.bind(14, m_batch.value);
    row.bind(15, c.interests);
    row.bind(16, c.personality);
    bindKnown(row, 17, c.inCharge.id.value);
    const qint64 id = row.insert();
    insertContacts(id, c);
    return id;
}

void CustomersWriter::insertContacts(qint64 id, const Customer &c)
{
    for (qsizetype i = 0; i < c.phones.size(); ++i) {
        m_phone->bind(0, id);
        m_phone->bind(1, qint64{i});
        m_phone->bind(2, c.phones[i].number);
        const QString known = m_phoneKeys.value(c.phones[i].number);
        m_phone->bind(3, known.isEmpty() ? PhoneNumber::digitsKey(c.phones[i].number, m_country) : known);
        m_phone->bind(4, c.phones[i].label);
        m_phone->run();
    }
    for (qsizetype i = 0; i < c.emails.size(); ++i) {
        m_email->bind(0, id);
        m_email->bind(1, qint64{i});
        m_email->bind(2, c.emails[i].address);
        m_email->bind(3, Email::key(c.emails[i].address));
        m_email->bind(4, c.emails[i].label);
        m_email->run();
    }
    for (qsizetype i = 0; i < c.addresses.size(); ++i) {
        const Address &address = c.addresses[i];
        m_address->bind(0, id);
        m_address->bind(1, qint64{i});
        m_address->bind(2, address.street);
        m_address->bind(3, address.city);
        m_address->bind(4, address.region);
        m_address->bind(5, address.postcode);
        m_address->bind(6, address.country);
        m_address->bind(7, address.label);
        m_address->run();
    }
    for (qsizetype i = 0; i < c.handles.size(); ++i) {
        m_handle->bind(0, id);
        m_handle->bind(1, qint64{i});
        m_handle->bind(2, c.handles[i].network);
        m_handle->bind(3, c.handles[i].text);
        m_handle->run();
    }
    insertDates(id, c.dates);
    for (const QString &tag : c.tags) {
        m_tag->bind(0, id);
        m_tag->bind(1, tagNamed(tag));
        m_tag->run();
    }
    m_ownValues.add(id, c.ownValues);
}

void CustomersWriter::insertDates(qint64 id, const QList<ImportantDate> &dates)
{
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const ImportantDate &date = dates[i];
        m_date->bind(0, id);
        m_date->bind(1, qint64{i});
        m_date->bind(2, dateKindKey(date.kind));
        m_date->bind(3, date.label);
        bindKnown(*m_date, 4, date.day.year);
        bindKnown(*m_date, 5, date.day.month);
        bindKnown(*m_date, 6, date.day.day);
        m_date->bind(7, repetitionKey(date.repetition));
        m_date->bind(8, missingDayKey(date.missingDay));
        m_date->run();
    }
}

void CustomersWriter::writePhoto(const ImportTarget &target, qint64 id)
{
    if (target.photo.isEmpty())
        return;
    if (target.before)
        PhotoRows::change(m_tx, CustomerId{id}, target.photo, m_today, m_batch);
    else
        PhotoRows::add(m_tx, *m_photo, id, target.photo, m_today, m_batch);
}

/// A tag carries no batch: it is made through the write door, so that the undo finds it.
qint64 CustomersWriter::tagNamed(const QString &name)
{
    qint64 &id = m_tags[name];
    if (id == 0)
        id = CustomerRepository::tagNamed(m_tx, name).value;
    return id;
}

} // namespace tefter
