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
            {u"N"_s, u"given-name"_s},
            {u"N"_s, u"family-name"_s},
            {u"ORG"_s, u"is-firm"_s},
            {u"TEL"_s, u"phones"_s},
            {u"TEL"_s, u"phone-labels"_s},
            {u"EMAIL"_s, u"emails"_s},
            {u"EMAIL"_s, u"email-labels"_s},
            {u"ADR"_s, u"streets"_s},
            {u"ADR"_s, u"cities"_s},
            {u"ADR"_s, u"regions"_s},
            {u"ADR"_s, u"postcodes"_s},
            {u"ADR"_s, u"countries"_s},
            {u"ADR"_s, u"address-labels"_s},
            {u"X-SOCIALPROFILE"_s, u"handles"_s},
            {u"BDAY"_s, u"birthday"_s},
            {u"ANNIVERSARY"_s, u"wedding"_s},
            {u"X-ABDATE"_s, u"card-dates"_s},
            {u"LANG"_s, u"language"_s},
            {u"CATEGORIES"_s, u"tags"_s},
            {u"UID"_s, u"uid"_s},
            {u"X-TEFTER-CODE"_s, u"code"_s, true},
            {u"X-TEFTER-TAX-NUMBER"_s, u"tax-number"_s, true},
            {u"X-TEFTER-SOURCE"_s, u"source"_s, true},
            {u"X-TEFTER-PERSONALITY"_s, u"personality"_s, true},
            {u"INTEREST"_s, u"interests"_s, true},
            {u"X-ABRELATEDNAMES"_s, u"relations"_s, true},
            {u"NOTE"_s, u"note"_s, true},
            {u"NOTE"_s, u"notes"_s, true},
            {u"PHOTO"_s, u"photo"_s, true}};
}

Result<std::unique_ptr<TableWriter>>
VcardExporter::open(const QString &path, const QList<ExportColumn> &columns, const ShopSettings &) const
{
    return std::unique_ptr<TableWriter>(std::make_unique<VcardTable>(path, columns));
}

} // namespace tefter
