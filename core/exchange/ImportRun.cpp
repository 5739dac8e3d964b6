// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportRun.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

void ImportRun::take(const CsvReader &row)
{
    ++m_outcome.linesRead;
    if (row.hasPicture())
        m_pictureLines.insert(row.line());
    if (row.isBroken())
        return reject(row, -1,
                      QStringLiteral(QT_TRANSLATE_NOOP(
                          "import", "A quotation mark opens in this line and never closes.")));
    if (row.hasTooMuch())
        return reject(
            row, -1,
            QStringLiteral(QT_TRANSLATE_NOOP("import", "This row has more cells than there are columns.")));
    if (const int column = firstTaken(row.faultyColumns()); column >= 0)
        return reject(
            row, column,
            QStringLiteral(QT_TRANSLATE_NOOP("import", "The spreadsheet could not work out this cell: %1")));
    if (const int column = firstTaken(row.unreadableColumns()); column >= 0)
        return reject(
            row, column,
            QStringLiteral(QT_TRANSLATE_NOOP(
                "import", "Some letters of this cell cannot be read in the encoding of the file: %1")));
    takeRow(row);
}

/// The first of these columns that a field takes; -1 where none does.
int ImportRun::firstTaken(const QList<int> &of) const
{
    const auto found = std::find_if(of.cbegin(), of.cend(),
                                    [this](int column) { return !columns().key(column, {}).isEmpty(); });
    return found == of.cend() ? -1 : *found;
}

void ImportRun::noteLostPictures()
{
    const auto lost =
        std::count_if(m_outcome.rejectedRows.cbegin(), m_outcome.rejectedRows.cend(),
                      [this](const RejectedRow &row) { return m_pictureLines.contains(row.line); });
    if (lost > 0)
        m_outcome.notes.append(
            {QStringLiteral(QT_TRANSLATE_N_NOOP(
                 "import", "%n photo(s) belong to rows that were not taken; the file of those rows does "
                           "not hold them")),
             lost});
}

void ImportRun::reject(const CsvReader &row, int column, const QString &reason)
{
    RejectedRow rejected;
    rejected.line = row.line();
    rejected.reason = reason;
    if (column >= 0) {
        rejected.column = row.header().value(column);
        rejected.value = row.text(column);
        // Of an empty cell there is nothing to quote.
        if (rejected.value.trimmed().isEmpty() && reason.contains(u"%1"_s))
            rejected.reason =
                QStringLiteral(QT_TRANSLATE_NOOP("import", "This cell is empty, and is needed."));
    }
    for (int i = 0; i < static_cast<int>(row.cells().size()); ++i)
        rejected.cells << row.text(i);
    m_outcome.rejectedRows.append(rejected);
    ++m_outcome.rejected;
}

void ImportRun::rejectLine(qint64 line, const QString &reason, const QString &column, const QString &value,
                           const QString &said)
{
    m_outcome.rejectedRows.append({line, column, value, reason, {}, said});
    ++m_outcome.rejected;
}

QList<QStringList> missingFields(const Importer &importer, const QHash<QString, int> &columns)
{
    const auto has = [&](const QString &field) { return columns.value(field, -1) >= 0; };
    QList<QStringList> missing;
    const QList<ImportField> fields = importer.fields();
    for (const ImportField &field : fields) {
        if (field.required && !has(field.id))
            missing << QStringList{field.id};
    }
    const QList<QStringList> sets = importer.needed();
    for (const QStringList &set : sets) {
        if (std::none_of(set.cbegin(), set.cend(), has))
            missing << set;
    }
    return missing;
}

} // namespace tefter
