// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportSource.h"

#include "core/exchange/HeadingRow.h"
#include "core/exchange/ImportHeaders.h"
#include "core/exchange/KnownExport.h"
#include "core/exchange/xlsx/XlsxReader.h"

namespace tefter {

using namespace Qt::StringLiterals;

QStringList headerOf(const CsvReader &reader)
{
    QStringList header = reader.header();
    while (header.size() < reader.columns())
        header << QString::number(header.size() + 1);
    return header;
}

Result<OpenTable> ImportSource::open(const ImportOptions &options) const
{
    auto first = openSheet(options);
    const bool isSaid = !options.sheet.isEmpty() || options.path.isEmpty();
    const bool isSheet =
        first ? first->format == TableFormat::Xlsx
              : first.error().cause == Cause::CsvEmpty || first.error().cause == Cause::CsvHeaderOnly;
    if (isSaid || !isSheet || (first && fits(*first)))
        return first;
    return otherSheet(options, std::move(first));
}

Result<OpenTable> ImportSource::openSheet(const ImportOptions &options) const
{
    auto table = openTable(options);
    if (!table)
        return table;
    if (const auto found = findHeadings(*table, options); !found)
        return failure(found.error());
    return table;
}

/// The first sheet that fits; else the first one that has rows.
Result<OpenTable> ImportSource::otherSheet(const ImportOptions &options, Result<OpenTable> first) const
{
    const auto names = XlsxReader::sheets(options.path);
    if (!names || names->isEmpty())
        return first;
    auto chosen = std::move(first);
    for (const QString &other : names->sliced(1)) {
        ImportOptions there = options;
        there.sheet = other;
        auto table = openSheet(there);
        const bool isBetter = table && (fits(*table) || !chosen);
        if (!isBetter)
            continue;
        chosen = std::move(table);
        if (fits(*chosen))
            break;
    }
    if (!chosen)
        return chosen;
    if (chosen->sheet != names->first()) {
        QStringList others = *names;
        others.removeOne(chosen->sheet);
        chosen->notes.append(
            {QStringLiteral(QT_TRANSLATE_NOOP("import", "The sheet “%1” was read. The file also has: %2.")),
             1,
             {chosen->sheet, others.join(u", "_s)}});
    }
    return chosen;
}

/// What the person said of the headings counts.
Result<void> ImportSource::findHeadings(OpenTable &table, const ImportOptions &options) const
{
    const bool isWithout = options.csv.dialect && !options.csv.dialect->hasHeader;
    if (table.format == TableFormat::Vcard || options.csv.hasHeader || isWithout)
        return {};
    const auto rows = table.reader.firstRows(rowsLookedAt);
    if (!rows)
        return failure(rows.error());
    const auto row = headingRow(m_importer, m_ownFields, *rows);
    if (!row || (*row == 0 && table.reader.dialect().hasHeader))
        return {};
    if (const auto taken = table.reader.takeHeader(*row); !taken)
        return taken;
    if (*row > 0)
        table.notes.append(
            {QStringLiteral(QT_TRANSLATE_NOOP("import", "The headings were found in line %1.")),
             1,
             {QString::number(table.reader.headerLine())}});
    return {};
}

bool ImportSource::fits(const OpenTable &table) const
{
    const QStringList header = headerOf(table.reader);
    if (m_remembered(header))
        return true;
    const auto known = knownExport(m_importer.id(), header);
    return missingFields(m_importer, known ? known->columns : guessColumns(m_importer, header, m_ownFields))
        .isEmpty();
}

} // namespace tefter
