// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/customers/files/FileService.h"
#include "ui/common/Workplace.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace tefter {

/// What can be done with the photo and the files of a person. Files are read and written off the window's
/// thread; what goes wrong is told.
class FileActions : public QObject
{
    Q_OBJECT
public:
    FileActions(const Workplace &workplace, QWidget *parent);
    ~FileActions() override;

    void chooseFiles(CustomerId person);
    void attach(CustomerId person, const QStringList &paths);
    /// In the program that is for it, as a copy that cannot be changed.
    void open(StoredFileId content, const QString &name);
    void saveAs(StoredFileId content, const QString &name);
    void remove(CustomerFileId file);

    void choosePhoto(CustomerId person);
    void setPhoto(CustomerId person, const QString &path);
    void setPhoto(CustomerId person, const QImage &picture);
    /// Of a file that is kept already.
    void setPhoto(CustomerId person, StoredFileId content, const QString &name);
    /// The picture, or the file of one, that was copied somewhere.
    void pastePhoto(CustomerId person);
    static bool canPastePhoto();

private:
    QWidget *window() const;
    void keepPhoto(CustomerId person, const std::function<Result<LooseFile>()> &make);
    void tellAttached(const FilesAttached &attached);

    Workplace m_workplace;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies that other programs look at
};

} // namespace tefter
