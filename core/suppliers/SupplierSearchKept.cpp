// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierSearchKept.h"

#include "core/base/LatinKeys.h"
#include "core/base/SearchKey.h"
#include "core/customers/DialledNumbers.h"
#include "core/customers/Handle.h"
#include "core/customers/PhoneNumber.h"
#include "core/shop/ShopSettings.h"

#include <map>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// What the texts of a supplier are made from.
struct SupplierWords
{
    QStringList spoken; ///< names and cities, which are found by sound too
    QStringList written;
    QStringList numbers;
};

} // namespace

void SupplierSearchKept::texts(Connection &connection, std::optional<qint64> only, const Take &take)
{
    const QString country = readSettings(connection).country;
    const DialledNumbers dialling(country);
    std::map<qint64, SupplierWords> suppliers;
    const auto each = [&](const QString &columns, const QString &table, const QString &id, const auto &use) {
        const Values values = only ? Values{*only} : Values{};
        connection.each(u"SELECT %1, %2 FROM %3%4 ORDER BY id"_s.arg(
                            id, columns, table, only ? u" WHERE %1 = ?"_s.arg(id) : QString()),
                        values, [&](const Row &row) { use(suppliers[row.integer(0)], row); });
    };
    each(u"name, coalesce(code, ''), tax_number"_s, u"supplier"_s, u"id"_s,
         [](SupplierWords &words, const Row &row) {
             words.spoken << row.text(1);
             words.written << foldedKey(row.text(2)) << foldedKey(row.text(3));
         });
    const QString owner = u"supplier_id"_s;
    each(u"digits_key, number"_s, u"supplier_phone"_s, owner, [&](SupplierWords &words, const Row &row) {
        dialling.add(words.numbers, row.text(1), row.text(2));
    });
    each(u"address"_s, u"supplier_email"_s, owner,
         [](SupplierWords &words, const Row &row) { words.written << emailWords(row.text(1)); });
    each(u"network, handle"_s, u"supplier_handle"_s, owner, [](SupplierWords &words, const Row &row) {
        words.written << foldedKey(Handle{0, row.text(1), row.text(2)}.name());
    });
    each(u"name, phone, email"_s, u"supplier_contact"_s, owner, [&](SupplierWords &words, const Row &row) {
        words.spoken << row.text(1);
        if (const QString phone = row.text(2); !phone.isEmpty())
            dialling.add(words.numbers, PhoneNumber::digitsKey(phone, country), phone);
        words.written << emailWords(row.text(3));
    });
    each(u"city"_s, u"supplier_address"_s, owner,
         [](SupplierWords &words, const Row &row) { words.spoken << row.text(1); });
    LatinKeys latin;
    for (const auto &[id, words] : suppliers) {
        const QString spoken = words.spoken.join(u' ').simplified();
        QStringList found{foldedKey(spoken)};
        found += words.written + words.numbers;
        found.removeAll(QString());
        take(id, {found.join(u' '), latin.of(spoken)});
    }
}

} // namespace tefter
