// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerRepository.h"

#include "core/base/SearchKey.h"
#include "core/customers/ContactTables.h"
#include "core/shop/own/OwnFieldRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idsPerQuery = 500;

Customer customerFrom(const Row &row)
{
    Customer c;
    c.id = row.id<CustomerId>(0);
    c.kind = customerKindFromKey(row.text(1));
    c.codeSource = row.text(2);
    c.code = row.text(3);
    c.name = row.text(4);
    c.givenName = row.text(5);
    c.familyName = row.text(6);
    c.taxNumber = row.text(7);
    c.language = row.text(8);
    c.birthday = {row.number(9), row.number(10), row.number(11)};
    c.source = row.text(12);
    c.note = row.text(13);
    c.createdOn = row.day(14);
    c.binned = !row.isNull(15);
    c.interests = row.text(16);
    c.personality = row.text(17);
    c.inCharge = {row.id<StaffId>(18), row.text(19)};
    return c;
}

QVariant known(int part)
{
    return part == 0 ? QVariant() : QVariant(part);
}

Fields fieldsOf(const Customer &c)
{
    return {{"kind"_L1, customerKindKey(c.kind)},
            {"code_source"_L1, c.codeSource},
            {"code"_L1, boundOrNull(c.code)},
            {"name"_L1, c.name},
            {"given_name"_L1, c.givenName},
            {"family_name"_L1, c.familyName},
            {"tax_number"_L1, c.taxNumber},
            {"language"_L1, c.language},
            {"birth_year"_L1, known(c.birthday.year)},
            {"birth_month"_L1, known(c.birthday.month)},
            {"birth_day"_L1, known(c.birthday.day)},
            {"source"_L1, c.source},
            {"interests"_L1, c.interests},
            {"personality"_L1, c.personality},
            {"staff_id"_L1, c.inCharge.id.isValid() ? QVariant(c.inCharge.id.value) : QVariant()},
            {"note"_L1, c.note}};
}

Fields fieldsOf(const ImportantDate &date)
{
    return {{"kind"_L1, dateKindKey(date.kind)},      {"label"_L1, date.label},
            {"year"_L1, known(date.day.year)},        {"month"_L1, known(date.day.month)},
            {"day"_L1, known(date.day.day)},          {"repetition"_L1, repetitionKey(date.repetition)},
            {"every_days"_L1, known(date.everyDays)}, {"missing_day"_L1, missingDayKey(date.missingDay)}};
}

const ContactTables &contactTables()
{
    static const ContactTables tables(u"customer"_s);
    return tables;
}

void writeDates(Transaction &tx, CustomerId customer, const QList<ImportantDate> &before,
                const QList<ImportantDate> &after)
{
    writeOwnedRows(tx, u"customer_date"_s, {"customer_id"_L1, customer.value}, before, after,
                   [](const ImportantDate &date) { return fieldsOf(date); });
}

void writeTags(Transaction &tx, CustomerId customer, const QStringList &before, const QStringList &after)
{
    for (const QString &name : before) {
        if (after.contains(name))
            continue;
        const QList<qint64> rows =
            tx.connection().ids(u"SELECT ct.id FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id "
                                "WHERE ct.customer_id = ? AND t.name = ?"_s,
                                {customer.value, name});
        for (const qint64 row : rows)
            tx.remove("customer_tag"_L1, row);
    }
    for (const QString &name : after) {
        if (before.contains(name))
            continue;
        const TagId tag = CustomerRepository::tagNamed(tx, name);
        const bool has = tx.connection().number(
                             u"SELECT count(*) FROM customer_tag WHERE customer_id = ? AND tag_id = ?"_s,
                             {customer.value, tag.value}) > 0;
        if (!has)
            tx.insert("customer_tag"_L1, {{"customer_id"_L1, customer.value}, {"tag_id"_L1, tag.value}});
    }
}

} // namespace

