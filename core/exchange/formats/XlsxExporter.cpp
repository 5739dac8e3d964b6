// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/XlsxExporter.h"

#include "core/base/Language.h"
#include "core/exchange/xlsx/XlsxTable.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString XlsxExporter::id() const
{
    return u"xlsx"_s;
}

QString XlsxExporter::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("export", "Excel (XLSX)"));
}

QString XlsxExporter::suffix() const
{
    return u"xlsx"_s;
}

Result<std::unique_ptr<TableWriter>> XlsxExporter::open(const QString &path,
                                                        const QList<ExportColumn> &columns,
                                                        const ShopSettings &settings) const
{
    QStringList headers;
    for (const ExportColumn &column : columns)
        headers << column.header;
    const Language language = languageFromCode(settings.language).value_or(Language::English);
    return XlsxTable::create(path, headers, language == Language::Persian);
}

} // namespace tefter
