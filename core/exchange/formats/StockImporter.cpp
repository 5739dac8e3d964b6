// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/StockImporter.h"

#include "core/exchange/formats/StockRun.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString StockImporter::id() const
{
    return u"stock"_s;
}

QString StockImporter::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("import", "Stock"));
}

QList<ImportField> StockImporter::fields() const
{
    return {{u"code"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Product code"))},
            {u"barcode"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Barcode"))},
            {u"quantity"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Quantity")), true},
            {u"place"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Place"))},
            {u"unit_cost"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Cost of one, without VAT"))},
            {u"date"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Day"))},
            {u"kind"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Opening stock or count"))}};
}

QList<QStringList> StockImporter::needed() const
{
    return {{u"code"_s, u"barcode"_s}};
}

QStringList StockImporter::matchKeys() const
{
    return {u"code"_s, u"barcode"_s};
}

bool StockImporter::isNumber(const QString &field) const
{
    return field == u"quantity" || field == u"unit_cost";
}

bool StockImporter::isDay(const QString &field) const
{
    return field == u"date";
}

std::unique_ptr<ImportRun> StockImporter::start(const ImportSetting &setting) const
{
    return std::make_unique<StockRun>(setting);
}

} // namespace tefter
