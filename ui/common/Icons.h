// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace tefter {

/// In which colour of the palette an icon is drawn. It follows light and dark by itself.
enum class IconInk { Text, Secondary, Accent, OnAccent, Warning, Bad, Rail, RailStrong };

/// A line icon of the program by its name (the file name in resources/icons without `.svg`), drawn in the
/// palette at whatever size and scale it is painted. Arrows turn round where the language is written from
/// right to left.
QIcon icon(const QString &name, IconInk ink = IconInk::Text);

/// The same icon once, in a colour of your own.
QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio);

/// Whether resources/icons has an icon of this name.
bool hasIcon(const QString &name);

/// The icon of the program itself, in several sizes.
QIcon applicationIcon();

} // namespace tefter
