// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/files/RecordFileService.h"
#include "ui/common/Workplace.h"

#include <QObject>

#include <memory>

class QTemporaryDir;

namespace tefter {

/// What can be done with the files of people, products or suppliers. Files are read and written off the
/// window's thread; what goes wrong is told.
class FileActions : public QObject
{
    Q_OBJECT
public:
    /// `files`: whose files they are.
    FileActions(const Workplace &workplace, const RecordFileService &files, QWidget *parent);
    ~FileActions() override;

    void chooseFiles(qint64 record);
    void attach(qint64 record, const QStringList &paths);
    /// In the program that is for it, as a copy that cannot be changed.
    void open(StoredFileId content, const QString &name);
    void saveAs(StoredFileId content, const QString &name);
    void remove(RecordFileId file);

protected:
    QWidget *window() const;

    Workplace m_workplace;

private:
    void tellAttached(const FilesAttached &attached);

    const RecordFileService &m_files;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies that other programs look at
};

} // namespace tefter
