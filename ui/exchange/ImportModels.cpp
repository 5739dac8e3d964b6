// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportModels.h"

#include "core/base/Formats.h"
#include "ui/common/Isolate.h"
#include "ui/exchange/ImportSentences.h"

namespace tefter {

namespace {

enum BatchColumn { Made, Kind, File, Lines, State };
enum RejectedColumn { Line, Place, Value, Reason };

} // namespace

ImportBatchModel::ImportBatchModel(const Formats &formats, QObject *parent)
    : TableModelOf({{QStringLiteral("made"), tr("Made"), 170, false, true},
                    {QStringLiteral("kind"), tr("What"), 110, false, true},
                    {QStringLiteral("file"), tr("File"), 220},
                    {QStringLiteral("lines"), tr("Lines"), 90, true, true},
                    {QStringLiteral("state"), tr("State"), 170, false, true}},
                   parent)
    , m_formats(formats)
{
}

QVariant ImportBatchModel::cell(const ImportBatch &batch, int column, int role) const
{
    if (role == RowId)
        return batch.id.value;
    if (role == CellSort && column == Made)
        return batch.at;
    if (role == CellSort && column == Lines)
        return batch.linesRead;
    if (role == CellBadge && column == State && batch.state != u"undone")
        return int(batch.state == u"done" ? Tone::Accent : Tone::Warning);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Made:
        return m_formats.dateTime(batch.at.toLocalTime());
    case Kind:
        return importKind(batch.importer);
    case File:
        return batch.fileName.isEmpty() ? tr("Pasted table") : m_formats.isolate(batch.fileName);
    case Lines:
        return m_formats.number(batch.linesRead);
    case State:
        return batch.state == u"done"     ? tr("in the shop")
               : batch.state == u"undone" ? tr("taken back")
                                          : tr("taken back in part");
    default:
        return {};
    }
}

RejectedRowModel::RejectedRowModel(const Formats &formats, QObject *parent)
    : TableModelOf({{QStringLiteral("line"), tr("Line"), 70, true},
                    {QStringLiteral("column"), tr("Column"), 130},
                    {QStringLiteral("value"), tr("Value"), 150},
                    {QStringLiteral("reason"), tr("Why it was not taken"), 360}},
                   parent)
    , m_formats(formats)
{
}

QVariant RejectedRowModel::cell(const RejectedRow &row, int column, int role) const
{
    if (role == RowId || (role == CellSort && column == Line))
        return row.line;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Line:
        return m_formats.number(row.line);
    case Place:
        return row.column;
    case Value:
        return isolatedCode(row.value, m_formats);
    case Reason:
        return rejectedReason(
            {row.line, row.column, isolatedCode(row.value, m_formats), row.reason, {}, row.said});
    default:
        return {};
    }
}

ImportPreviewModel::ImportPreviewModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void ImportPreviewModel::setPreview(const QStringList &header, const QList<QStringList> &rows)
{
    beginResetModel();
    m_header = header;
    m_rows = rows;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_header.isEmpty() ? 0 : int(m_rows.size()) + 1;
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        index.row() == 0 || role != Qt::DisplayRole)
        return {};
    return isolatedCode(m_rows.at(index.row() - 1).value(index.column()), m_formats);
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_header.value(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

} // namespace tefter