std::optional<Customer> CustomerRepository::find(CustomerId id)
{
    const QList<Customer> found = findAll({id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Customer> CustomerRepository::findAll(const QList<CustomerId> &ids)
{
    QList<Customer> result;
    for (qsizetype start = 0; start < ids.size(); start += idsPerQuery) {
        const auto part = ids.sliced(start, qMin(idsPerQuery, ids.size() - start));
        QStringList numbers;
        for (const CustomerId id : part)
            numbers << QString::number(id.value);
        const QString list = numbers.join(u',');
        const auto rows = m_db.all(
            u"SELECT id, kind, code_source, code, name, given_name, family_name, tax_number, language, "
            "birth_year, birth_month, birth_day, source, note, created_on, deleted_at, "
            "interests, personality, coalesce(staff_id, 0), "
            "coalesce((SELECT s.name FROM staff s WHERE s.id = customer.staff_id), '') "
            "FROM customer WHERE id IN ("_s +
                list + u')',
            {}, customerFrom);
        QHash<qint64, Customer> byId;
        for (const Customer &c : rows)
            byId.insert(c.id.value, c);
        QHash<qint64, qsizetype> places;
        for (const CustomerId id : part) {
            if (!byId.contains(id.value) || places.contains(id.value))
                continue;
            places.insert(id.value, result.size());
            result.append(byId.value(id.value));
        }
        addContacts(result, places, list);
    }
    return result;
}

void CustomerRepository::addContacts(QList<Customer> &customers, const QHash<qint64, qsizetype> &places,
                                     const QString &ids)
{
    const auto each = [&](const QString &sql, const auto &take) {
        m_db.each(sql.arg(ids), {}, [&](const Row &row) {
            if (const auto place = places.constFind(row.integer(0)); place != places.cend())
                take(customers[*place], row);
        });
    };
    contactTables().read(m_db, ids, [&](qint64 id) {
        const auto place = places.constFind(id);
        return place == places.cend() ? nullptr : &customers[*place];
    });
    each(u"SELECT customer_id, id, kind, label, year, month, day, repetition, every_days, missing_day "
         "FROM customer_date WHERE customer_id IN (%1) ORDER BY customer_id, position, id"_s,
         [](Customer &c, const Row &row) {
             c.dates.append({row.integer(1),
                             dateKindFromKey(row.text(2)).value_or(DateKind::Own),
                             row.text(3),
                             {row.number(4), row.number(5), row.number(6)},
                             repetitionFromKey(row.text(7)).value_or(Repetition::Yearly),
                             row.number(8),
                             missingDayFromKey(row.text(9)).value_or(MissingDay::Before)});
         });
    each(u"SELECT ct.customer_id, t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id "
         "WHERE ct.customer_id IN (%1) ORDER BY ct.customer_id, ct.id"_s,
         [](Customer &c, const Row &row) { c.tags.append(row.text(1)); });
    each(u"SELECT v.customer_id, v.own_field_id, v.value FROM customer_own_value v JOIN own_field f "
         "ON f.id = v.own_field_id WHERE v.customer_id IN (%1) AND f.deleted_at IS NULL"_s,
         [](Customer &c, const Row &row) { c.ownValues.insert(row.id<OwnFieldId>(1), row.text(2)); });
}

CustomerId CustomerRepository::withCode(const QString &codeSource, const QString &code)
{
    return CustomerId{
        m_db.number(u"SELECT id FROM customer WHERE code_source = ? AND code = ?"_s, {codeSource, code})};
}

CustomerId CustomerRepository::insert(Transaction &tx, const Customer &customer, const QString &country)
{
    Fields fields = fieldsOf(customer);
    fields.append(Field("created_on"_L1, customer.createdOn.iso()));
    const CustomerId id{tx.insert("customer"_L1, fields)};
    contactTables().write(tx, id.value, Customer(), customer, country);
    writeDates(tx, id, {}, customer.dates);
    writeTags(tx, id, {}, customer.tags);
    OwnFieldRepository::setValues(tx, OwnSubject::Customer, id.value, {}, customer.ownValues);
    return id;
}

void CustomerRepository::change(Transaction &tx, const Customer &before, const Customer &after,
                                const QString &country)
{
    Fields fields = fieldsOf(after);
    if (after.createdOn.isValid() && after.createdOn != before.createdOn)
        fields.append(Field("created_on"_L1, after.createdOn.iso()));
    tx.change("customer"_L1, before.id.value, fields);
    contactTables().write(tx, before.id.value, before, after, country);
    writeDates(tx, before.id, before.dates, after.dates);
    writeTags(tx, before.id, before.tags, after.tags);
    OwnFieldRepository::setValues(tx, OwnSubject::Customer, before.id.value, before.ownValues,
                                  after.ownValues);
}

TagId CustomerRepository::tagNamed(Transaction &tx, const QString &name)
{
    const QString key = labelKey(name);
    const auto tags = tx.connection().all(u"SELECT id, name FROM tag ORDER BY id"_s, {}, [](const Row &row) {
        return std::pair(row.id<TagId>(0), row.text(1));
    });
    for (const auto &[id, known] : tags) {
        if (known == name || (!key.isEmpty() && labelKey(known) == key))
            return id;
    }
    return TagId{tx.insert("tag"_L1, {{"name"_L1, name}})};
}

} // namespace tefter
