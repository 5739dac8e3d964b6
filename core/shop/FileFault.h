// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>

namespace tefter {

/// Why a file is not taken into the shop. Travels as Cause::CannotRead.
enum class FileFault {
    Folder,    ///< a folder, not a file
    Empty,     ///< nothing in it
    TooBig,    ///< `further` is its size and the limit, in megabytes
    CutOff,    ///< a picture that ends before its end
    NoPicture, ///< to be a photo: no picture, or a damaged one
    TooLarge,  ///< to be a photo: `further` is the most it may have, in megapixels
};

/// The failure: the file's name, the fault, and what the sentence needs further.
Error fileError(FileFault fault, const QString &file, const QStringList &further = {});

/// The fault that a failure tells of; nothing for any other failure. Its args are the file's name, the
/// fault's id, and what there is further.
std::optional<FileFault> fileFaultOf(const Error &error);

} // namespace tefter
