// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace tefter {

/// The bars of a barcode.
class BarcodeImage
{
public:
    /// As the kind of the barcode asks for; one with a wrong check digit as Code 128, which reads back as it
    /// stands. Nothing where no bars can hold it.
    static std::optional<BarcodeImage> of(const QString &barcode);

    /// Fills the place; the quiet zones are within.
    void paint(QPainter &painter, const QRectF &place) const;
    /// How many of its narrowest bars it is wide, with the quiet zones.
    int modules() const { return m_modules; }

private:
    QList<QRectF> m_bars; ///< shares of the width, as high as the place
    int m_modules = 0;
};

} // namespace tefter
