// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/ProductFacts.h"
#include "ui/common/Workplace.h"

#include <QWidget>

namespace tefter {

class DetailGrid;
class TextLabel;

/// What a product costs and has cost: the reduction with the lowest price before it, and the latest prices.
class ProductPrices : public QWidget
{
    Q_OBJECT
public:
    explicit ProductPrices(const Workplace &workplace, QWidget *parent = nullptr);

    /// Hides itself where there is nothing to tell.
    void show(const ProductFacts &facts);

    /// "€10.00 before, until 20 Sep. Lowest price of the 30 days before: €9.50." Empty where it is not
    /// reduced.
    static QString reductionSentence(const PriceOfDay &price, const Formats &formats,
                                     const Currency &currency);
    /// "Lowest price of the 30 days before: €9.50."
    static QString lowestSentence(const PriceOfDay &price, const Formats &formats, const Currency &currency);

private:
    void addHistory(const ProductFacts &facts);
    QString daysOf(const Reduction &reduction) const;

    Workplace m_workplace;
    TextLabel *m_reduced;
    TextLabel *m_title;
    DetailGrid *m_history;
};

} // namespace tefter
