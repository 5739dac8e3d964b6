// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/HistoryDialog.h"

#include "core/base/Formats.h"
#include "core/customers/Handle.h"
#include "core/registry/Services.h"
#include "core/shop/Shop.h"
#include "ui/common/ConsentWords.h"
#include "ui/common/FactLine.h"
#include "ui/common/OwnValueText.h"
#include "ui/common/StaffChoice.h"

#include <QCoreApplication>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// How what stands in a column is written.
enum class Value { Text, Count, Day, Money, UnitPrice, Quantity, Percent, Staff, Network };

/// What a column of the file is called on screen, and how its values are written.
struct Field
{
    const char *name = nullptr; ///< none for those that mean nothing to a person
    Value value = Value::Text;
};

Field fieldOf(const QString &table, const QString &column)
{
    static const QHash<QString, Field> fields{
        {u"customer.kind"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Kind")}},
        {u"customer.code"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Code")}},
        {u"customer.name"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Name")}},
        {u"customer.given_name"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "First name")}},
        {u"customer.family_name"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Family name")}},
        {u"customer.tax_number"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Tax number")}},
        {u"customer.language"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Language")}},
        {u"customer.birth_year"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Year of birth")}},
        {u"customer.birth_month"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Month of birth")}},
        {u"customer.birth_day"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Day of birth")}},
        {u"customer.source"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "How they found us")}},
        {u"customer.interests"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Interests")}},
        {u"customer.personality"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Personality type")}},
        {u"customer.staff_id"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Looked after by"), Value::Staff}},
        {u"customer.note"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Note")}},
        {u"customer.deleted_at"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "In the bin since"), Value::Day}},
        {u"customer_phone.number"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Phone")}},
        {u"customer_email.address"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "E-mail")}},
        {u"customer_address.street"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Street")}},
        {u"customer_address.city"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "City")}},
        {u"customer_address.postcode"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Postcode")}},
        {u"customer_address.country"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Country")}},
        {u"customer_handle.network"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Network"), Value::Network}},
        {u"customer_handle.handle"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Name in the network")}},
        {u"customer_relation.label"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Relation, in a word")}},
        {u"customer_date.label"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Important date")}},
        {u"customer_date.year"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Important date: year")}},
        {u"customer_date.month"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Important date: month")}},
        {u"customer_date.day"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Important date: day")}},
        {u"consent.proof_name"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Proof")}},
        {u"customer_file.name"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "File")}},
        {u"product_file.name"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "File")}},
        {u"supplier_file.name"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "File")}},
        {u"product.code"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Code")}},
        {u"product.name"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Name")}},
        {u"product.unit"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Unit")}},
        {u"product.price"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Price"), Value::Money}},
        {u"product.vat_basis_points"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "VAT rate"), Value::Percent}},
        {u"product.note"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Note")}},
        {u"product.deleted_at"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "In the bin since"), Value::Day}},
        {u"product.brand"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Brand")}},
        {u"product.shelf_place"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Shelf place")}},
        {u"product.warranty_months"_s,
         {QT_TRANSLATE_NOOP("HistoryDialog", "Warranty in months"), Value::Count}},
        {u"product.uses_up_days"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Days one lasts"), Value::Count}},
        {u"product.reorder_point"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Reorder from"), Value::Quantity}},
        {u"product.target_level"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Order up to"), Value::Quantity}},
        {u"product_reduction.price"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Reduced price"), Value::Money}},
        {u"product_reduction.from_day"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Reduced from"), Value::Day}},
        {u"product_reduction.to_day"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Reduced until"), Value::Day}},
        {u"product_barcode.barcode"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Barcode")}},
        {u"supplier.code"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Code")}},
        {u"supplier.name"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Name")}},
        {u"supplier.tax_number"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Tax number")}},
        {u"supplier.language"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Language")}},
        {u"supplier.payment_terms"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Payment terms")}},
        {u"supplier.payment_days"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Days to pay"), Value::Count}},
        {u"supplier.lead_days"_s,
         {QT_TRANSLATE_NOOP("HistoryDialog", "Days until goods come"), Value::Count}},
        {u"supplier.minimum_order"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Minimum order"), Value::Money}},
        {u"supplier.staff_id"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Looked after by"), Value::Staff}},
        {u"supplier.note"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Note")}},
        {u"supplier.deleted_at"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "In the bin since"), Value::Day}},
        {u"supplier_phone.number"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Phone")}},
        {u"supplier_email.address"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "E-mail")}},
        {u"supplier_address.street"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Street")}},
        {u"supplier_address.city"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "City")}},
        {u"supplier_address.postcode"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Postcode")}},
        {u"supplier_address.country"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Country")}},
        {u"supplier_handle.network"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Network"), Value::Network}},
        {u"supplier_handle.handle"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Name in the network")}},
        {u"supplier_contact.name"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Contact person")}},
        {u"supplier_contact.role"_s,
         {QT_TRANSLATE_NOOP("HistoryDialog", "Contact person: what they do there")}},
        {u"supplier_contact.phone"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Contact person: phone")}},
        {u"supplier_contact.email"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Contact person: e-mail")}},
        {u"supplier_case.subject"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Case")}},
        {u"supplier_case.opened_on"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Case: asked on"), Value::Day}},
        {u"supplier_case.answered_on"_s,
         {QT_TRANSLATE_NOOP("HistoryDialog", "Case: answered on"), Value::Day}},
        {u"supplier_case.note"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Case: note")}},
        {u"sale.number"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Number")}},
        {u"sale.business_day"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Day"), Value::Day}},
        {u"sale.total"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Total"), Value::Money}},
        {u"sale.note"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Note")}},
        {u"sale.deleted_at"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "In the bin since"), Value::Day}},
        {u"sale_line.description"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Product")}},
        {u"sale_line.quantity"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Quantity"), Value::Quantity}},
        {u"sale_line.unit_price"_s, {QT_TRANSLATE_NOOP("HistoryDialog", "Unit price"), Value::UnitPrice}},
    };
    return fields.value(table + u'.' + column);
}

/// How the values of this shop are written.
struct Writing
{
    const Formats &formats;
    Currency currency;
    QHash<qint64, QString> staff;
};

QString written(const QVariant &value, Value as, const Writing &how)
{
    const Formats &formats = how.formats;
    const Currency &currency = how.currency;
    constexpr int priceScale = 6;
    if (value.isNull() || value.toString().isEmpty())
        return {};
    switch (as) {
    case Value::Text:
        return value.toString();
    case Value::Count:
        return formats.number(value.toLongLong());
    case Value::Day:
        return formats.day(Day::fromIso(value.toString().left(10)));
    case Value::Money:
        return formats.money(Money{value.toLongLong()}, currency);
    case Value::UnitPrice:
        return formats.decimal(value.toLongLong(), priceScale, currency.decimals);
    case Value::Quantity:
        return formats.quantity(Quantity{value.toLongLong()});
    case Value::Percent:
        return formats.percent(Percent{value.toInt()});
    case Value::Staff:
        return how.staff.value(value.toLongLong());
    case Value::Network:
        return networkName(value.toString());
    }
    return {};
}

/// What is read for the dialog.
struct Past
{
    QList<HistoryEntry> history;
    QList<Staff> staff;
    OwnFieldRows own;
};

/// A field that the shop has made is called as the shop calls it.
QList<ChangeLine> ownLines(const HistoryEntry &entry, const OwnFieldRows &own, const Formats &formats)
{
    const QVariantMap before = entry.before.value_or(QVariantMap());
    const QVariantMap after = entry.after.value_or(QVariantMap());
    const QString column = u"own_field_id"_s;
    // A change holds only what differs.
    const qint64 id =
        before.value(column, after.value(column, own.fieldsOfValue.value(entry.row))).toLongLong();
    const OwnField field = own.fields.value(id);
    const auto text = [&](const QVariantMap &image) {
        return ownValueText(field.kind, image.value(u"value"_s).toString(), formats);
    };
    return {{entry.step, entry.undone, field.name, text(before), text(after), 0}};
}

/// What was said of a way to be written to, and when, in one line.
ChangeLine consentLine(const HistoryEntry &entry, const QVariantMap &image, const Formats &formats)
{
    const auto text = [&](const QString &column) { return image.value(column).toString(); };
    const Channel channel = channelFromKey(text(u"channel"_s)).value_or(Channel::Email);
    const ConsentState state = consentStateFromKey(text(u"state"_s));
    const QString said = factLine({ConsentWords::state(state), formats.day(Day::fromIso(text(u"on_day"_s)))});
    const bool isRemoved = !entry.after;
    //: %1 is a way to be written to: e-mail, SMS
    return {entry.step,
            entry.undone,
            HistoryDialog::tr("Consent: %1").arg(ConsentWords::channel(channel)),
            isRemoved ? said : QString(),
            isRemoved ? QString() : said,
            0};
}

/// One line for each field that a person knows; one for the step alone where there is none.
QList<ChangeLine> linesOf(const HistoryEntry &entry, const OwnFieldRows &own, const Writing &how)
{
    if (entry.table.endsWith(u"_own_value"))
        return ownLines(entry, own, how.formats);
    if (entry.table == u"product_price")
        return {}; // the product itself tells its price
    const ChangeLine bare{entry.step, entry.undone, {}, {}, {}, 0};
    const QVariantMap before = entry.before.value_or(QVariantMap());
    const QVariantMap after = entry.after.value_or(QVariantMap());
    if (const QVariantMap &whole = entry.after ? after : before;
        entry.table == u"consent" && whole.contains(u"channel"_s) && whole.contains(u"state"_s))
        return {consentLine(entry, whole, how.formats)};
    QStringList columns = before.keys() + after.keys();
    columns.removeDuplicates();
    QList<ChangeLine> lines;
    for (const QString &column : std::as_const(columns)) {
        ChangeLine line = bare;
        const Field field = fieldOf(entry.table, column);
        if (!field.name)
            continue;
        line.field = QCoreApplication::translate("HistoryDialog", field.name);
        line.before = written(before.value(column), field.value, how);
        line.after = written(after.value(column), field.value, how);
        if (line.before != line.after)
            lines.append(line);
    }
    return lines.isEmpty() ? QList<ChangeLine>{bare} : lines;
}

} // namespace

namespace {

/// Of a record that can have own fields, what there is to tell of them.
Result<OwnFieldRows> ownRowsOf(const Services &services, const QString &table, qint64 row)
{
    for (const OwnSubject subject : allOwnSubjects) {
        if (ownSubjectKey(subject) == table)
            return services.fieldsOf(subject).rowsOf(row);
    }
    return OwnFieldRows();
}

} // namespace

HistoryDialog::HistoryDialog(const Workplace &workplace, const QString &table, qint64 row,
                             const QString &name, QWidget *parent)
    //: %1 is a name
    : ChangesDialog(workplace, tr("History of %1").arg(name), Detail::FieldByField, parent)
{
    ask(
        [services = &workplace.services, table, row]() -> Result<Past> {
            auto history = services->shop.history(table, row);
            if (!history)
                return failure(history.error());
            const auto staff = services->staff.list();
            if (!staff)
                return failure(staff.error());
            const auto own = ownRowsOf(*services, table, row);
            if (!own)
                return failure(own.error());
            return Past{*std::move(history), *staff, *own};
        },
        [&formats = workplace.formats,
         currency = workplace.services.shop.settings().currency](const Past &past) {
            Writing how{formats, currency, {}};
            for (const Staff &one : past.staff)
                how.staff.insert(one.id.value, StaffChoice::nameOf({one.id, one.name}));
            QList<ChangeLine> lines;
            for (const HistoryEntry &entry : past.history)
                lines += linesOf(entry, past.own, how);
            return lines;
        });
}

} // namespace tefter
