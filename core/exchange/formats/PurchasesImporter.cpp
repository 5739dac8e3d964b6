// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/PurchasesImporter.h"

#include "core/exchange/formats/PurchasesRun.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString PurchasesImporter::id() const
{
    return u"purchases"_s;
}

QString PurchasesImporter::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("import", "Orders and deliveries"));
}

QList<ImportField> PurchasesImporter::fields() const
{
    return {{u"supplier"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Supplier (name or code)"))},
            {u"supplier_code"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Supplier code"))},
            {u"number"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Order number"))},
            {u"ordered_on"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Ordered on"))},
            {u"promised_on"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Promised for"))},
            {u"code"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Product code"))},
            {u"barcode"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Barcode"))},
            {u"their_code"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Product code of the supplier"))},
            {u"product_name"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Product name"))},
            {u"quantity"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Ordered quantity"))},
            {u"unit_cost"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Cost of one, without VAT"))},
            {u"received_on"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Received on"))},
            {u"received"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Received quantity"))},
            {u"defective"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Defective of these"))},
            {u"document"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Number of the delivery note"))},
            {u"extra_cost"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Extra cost of the delivery"))},
            {u"place"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Place"))}};
}

QList<QStringList> PurchasesImporter::needed() const
{
    return {{u"supplier"_s, u"supplier_code"_s},
            {u"code"_s, u"barcode"_s, u"their_code"_s, u"product_name"_s},
            {u"quantity"_s, u"received"_s}};
}

bool PurchasesImporter::isNumber(const QString &field) const
{
    return field == u"quantity" || field == u"unit_cost" || field == u"received" || field == u"defective" ||
           field == u"extra_cost";
}

bool PurchasesImporter::isDay(const QString &field) const
{
    return field == u"ordered_on" || field == u"promised_on" || field == u"received_on";
}

std::unique_ptr<ImportRun> PurchasesImporter::start(const ImportSetting &setting) const
{
    return std::make_unique<PurchasesRun>(setting);
}

} // namespace tefter
