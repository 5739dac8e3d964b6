// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"
#include "core/customers/OwnedRows.h"

namespace tefter {

/// The phones, e-mails, addresses and handles of one kind of record ("customer", "supplier"): the tables
/// RECORD_phone, RECORD_email, RECORD_address and RECORD_handle with RECORD_id. A record that has them has
/// lists of these names. Every function throws DbError.
class ContactTables
{
public:
    explicit ContactTables(QString record)
        : m_record(std::move(record))
    {
    }

    /// Reads those of the records in `ids` (parted by commas); `recordOf` gives the record of an id, or null.
    template <class RecordOf>
    void read(Connection &connection, const QString &ids, RecordOf recordOf) const;
    /// Writes what differs; phones get their keys as numbers of `country`.
    template <class Record>
    void write(Transaction &tx, qint64 id, const Record &before, const Record &after,
               const QString &country) const;

private:
    QString select(const QString &kind, const QString &columns, const QString &ids) const;
    QString table(const QString &kind) const { return m_record + u'_' + kind; }

    static Fields phoneFields(const Phone &phone, const QString &country);
    static Fields emailFields(const Email &email);
    static Fields addressFields(const Address &address);
    static Fields handleFields(const Handle &handle);

    QString m_record;
};

template <class RecordOf>
void ContactTables::read(Connection &connection, const QString &ids, RecordOf recordOf) const
{
    const auto each = [&](const QString &sql, const auto &take) {
        connection.each(sql, {}, [&](const Row &row) {
            if (auto *record = recordOf(row.integer(0)))
                take(*record, row);
        });
    };
    each(select(QStringLiteral("phone"), QStringLiteral("number, label"), ids),
         [](auto &record, const Row &row) {
             record.phones.append({row.integer(1), row.text(2), row.text(3)});
         });
    each(select(QStringLiteral("email"), QStringLiteral("address, label"), ids),
         [](auto &record, const Row &row) {
             record.emails.append({row.integer(1), row.text(2), row.text(3)});
         });
    each(select(QStringLiteral("address"), QStringLiteral("street, city, region, postcode, country, label"),
                ids),
         [](auto &record, const Row &row) {
             record.addresses.append({row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5),
                                      row.text(6), row.text(7)});
         });
    each(select(QStringLiteral("handle"), QStringLiteral("network, handle"), ids),
         [](auto &record, const Row &row) {
             record.handles.append({row.integer(1), row.text(2), row.text(3)});
         });
}

template <class Record>
void ContactTables::write(Transaction &tx, qint64 id, const Record &before, const Record &after,
                          const QString &country) const
{
    const Field owner(m_record + QStringLiteral("_id"), id);
    writeOwnedRows(tx, table(QStringLiteral("phone")), owner, before.phones, after.phones,
                   [&](const Phone &phone) { return phoneFields(phone, country); });
    writeOwnedRows(tx, table(QStringLiteral("email")), owner, before.emails, after.emails, emailFields);
    writeOwnedRows(tx, table(QStringLiteral("address")), owner, before.addresses, after.addresses,
                   addressFields);
    writeOwnedRows(tx, table(QStringLiteral("handle")), owner, before.handles, after.handles, handleFields);
}

} // namespace tefter
