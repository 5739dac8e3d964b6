// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPageLayout>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace tefter {

/// How labels stand on a sheet, or that they come from a roll one by one. In millimetres.
struct LabelLayout
{
    QString id;
    QSizeF page;
    QSizeF label;
    int columns = 1;
    int rows = 1;
    QPointF first; ///< where the first label begins
    QSizeF gap;    ///< between two of them

    bool isRoll() const { return columns * rows == 1; }
    int perPage() const { return columns * rows; }
    /// `used`: places of the first sheet that are used up already.
    int pagesFor(qint64 labels, int used) const
    {
        return static_cast<int>((labels + (isRoll() ? 0 : used) + perPage() - 1) / perPage());
    }
    QPageLayout pageLayout() const;
};

/// Those that shops buy most, sheets first.
const QList<LabelLayout> &labelLayouts();
std::optional<LabelLayout> labelLayout(const QString &id);

} // namespace tefter
