// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/HistoryDialog.h"

#include "core/registry/Services.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// What a column of the file is called on screen; empty for those that mean nothing to a person.
QString fieldName(const QString &table, const QString &column)
{
    static const QHash<QString, const char *> names{
        {u"customer.kind"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Kind")},
        {u"customer.code"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Code")},
        {u"customer.name"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Name")},
        {u"customer.given_name"_s, QT_TRANSLATE_NOOP("HistoryDialog", "First name")},
        {u"customer.family_name"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Family name")},
        {u"customer.tax_number"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Tax number")},
        {u"customer.language"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Language")},
        {u"customer.birth_year"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Year of birth")},
        {u"customer.birth_month"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Month of birth")},
        {u"customer.birth_day"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Day of birth")},
        {u"customer.source"_s, QT_TRANSLATE_NOOP("HistoryDialog", "How they found us")},
        {u"customer.note"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Note")},
        {u"customer.deleted_at"_s, QT_TRANSLATE_NOOP("HistoryDialog", "In the bin since")},
        {u"customer_phone.number"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Phone")},
        {u"customer_email.address"_s, QT_TRANSLATE_NOOP("HistoryDialog", "E-mail")},
        {u"customer_address.street"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Street")},
        {u"customer_address.city"_s, QT_TRANSLATE_NOOP("HistoryDialog", "City")},
        {u"customer_address.postcode"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Postcode")},
        {u"customer_address.country"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Country")},
        {u"consent.on_day"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Consent")},
    };
    const char *name = names.value(table + u'.' + column);
    return name ? HistoryDialog::tr(name) : QString();
}

/// One line for each field that a person knows; one for the step alone where there is none.
QList<ChangeLine> linesOf(const HistoryEntry &entry)
{
    const ChangeLine bare{entry.step, entry.undone, {}, {}, {}, 0};
    const QVariantMap before = entry.before.value_or(QVariantMap());
    const QVariantMap after = entry.after.value_or(QVariantMap());
    QStringList columns = before.keys() + after.keys();
    columns.removeDuplicates();
    QList<ChangeLine> lines;
    for (const QString &column : std::as_const(columns)) {
        ChangeLine line = bare;
        line.field = fieldName(entry.table, column);
        line.before = before.value(column).toString();
        line.after = after.value(column).toString();
        if (!line.field.isEmpty() && line.before != line.after)
            lines.append(line);
    }
    return lines.isEmpty() ? QList<ChangeLine>{bare} : lines;
}

} // namespace

HistoryDialog::HistoryDialog(const Workplace &workplace, CustomerId person, const QString &name,
                             QWidget *parent)
    //: %1 is a name
    : ChangesDialog(workplace, tr("History of %1").arg(name), Detail::FieldByField, parent)
{
    ask([customers = &workplace.services.customers, person] { return customers->history(person); },
        [](const QList<HistoryEntry> &history) {
            QList<ChangeLine> lines;
            for (const HistoryEntry &entry : history)
                lines += linesOf(entry);
            return lines;
        });
}

} // namespace tefter
