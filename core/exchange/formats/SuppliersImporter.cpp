// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SuppliersImporter.h"

#include "core/exchange/formats/ContactCells.h"
#include "core/exchange/formats/SuppliersRun.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString SuppliersImporter::id() const
{
    return u"suppliers"_s;
}

QString SuppliersImporter::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("import", "Suppliers"));
}

QList<ImportField> SuppliersImporter::fields() const
{
    QList<ImportField> fields{{u"code"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Supplier code"))},
                              {u"name"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Supplier name"))}};
    fields += contactFields();
    fields += QList<ImportField>{
        {u"tax_number"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Tax number"))},
        {u"contact_name"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Contact person"))},
        {u"contact_role"_s,
         QStringLiteral(QT_TRANSLATE_NOOP("import", "Contact person: what they do there"))},
        {u"contact_phone"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Contact person: phone"))},
        {u"contact_email"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Contact person: e-mail"))},
        {u"payment_terms"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Payment terms"))},
        {u"payment_days"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Days to pay"))},
        {u"lead_days"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Days until goods come"))},
        {u"minimum_order"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Minimum order"))},
        {u"language"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Language"))},
        {u"in_charge"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Looked after by"))},
        {u"handles"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Social networks"))},
        {u"note"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Note"))}};
    return fields + networkFields();
}

QList<QStringList> SuppliersImporter::needed() const
{
    return {{u"name"_s, u"code"_s}};
}

QStringList SuppliersImporter::matchKeys() const
{
    return {u"code"_s, u"name"_s};
}

bool SuppliersImporter::isNumber(const QString &field) const
{
    return field == u"payment_days" || field == u"lead_days" || field == u"minimum_order";
}

bool SuppliersImporter::isDay(const QString &) const
{
    return false;
}

std::unique_ptr<ImportRun> SuppliersImporter::start(const ImportSetting &setting) const
{
    return std::make_unique<SuppliersRun>(setting);
}

} // namespace tefter
