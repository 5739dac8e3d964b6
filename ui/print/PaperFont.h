// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>

namespace tefter {

/// Whole pixels only: a size in points would be reckoned anew for the printer.
inline QFont paperFont(int pixels, bool heavy = false)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(heavy ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace tefter
