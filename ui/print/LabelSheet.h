// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/LabelLayout.h"

#include <QStringList>

class QPainter;

namespace tefter {

/// What stands on one label, as it shall stand there.
struct Label
{
    QString name;
    QString variant;
    QString price;
    QString oldPrice;         ///< struck through; empty where the price is not reduced
    QString lowest;           ///< the sentence with the lowest price before the reduction
    QString barcode;          ///< empty: no bars
    QStringList lines = {};   ///< of an address, below the name; it has no price and no bars
    QString lowestShort = {}; ///< the lowest price in fewer words, where there is no room
};

/// Lays labels over sheets and paints them, mirrored where the language is written from right to left. A page
/// is painted where the painter stands, in units of 1/96 inch.
class LabelSheet
{
public:
    /// `first`: how many places of the first sheet are used up already. Of each label `copies`.
    LabelSheet(QList<Label> labels, const LabelLayout &layout, int copies, int first);

    int pageCount() const;
    void paintPage(QPainter &painter, int page) const;
    /// The place of a label on its sheet, from 0.
    QRectF placeOf(int place) const;
    /// The whole sheet.
    QSizeF pageSize() const;

private:
    void paintLabel(QPainter &painter, const Label &label, const QRectF &place) const;
    void paintAddress(QPainter &painter, const Label &label, const QRectF &place) const;
    qreal paintBars(QPainter &painter, const Label &label, const QRectF &place) const;
    void paintPrice(QPainter &painter, const Label &label, const QRectF &place) const;

    QList<Label> m_labels;
    LabelLayout m_layout;
    int m_copies;
    int m_first;
    bool m_mirrored;
};

} // namespace tefter
