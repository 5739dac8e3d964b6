// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SupplierExportService.h"

#include "core/exchange/TableText.h"
#include "core/exchange/formats/SuppliersImporter.h"
#include "core/shop/own/OwnFieldRepository.h"
#include "core/suppliers/SupplierRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 suppliersAtOnce = 256;

/// Several values side by side in one cell; nothing where none of them says anything.
template <class Items, class TextOf>
QString sideBySide(const Items &items, TextOf textOf)
{
    QStringList texts;
    for (const auto &item : items)
        texts << textOf(item);
    const bool saysAnything =
        std::any_of(texts.cbegin(), texts.cend(), [](const QString &text) { return !text.isEmpty(); });
    return saysAnything ? texts.join(valueSeparator) : QString();
}

QString phonesText(const Supplier &s, QStringView field)
{
    return sideBySide(s.phones,
                      [&](const Phone &phone) { return field == u"phone" ? phone.number : phone.label; });
}

QString emailsText(const Supplier &s, QStringView field)
{
    return sideBySide(s.emails,
                      [&](const Email &email) { return field == u"email" ? email.address : email.label; });
}

using AddressPart = QString Address::*;

QString addressesText(const Supplier &s, AddressPart part)
{
    return sideBySide(s.addresses, [&](const Address &address) { return address.*part; });
}

using ContactPart = QString SupplierContact::*;

QString peopleText(const Supplier &s, ContactPart part)
{
    return sideBySide(s.contacts, [&](const SupplierContact &person) { return person.*part; });
}

QString countText(std::optional<int> count)
{
    return count ? QString::number(*count) : QString();
}

/// What stands in the column of a field of the import.
struct SupplierColumn
{
    QString id;
    std::function<QString(const Supplier &, const Currency &)> text;
    bool isNumber = false;
};

template <AddressPart part>
QString addressText(const Supplier &s, const Currency &)
{
    return addressesText(s, part);
}

template <ContactPart part>
QString personText(const Supplier &s, const Currency &)
{
    return peopleText(s, part);
}

template <QString Supplier::*part>
QString ownText(const Supplier &s, const Currency &)
{
    return s.*part;
}

QList<SupplierColumn> supplierColumns()
{
    return {
        {u"code"_s, ownText<&Supplier::code>},
        {u"name"_s, ownText<&Supplier::name>},
        {u"phone"_s, [](const Supplier &s, const Currency &) { return phonesText(s, u"phone"); }},
        {u"phone_label"_s, [](const Supplier &s, const Currency &) { return phonesText(s, u"label"); }},
        {u"email"_s, [](const Supplier &s, const Currency &) { return emailsText(s, u"email"); }},
        {u"email_label"_s, [](const Supplier &s, const Currency &) { return emailsText(s, u"label"); }},
        {u"street"_s, addressText<&Address::street>},
        {u"city"_s, addressText<&Address::city>},
        {u"region"_s, addressText<&Address::region>},
        {u"postcode"_s, addressText<&Address::postcode>},
        {u"country"_s, addressText<&Address::country>},
        {u"address_label"_s, addressText<&Address::label>},
        {u"tax_number"_s, ownText<&Supplier::taxNumber>},
        {u"contact_name"_s, personText<&SupplierContact::name>},
        {u"contact_role"_s, personText<&SupplierContact::role>},
        {u"contact_phone"_s, personText<&SupplierContact::phone>},
        {u"contact_email"_s, personText<&SupplierContact::email>},
        {u"payment_terms"_s, ownText<&Supplier::paymentTerms>},
        {u"payment_days"_s, [](const Supplier &s, const Currency &) { return countText(s.paymentDays); },
         true},
        {u"lead_days"_s, [](const Supplier &s, const Currency &) { return countText(s.leadDays); }, true},
        {u"minimum_order"_s,
         [](const Supplier &s, const Currency &currency) {
             return s.minimumOrder ? decimalText(s.minimumOrder->minor, currency.decimals) : QString();
         },
         true},
        {u"language"_s, ownText<&Supplier::language>},
        {u"in_charge"_s, [](const Supplier &s, const Currency &) { return s.inCharge.name; }},
        {u"handles"_s,
         [](const Supplier &s, const Currency &) {
             return sideBySide(s.handles, [](const Handle &handle) { return handle.written(); });
         }},
        {u"note"_s, ownText<&Supplier::note>},
    };
}

SupplierColumn columnOf(const OwnField &field)
{
    return {field.columnId(),
            [id = field.id](const Supplier &s, const Currency &) { return s.ownValues.value(id); },
            field.kind == OwnFieldKind::Number || field.kind == OwnFieldKind::Date};
}

/// The columns of the file as they are called there.
QList<ExportColumn> headedColumns(const QList<SupplierColumn> &columns, const QList<OwnField> &own,
                                  const SupplierExportService::Heading &heading)
{
    QHash<QString, QString> headings;
    const QList<ImportField> fields = SuppliersImporter().fields();
    for (const ImportField &field : fields)
        headings.insert(field.id, heading ? heading(field.label) : field.label);
    for (const OwnField &field : own)
        headings.insert(field.columnId(), field.name);
    QList<ExportColumn> result;
    for (const SupplierColumn &column : columns)
        result.append({headings.value(column.id), column.id});
    return result;
}

} // namespace

QStringList SupplierExportService::targets() const
{
    QStringList targets;
    for (const auto &exporter : m_exporters) {
        if (exporter->fixedColumns().isEmpty())
            targets << exporter->id();
    }
    return targets;
}

Result<qint64> SupplierExportService::run(const QList<SupplierId> &suppliers, const QString &target,
                                          const QString &path, const Heading &heading,
                                          Progress &progress) const
{
    const auto exporter = std::find_if(m_exporters.cbegin(), m_exporters.cend(), [&](const auto &one) {
        return one->id() == target && one->fixedColumns().isEmpty();
    });
    if (exporter == m_exporters.cend())
        return failure(Cause::NotFound, {u"export"_s, target});
    const ShopSettings settings = m_shop.settings();
    const QChar decimalSign = QLatin1Char((*exporter)->decimalSign(settings));
    return m_shop.read([&](Connection &c) -> Result<qint64> {
        const QList<OwnField> own = OwnFieldRepository(c, OwnSubject::Supplier).all();
        QList<SupplierColumn> columns = supplierColumns();
        for (const OwnField &field : own)
            columns.append(columnOf(field));
        auto writer = (*exporter)->open(path, headedColumns(columns, own, heading), settings);
        if (!writer)
            return failure(writer.error());
        QList<qint64> ids;
        for (const SupplierId id : suppliers)
            ids << id.value;
        if (ids.isEmpty())
            ids = c.ids(u"SELECT id FROM supplier WHERE deleted_at IS NULL ORDER BY id"_s);
        qint64 written = 0;
        for (const qint64 id : std::as_const(ids)) {
            const auto supplier = SupplierRepository(c).find(SupplierId{id});
            if (!supplier)
                continue;
            for (const SupplierColumn &column : std::as_const(columns)) {
                const QString text = column.text(*supplier, settings.currency);
                if (column.isNumber)
                    (*writer)->number(QString(text).replace(u'.', decimalSign).toStdString());
                else
                    (*writer)->cell(QStringView(text));
            }
            (*writer)->endRow();
            if (++written % suppliersAtOnce == 0)
                progress.report(written, ids.size());
            if (progress.isCancelled())
                return failure(Cause::Cancelled);
        }
        if (const auto done = (*writer)->finish(); !done)
            return failure(done.error());
        return written;
    });
}

} // namespace tefter
