// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/VcardExporter.h"

#include "core/exchange/vcard/VcardTable.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString VcardExporter::id() const
{
    return u"vcard"_s;
}

QString VcardExporter::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("export", "Cards (vCard)"));
}

QString VcardExporter::suffix() const
{
    return u"vcf"_s;
}

QList<ExportColumn> VcardExporter::fixedColumns() const
{
    return {{u"FN"_s, u"name"_s},
            {u"N (given)"_s, u"given-name"_s},
            {u"N (family)"_s, u"family-name"_s},
            {u"ORG"_s, u"kind"_s},
            {u"TEL"_s, u"phones"_s},
            {u"TEL (TYPE)"_s, u"phone-labels"_s},
            {u"EMAIL"_s, u"emails"_s},
            {u"EMAIL (TYPE)"_s, u"email-labels"_s},
            {u"ADR (street)"_s, u"street"_s},
            {u"ADR (city)"_s, u"city"_s},
            {u"ADR (region)"_s, u"region"_s},
            {u"ADR (postcode)"_s, u"postcode"_s},
            {u"ADR (country)"_s, u"country"_s},
            {u"ADR (TYPE)"_s, u"address-label"_s},
            {u"X-SOCIALPROFILE"_s, u"handles"_s},
            {u"BDAY"_s, u"birthday"_s},
            {u"CATEGORIES"_s, u"tags"_s},
            {u"PHOTO"_s, u"photo"_s}};
}

Result<std::unique_ptr<TableWriter>>
VcardExporter::open(const QString &path, const QList<ExportColumn> &columns, const ShopSettings &) const
{
    QStringList fields;
    for (const ExportColumn &column : columns)
        fields << column.field;
    return std::unique_ptr<TableWriter>(std::make_unique<VcardTable>(path, fields));
}

} // namespace tefter
