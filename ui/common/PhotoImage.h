// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/LooseFile.h"

#include <QImage>

namespace tefter {

/// The biggest picture that is made a photo of, in megabytes: cameras make them bigger than what is kept.
inline constexpr int biggestPicture = 100;

/// A picture as it is kept for a photo: upright, at most 640 points wide and high, JPEG. CannotRead (see
/// FileFault) where it is no picture, damaged, or has too many points. For a reader's thread.
Result<LooseFile> photoToKeep(const LooseFile &picture);
Result<LooseFile> photoToKeep(const QImage &picture, const QString &name);

/// The middle of a kept photo, square, for the screen; null where it cannot be shown.
QImage photoToShow(const QByteArray &bytes, int side);

} // namespace tefter
