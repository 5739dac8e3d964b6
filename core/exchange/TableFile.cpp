// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TableFile.h"

#include "core/exchange/TableFault.h"
#include "core/exchange/vcard/VcardReader.h"
#include "core/exchange/xlsx/XlsxReader.h"

#include <QFileInfo>

#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formatIds{"csv"_L1, "xlsx"_L1, "vcard"_L1};
constexpr qint64 looked = 256 * 1024;

/// The name of a stream in an OLE container, as it stands there.
QByteArray oleName(QLatin1StringView name)
{
    QByteArray wide;
    for (const char c : name) {
        wide += c;
        wide += '\0';
    }
    return wide;
}

/// Old spreadsheets, and new ones with a password, are OLE containers: a directory inside tells which.
Result<TableFormat> refusedOle(QFile &file, const QByteArray &head)
{
    const QByteArray name = oleName("EncryptedPackage"_L1);
    bool isEncrypted = head.contains(name);
    if (!isEncrypted && file.size() > looked && file.seek(file.size() - looked))
        isEncrypted = file.read(looked).contains(name);
    return failure(tableError(isEncrypted ? TableFault::Encrypted : TableFault::OldKind,
                              QFileInfo(file.fileName()).fileName()));
}

bool isNamedLikeSpreadsheet(const QString &path)
{
    return path.endsWith(u".xlsx", Qt::CaseInsensitive) || path.endsWith(u".xlsm", Qt::CaseInsensitive) ||
           path.endsWith(u".xls", Qt::CaseInsensitive);
}

Result<OpenTable> fromTable(const ImportOptions &options, TableFormat format, Result<TableText> table)
{
    if (!table)
        return failure(table.error());
    auto reader = CsvReader::fromTable(options.path, *table, options.csv);
    if (!reader)
        return failure(reader.error());
    return OpenTable{format, std::move(*reader), table->isTyped, table->notes, table->sheet, table->sheets};
}

} // namespace

QStringList partsOfCell(const QString &cell)
{
    if (!cell.contains(u":::"_s))
        return {cell};
    QStringList parts = cell.split(u":::"_s);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

QString tableFormatId(TableFormat format)
{
    return formatIds[static_cast<size_t>(format)];
}

std::optional<TableFormat> tableFormatFromId(QStringView id)
{
    for (size_t i = 0; i < formatIds.size(); ++i) {
        if (id == formatIds[i])
            return static_cast<TableFormat>(i);
    }
    return std::nullopt;
}

Result<TableFormat> tableFormatOf(const QString &path)
{
    QFile file(path);
    if (const auto opened = openForReading(file); !opened)
        return failure(opened.error());
    const QByteArray head = file.read(looked);
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
        // The first file in a document of OpenOffice names what it is.
        if (head.first(qMin<qsizetype>(200, head.size())).contains("opendocument"))
            return failure(tableError(TableFault::OldKind, QFileInfo(path).fileName()));
        return TableFormat::Xlsx;
    }
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return refusedOle(file, head);
    return VcardReader::looksLikeCards(head) ? TableFormat::Vcard : TableFormat::Csv;
}

Result<OpenTable> openTable(const ImportOptions &options)
{
    if (options.path.isEmpty()) {
        if (VcardReader::looksLikeCards(options.pasted.left(64).toUtf8()))
            return fromTable(options, TableFormat::Vcard,
                             VcardReader::read({}, options.pasted.toUtf8(), u"UTF-8"_s));
        auto pasted = CsvReader::fromText(options.pasted, options.csv);
        if (!pasted)
            return failure(pasted.error());
        return OpenTable{TableFormat::Csv, std::move(*pasted), false, {}};
    }
    auto format = tableFormatFromId(options.format);
    if (!format) {
        const auto found = tableFormatOf(options.path);
        if (!found)
            return failure(found.error());
        format = *found;
    }
    if (format == TableFormat::Xlsx)
        return fromTable(options, *format, XlsxReader::read(options.path, options.sheet));
    if (format == TableFormat::Vcard)
        return fromTable(options, *format, VcardReader::readFile(options.path, options.csv.encoding));
    auto reader = CsvReader::open(options.path, options.csv);
    if (!reader)
        return failure(reader.error());
    OpenTable table{TableFormat::Csv, std::move(*reader), false, {}};
    if (isNamedLikeSpreadsheet(options.path))
        table.notes.append({QStringLiteral(QT_TRANSLATE_NOOP(
                                "import", "The file is named like a spreadsheet, but it is a text; it was "
                                          "read as such.")),
                            1});
    return table;
}

} // namespace tefter
