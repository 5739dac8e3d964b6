// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/files/RecordFileService.h"

namespace tefter {

/// The photo of a person and the files that belong to them.
class FileService : public RecordFileService
{
public:
    explicit FileService(Shop &shop);

    [[nodiscard]] Result<QList<RecordFile>> of(CustomerId customer) const
    {
        return RecordFileService::of(customer.value);
    }
    [[nodiscard]] Result<FilesAttached> attach(CustomerId customer, const QStringList &paths) const
    {
        return RecordFileService::attach(customer.value, paths);
    }
    [[nodiscard]] Result<RecordFile> attach(CustomerId customer, const LooseFile &file) const
    {
        return RecordFileService::attach(customer.value, file);
    }
    /// A picture that was made as small as it is to be shown. CannotRead where it is none.
    [[nodiscard]] Result<void> setPhoto(CustomerId customer, const LooseFile &photo) const;
};

} // namespace tefter
