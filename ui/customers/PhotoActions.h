// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "ui/common/FileActions.h"

#include <QImage>

#include <functional>

namespace tefter {

/// What can be done with the photo and the files of a person.
class PhotoActions : public FileActions
{
    Q_OBJECT
public:
    PhotoActions(const Workplace &workplace, QWidget *parent);

    void choosePhoto(CustomerId person);
    void setPhoto(CustomerId person, const QString &path);
    void setPhoto(CustomerId person, const QImage &picture);
    /// Of a file that is kept already.
    void setPhoto(CustomerId person, StoredFileId content, const QString &name);
    /// The picture, or the file of one, that was copied somewhere.
    void pastePhoto(CustomerId person);
    static bool canPastePhoto();

private:
    void keepPhoto(CustomerId person, const std::function<Result<LooseFile>()> &make);
};

} // namespace tefter
