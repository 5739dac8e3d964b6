// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PersonalData.h"

#include "core/shop/OwnerWord.h"

#include <QJsonArray>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

template <class List, class Make>
QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(make(one));
    return array;
}

QJsonObject personObject(const Customer &c, const ShopSettings &settings)
{
    const auto phone = [](const Phone &p) {
        return QJsonObject{{u"number"_s, p.number}, {u"label"_s, p.label}};
    };
    const auto email = [](const Email &e) {
        return QJsonObject{{u"address"_s, e.address}, {u"label"_s, e.label}};
    };
    const auto address = [](const Address &a) {
        return QJsonObject{{u"street"_s, a.street},     {u"city"_s, a.city},       {u"region"_s, a.region},
                           {u"postcode"_s, a.postcode}, {u"country"_s, a.country}, {u"label"_s, a.label}};
    };
    const auto handle = [](const Handle &h) {
        return QJsonObject{{u"network"_s, networkName(h.network)}, {u"handle"_s, h.text}};
    };
    return {{u"id"_s, c.id.value},
            {u"kind"_s, customerKindKey(c.kind)},
            {u"code_source"_s, c.codeSource},
            {u"code"_s, c.code},
            {u"name"_s, c.name},
            {u"given_name"_s, c.givenName},
            {u"family_name"_s, c.familyName},
            {u"phones"_s, arrayOf(c.phones, phone)},
            {u"emails"_s, arrayOf(c.emails, email)},
            {u"addresses"_s, arrayOf(c.addresses, address)},
            {u"handles"_s, arrayOf(c.handles, handle)},
            {u"tags"_s, QJsonArray::fromStringList(c.tags)},
            {u"tax_number"_s, c.taxNumber},
            {u"language"_s, c.language},
            {u"birthday"_s, c.birthday.text()},
            {u"source"_s, c.source},
            {u"interests"_s, c.interests},
            {u"personality"_s, c.personality},
            {u"looked_after_by"_s,
             c.inCharge.id.isValid() && c.inCharge.name.isEmpty()
                 ? ownerWord(languageFromCode(settings.language).value_or(Language::English))
                 : c.inCharge.name},
            {u"note"_s, c.note},
            {u"created_on"_s, c.createdOn.iso()},
            {u"in_bin"_s, c.binned}};
}

/// The fields that the shop has made, by their names.
QJsonObject ownObject(const PersonalData &data)
{
    QJsonObject object;
    for (const OwnField &field : data.ownFields) {
        if (const QString value = data.customer.ownValues.value(field.id); !value.isEmpty())
            object.insert(field.name, value);
    }
    return object;
}

QJsonObject documentObject(const Sale &sale, const Currency &currency)
{
    const auto line = [&](const SaleLine &l) {
        return QJsonObject{{u"description"_s, l.description},
                           {u"quantity"_s, decimalText(l.quantity.milli, 3)},
                           {u"unit_price"_s, decimalText(l.unitPrice.micro, 6)},
                           {u"total"_s, plainText(l.total, currency)}};
    };
    return {{u"number"_s, sale.number},
            {u"kind"_s, saleKindText(sale.kind)},
            {u"at"_s, wallClockText(sale.at)},
            {u"country"_s, sale.country},
            {u"total"_s, plainText(sale.total, currency)},
            {u"note"_s, sale.note},
            {u"in_bin"_s, sale.isBinned},
            {u"lines"_s, arrayOf(sale.lines, line)}};
}

QJsonObject exportObject(const ExportRecord &record)
{
    return {{u"at"_s, record.at.toUTC().toString(Qt::ISODate)},
            {u"what"_s, record.name()},
            {u"target"_s, record.target},
            {u"channel"_s, record.channel},
            {u"internal"_s, record.internal},
            {u"fields"_s, QJsonArray::fromStringList(record.fields)},
            {u"file"_s, record.fileName}};
}

/// Of the photo the picture as well; of other files what tells them apart.
QJsonObject fileObject(const RecordFile &file, const QByteArray &photo)
{
    QJsonObject object{{u"role"_s, file.role == FileRole::Photo ? u"photo"_s : u"file"_s},
                       {u"name"_s, file.name},
                       {u"added_on"_s, file.addedOn.iso()},
                       {u"size"_s, file.size},
                       {u"sha256"_s, file.sha256}};
    if (file.role == FileRole::Photo)
        object.insert(u"base64"_s, QString::fromLatin1(photo.toBase64()));
    return object;
}

QJsonObject rowObject(const QVariantMap &row)
{
    QJsonObject object;
    for (auto it = row.cbegin(); it != row.cend(); ++it)
        object.insert(it.key(), it->typeId() == QMetaType::QByteArray
                                    ? QJsonValue(QString::fromLatin1(it->toByteArray().toBase64()))
                                    : QJsonValue::fromVariant(*it));
    return object;
}

QJsonValue imageValue(const std::optional<QVariantMap> &image)
{
    return image ? QJsonValue(rowObject(*image)) : QJsonValue();
}

QJsonObject changeObject(const HistoryEntry &entry)
{
    return {{u"at"_s, entry.step.at.toUTC().toString(Qt::ISODate)},
            {u"by"_s, entry.step.staff},
            {u"undone"_s, entry.undone},
            {u"table"_s, entry.table},
            {u"before"_s, imageValue(entry.before)},
            {u"after"_s, imageValue(entry.after)}};
}

} // namespace

QJsonObject jsonOf(const PersonalData &data, const ShopSettings &settings)
{
    const Currency &currency = settings.currency;
    const auto consent = [](const Consent &c) {
        return QJsonObject{{u"channel"_s, channelKey(c.channel)},
                           {u"state"_s, consentStateKey(c.state)},
                           {u"day"_s, c.day.iso()},
                           {u"wording"_s, c.wording},
                           {u"source"_s, c.source},
                           {u"proof"_s, c.proofName}};
    };
    const auto file = [&](const RecordFile &f) { return fileObject(f, data.photo); };
    const auto relation = [](const Relation &r) {
        return QJsonObject{{u"what"_s, relationRoleKey(r.role)}, {u"label"_s, r.label}, {u"name"_s, r.name}};
    };
    QJsonObject rows;
    for (const auto &[table, some] : data.rows)
        rows.insert(table, arrayOf(some, rowObject));
    return {
        {u"shop"_s, settings.name},
        {u"currency"_s, currency.code},
        {u"person"_s, personObject(data.customer, settings)},
        {u"own_fields"_s, ownObject(data)},
        {u"purchases"_s, QJsonObject{{u"first"_s, data.figures.firstDay.iso()},
                                     {u"last"_s, data.figures.lastDay.iso()},
                                     {u"number"_s, data.figures.sales},
                                     {u"sum"_s, plainText(Money{data.figures.netTotal}, currency)}}},
        {u"relations"_s, arrayOf(data.relations, relation)},
        {u"consents"_s, arrayOf(data.consents, consent)},
        {u"files"_s, arrayOf(data.files, file)},
        {u"documents"_s, arrayOf(data.documents, [&](const Sale &s) { return documentObject(s, currency); })},
        {u"exports"_s, arrayOf(data.exports, exportObject)},
        {u"history"_s, arrayOf(data.history, changeObject)},
        {u"rows"_s, rows}};
}

} // namespace tefter
