// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportService.h"
#include "ui/common/TableModelOf.h"

namespace tefter {

class Formats;

/// The imports that were made, newest first.
class ImportBatchModel : public TableModelOf<ImportBatch>
{
    Q_OBJECT
public:
    explicit ImportBatchModel(const Formats &formats, QObject *parent = nullptr);

protected:
    QVariant cell(const ImportBatch &batch, int column, int role) const override;

private:
    const Formats &m_formats;
};

/// The rows that were not taken, and why.
class RejectedRowModel : public TableModelOf<RejectedRow>
{
    Q_OBJECT
public:
    explicit RejectedRowModel(const Formats &formats, QObject *parent = nullptr);

protected:
    QVariant cell(const RejectedRow &row, int column, int role) const override;

private:
    const Formats &m_formats;
};

/// The first rows of a file, under its own headers. Row 0 is left free for the choice of fields.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ImportPreviewModel(const Formats &formats, QObject *parent = nullptr);

    void setPreview(const QStringList &header, const QList<QStringList> &rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Formats &m_formats;
    QStringList m_header;
    QList<QStringList> m_rows;
};

} // namespace tefter
