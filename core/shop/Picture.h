// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tefter {

enum class PictureKind { Jpeg, Png, Gif, Webp };

/// The kind of a picture by its own bytes; nothing where it is none, or ends before its end.
std::optional<PictureKind> pictureKindOf(QByteArrayView bytes);

/// Whether the bytes begin as a picture and end before its end.
bool isCutPicture(QByteArrayView bytes);

/// jpeg, png, gif, webp: as a MIME type calls it behind "image/", and a card in capitals.
QString pictureKindId(PictureKind kind);

} // namespace tefter
