// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SpreadsheetExporter.h"

#include "core/base/Formats.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString SpreadsheetExporter::id() const
{
    return u"spreadsheet"_s;
}

QString SpreadsheetExporter::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("export", "Spreadsheet"));
}

char SpreadsheetExporter::decimalSign(const ShopSettings &settings) const
{
    const Formats formats(languageFromCode(settings.language).value_or(Language::English));
    return formats.decimalSign() == u"," ? ',' : '.';
}

CsvFormat SpreadsheetExporter::format(const ShopSettings &settings) const
{
    // Spreadsheets in all languages of ours but English part cells by semicolons.
    return CsvFormat::spreadsheet(languageFromCode(settings.language).value_or(Language::English) !=
                                  Language::English);
}

} // namespace tefter
