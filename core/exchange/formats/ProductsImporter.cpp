// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/ProductsImporter.h"

#include "core/exchange/formats/ProductsRun.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString ProductsImporter::id() const
{
    return u"products"_s;
}

QString ProductsImporter::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("import", "Products"));
}

QList<ImportField> ProductsImporter::fields() const
{
    return {{u"code"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Product code"))},
            {u"name"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Product name"))},
            {u"category"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Category"))},
            {u"price"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Price"))},
            {u"vat"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "VAT rate"))},
            {u"unit"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Unit"))},
            {u"barcode"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Barcode"))},
            {u"barcode2"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Second barcode"))},
            {u"brand"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Brand"))},
            {u"shelf_place"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Shelf place"))},
            {u"warranty"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Warranty in months"))},
            {u"uses_up"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Days one lasts"))},
            {u"reorder_point"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Reorder from"))},
            {u"target_level"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Order up to"))},
            {u"variant_of"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Variant of (product code)"))},
            {u"their_id"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Number in the other program"))},
            {u"note"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Note"))}};
}

QList<QStringList> ProductsImporter::needed() const
{
    return {{u"name"_s, u"code"_s}};
}

QStringList ProductsImporter::matchKeys() const
{
    return {u"code"_s, u"barcode"_s, u"name"_s};
}

bool ProductsImporter::isNumber(const QString &field) const
{
    static const QStringList numbers{u"price"_s,   u"vat"_s,           u"warranty"_s,
                                     u"uses_up"_s, u"reorder_point"_s, u"target_level"_s};
    return numbers.contains(field);
}

bool ProductsImporter::isDay(const QString &) const
{
    return false;
}

std::unique_ptr<ImportRun> ProductsImporter::start(const ImportSetting &setting) const
{
    return std::make_unique<ProductsRun>(setting);
}

} // namespace tefter
