// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HeadingRow.h"

#include "core/exchange/ImportHeaders.h"
#include "core/exchange/KnownExport.h"

#include <algorithm>

namespace tefter {

namespace {

qsizetype filledCells(const QStringList &row)
{
    return std::count_if(row.cbegin(), row.cend(),
                         [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

/// Something that no name of a column holds.
bool holdsDataSign(const QStringList &row)
{
    return std::any_of(row.cbegin(), row.cend(), [](const QString &cell) {
        return std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit() || c == u'@'; });
    });
}

/// Where a table begins below a title: all rows from there on have several cells.
std::optional<int> rowBelowTitle(const QList<QStringList> &rows)
{
    const auto isWide = [](const QStringList &row) { return filledCells(row) > 1; };
    const auto first = std::find_if(rows.cbegin(), rows.cend(), isWide);
    const bool isTable = rows.cend() - first > 1 && std::all_of(first, rows.cend(), isWide);
    if (first == rows.cbegin() || !isTable || holdsDataSign(*first))
        return std::nullopt;
    return static_cast<int>(first - rows.cbegin());
}

} // namespace

std::optional<int> headingRow(const Importer &importer, const QList<OwnField> &ownFields,
                              const QList<QStringList> &rows)
{
    const auto headings = [&](const QStringList &row) {
        const auto known = knownExport(importer.id(), row);
        return known ? known->columns.size() : guessColumns(importer, row, ownFields).size();
    };
    if (rows.isEmpty())
        return std::nullopt;
    const qsizetype inFirst = headings(rows.first());
    const bool isNarrow =
        std::all_of(rows.cbegin(), rows.cend(), [](const QStringList &row) { return filledCells(row) <= 1; });
    if (inFirst > 1 || (inFirst == 1 && isNarrow))
        return 0;
    const bool isTitle = filledCells(rows.first()) == 1;
    for (int i = 1; i < static_cast<int>(rows.size()) && (inFirst == 0 || isTitle); ++i) {
        if (headings(rows[i]) > 1)
            return i;
    }
    return inFirst == 0 ? rowBelowTitle(rows) : std::nullopt;
}

} // namespace tefter
