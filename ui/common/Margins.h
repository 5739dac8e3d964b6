// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace tefter {

/// Margins that begin where one begins to read: Qt's layouts mirror what stands in them, not their margins.
inline QMargins readingMargins(int start, int top, int end, int bottom)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return {mirrored ? end : start, top, mirrored ? start : end, bottom};
}

/// What stands between the edge of a dialog and what is in it.
constexpr QMargins dialogMargins{24, 20, 24, 20};

} // namespace tefter
