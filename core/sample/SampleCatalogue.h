// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/SampleCalendar.h"
#include "core/sample/SampleShop.h"

namespace tefter {

/// The goods of a sample shop: what they cost on which day, and what is asked for when.
class SampleCatalogue
{
public:
    SampleCatalogue(const SampleOptions &options, std::shared_ptr<const SampleData> words,
                    const SampleData &place, const SampleCalendar &calendar);

    const QList<SampleCategory> &categories() const { return m_categories; }
    const QList<SampleProduct> &products() const { return m_products; }
    const Currency &currency() const { return m_currency; }
    int leafCount() const { return static_cast<int>(m_words->categories.size()); }

    /// How a product is counted: piece, pack, kg, m.
    const QString &unitOf(int product) const { return m_words->products[static_cast<size_t>(product)].unit; }
    int refillDays(int product) const { return m_words->products[static_cast<size_t>(product)].refillDays; }
    /// How much a category is asked for on a day; 1000 is its mean.
    int demandPermille(int dayIndex, int leaf) const;
    /// A product of one category, or of any (-1), as the day asks for it.
    int pick(Dice &dice, int dayIndex, int leaf) const;
    /// Prices rise a little every year; firms pay less.
    UnitPrice unitPrice(int product, int dayIndex, bool wholesale) const;

private:
    void addCategories();
    void addProducts(const SampleOptions &options, const SampleData &place);
    void weigh(const SampleOptions &options, const SampleCalendar &calendar);
    qint64 shelfPrice(qint64 thousandths) const;
    QString brand(int product, int category) const;
    QString barcode(int product) const;

    std::shared_ptr<const SampleData> m_words;
    Currency m_currency;
    bool m_ownCurrency = true;
    int m_days = 0;
    QList<SampleCategory> m_categories;
    QList<SampleProduct> m_products;
    std::vector<std::vector<qint64>> m_pricesByYear; ///< minor units; the first year first
    std::vector<int> m_firstProduct;                 ///< of each leaf, and one behind the last
    std::vector<int> m_sums;     ///< running sums within each leaf, day after day, product after product
    std::vector<int> m_leafSums; ///< running sums over the leaves, day after day
    std::vector<int> m_leafMeans;
};

} // namespace tefter
