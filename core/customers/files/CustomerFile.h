// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/shop/LooseFile.h"
#include "core/shop/StoredFiles.h"

namespace tefter {

using CustomerFileId = Id<struct CustomerFileTag>;

enum class FileRole { Photo, File };

/// photo, file.
QString fileRoleKey(FileRole role);
FileRole fileRoleFromKey(QStringView key);

/// A file that belongs to a person, without its content. Of photos there is one at most.
struct CustomerFile
{
    CustomerFileId id;
    FileRole role = FileRole::File;
    QString name;
    Day addedOn;
    StoredFileId content;
    qint64 size = 0;
    QString sha256; ///< of the content
    friend bool operator==(const CustomerFile &, const CustomerFile &) = default;
};

} // namespace tefter
