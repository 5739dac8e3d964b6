// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BackupModel.h"

#include "core/base/Formats.h"

#include <QDir>

namespace tefter {

namespace {
enum Column { Made, Size, File };
} // namespace

BackupModel::BackupModel(const Formats &formats, QObject *parent)
    : TableModelOf({{QStringLiteral("made"), tr("Made"), 190},
                    {QStringLiteral("size"), tr("Size"), 100, true, true},
                    {QStringLiteral("file"), tr("File"), 260, false, true}},
                   parent)
    , m_formats(formats)
{
}

QVariant BackupModel::cell(const BackupFile &backup, int column, int role) const
{
    if (role == CellSort && column == Made)
        return backup.made;
    if (role == CellSort && column == Size)
        return backup.bytes;
    if (role == RowId)
        return backup.made.toSecsSinceEpoch();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Made:
        return m_formats.dateTime(backup.made);
    case Size:
        return size(backup.bytes);
    case File:
        return m_formats.isolate(backup.path.section(QLatin1Char('/'), -1));
    default:
        return {};
    }
}

QString BackupModel::size(qint64 bytes) const
{
    // Tenths of a megabyte.
    const qint64 tenths = qMax<qint64>(1, (bytes * 10 + 524288) / 1048576);
    //: the size of a file in megabytes
    return tr("%1 MB").arg(m_formats.decimal(tenths, 1));
}

} // namespace tefter
