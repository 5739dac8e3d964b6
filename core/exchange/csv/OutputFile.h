// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFileDevice>

#include <memory>

namespace tefter {

/// A file to be written that appears under its name only when it is whole; a pipe is written as it is.
std::unique_ptr<QFileDevice> outputFile(const QString &path);

/// Why writing failed: Cause::DiskFull or CannotWrite. `systemError` is errno.
Error writeError(const QString &path, const QFileDevice &file, int systemError);

/// Writes all that is left in `from` under this name, whole or not at all. Cause::FolderMissing too.
Result<void> writeFile(const QString &path, QIODevice &from);
Result<void> writeFile(const QString &path, const QByteArray &content);

} // namespace tefter
