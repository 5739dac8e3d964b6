// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/shop/LooseFile.h"
#include "core/shop/StoredFiles.h"

namespace tefter {

using RecordFileId = Id<struct RecordFileTag>;

enum class FileRole { Photo, File };

/// A file that belongs to a person, a product or a supplier, without its content.
struct RecordFile
{
    RecordFileId id;
    FileRole role = FileRole::File;
    QString name;
    Day addedOn;
    StoredFileId content;
    qint64 size = 0;
    QString sha256; ///< of the content
    friend bool operator==(const RecordFile &, const RecordFile &) = default;
};

} // namespace tefter
