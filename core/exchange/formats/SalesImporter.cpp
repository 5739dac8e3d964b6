// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SalesImporter.h"

#include "core/exchange/formats/SalesRun.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString SalesImporter::id() const
{
    return u"sales"_s;
}

QString SalesImporter::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("import", "Sales"));
}

QList<ImportField> SalesImporter::fields() const
{
    return {
        {u"number"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Document number")), true},
        {u"date"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Date (and time)")), true},
        {u"time"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Time")), false},
        {u"product_code"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Product code")), false},
        {u"product_name"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Product name")), false},
        {u"category"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Category")), false},
        {u"quantity"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Quantity")), false},
        {u"unit_price"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Unit price")), true},
        {u"vat"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "VAT rate")), false},
        {u"customer_code"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Customer code")), false},
        {u"customer_name"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Customer name")), false},
        {u"customer_given_name"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Customer first name")), false},
        {u"customer_email"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Customer e-mail")), false},
        {u"customer_phone"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Customer phone")), false},
        {u"city"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "City")), false},
        {u"country"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Country")), false},
        {u"status"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "State of the order")), false},
        {u"cancelled_at"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Cancelled on")), false},
        {u"sent_at"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Sent on")), false},
        {u"line_discount"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Discount on the line")), false},
        {u"order_discount"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Discount on the whole order")),
         false},
        {u"goods_before"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "All goods before the discount")),
         false},
        {u"goods_paid"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "All goods after the discount")),
         false}};
}

QList<QStringList> SalesImporter::needed() const
{
    return {};
}

bool SalesImporter::isNumber(const QString &field) const
{
    return field == u"quantity" || field == u"unit_price" || field == u"vat" || field == u"line_discount" ||
           field == u"order_discount" || field == u"goods_before" || field == u"goods_paid";
}

bool SalesImporter::isDay(const QString &field) const
{
    return field == u"date";
}

std::unique_ptr<ImportRun> SalesImporter::start(const ImportSetting &setting) const
{
    return std::make_unique<SalesRun>(setting);
}

} // namespace tefter
