// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CustomersImporter.h"

#include "core/customers/Handle.h"
#include "core/exchange/formats/ContactCells.h"
#include "core/exchange/formats/CustomersRun.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString CustomersImporter::id() const
{
    return u"customers"_s;
}

QString CustomersImporter::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("import", "Customers"));
}

QList<ImportField> CustomersImporter::fields() const
{
    QList<ImportField> fields{
        {u"code"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Customer code"))},
        {u"name"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Name (whole, or of a firm)"))},
        {u"split_name"_s,
         QStringLiteral(QT_TRANSLATE_NOOP("import", "Name, to be split into first and last"))},
        {u"split_given_first"_s,
         QStringLiteral(QT_TRANSLATE_NOOP("import", "Name to be split, first name first"))},
        {u"given_name"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "First name"))},
        {u"family_name"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Last name"))},
        {u"kind"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Person or firm"))}};
    fields += contactFields();
    fields += QList<ImportField>{
        {u"tax_number"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Tax number"))},
        {u"language"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Language"))},
        {u"birthday"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Birthday"))},
        {u"wedding"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Wedding anniversary"))},
        {u"founding"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Founding of the firm"))},
        {u"dates"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Other dates"))},
        {u"tags"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Tags"))},
        {u"source"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "How they found the shop"))},
        {u"interests"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Interests"))},
        {u"personality"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Personality type"))},
        {u"in_charge"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Looked after by"))},
        {u"handles"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Social networks"))},
        {u"entered_on"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Entered on"))},
        {u"note"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Note"))},
        {u"consent_email"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Consent to e-mail"))},
        {u"consent_sms"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Consent to SMS"))},
        {u"consent_post"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Consent to post"))},
        {u"consent_phone"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Consent to calls"))},
        {u"consent_social"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Consent to social media"))},
        {u"newsletter_email"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Newsletter by e-mail"))},
        {u"newsletter_sms"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Newsletter by SMS"))}};
    return fields + networkFields();
}

QList<QStringList> CustomersImporter::needed() const
{
    return {{u"name"_s, u"code"_s, u"phone"_s, u"email"_s, u"family_name"_s, u"given_name"_s, u"split_name"_s,
             u"split_given_first"_s, u"phone2"_s, u"email2"_s}};
}

QStringList CustomersImporter::matchKeys() const
{
    return {u"code"_s, u"email"_s, u"phone"_s, u"name"_s};
}

bool CustomersImporter::isNumber(const QString &) const
{
    return false;
}

bool CustomersImporter::isDay(const QString &field) const
{
    return field == u"birthday" || field == u"wedding" || field == u"founding" || field == u"entered_on";
}

std::unique_ptr<ImportRun> CustomersImporter::start(const ImportSetting &setting) const
{
    return std::make_unique<CustomersRun>(setting);
}

} // namespace tefter
