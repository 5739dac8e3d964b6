// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace tefter::test {

/// A piece of text of one script that a widget paints.
struct PaintedText
{
    QString text;
    QRectF glyphs; ///< where its ink lies, in the widget's coordinates
    QRectF clip;   ///< outside of which the painter shows nothing
};

/// What a widget itself (without its children) paints as text when it is painted whole, whoever paints it:
/// the style, a delegate, or code of our own.
QList<PaintedText> paintedTexts(QWidget &widget);

} // namespace tefter::test
