// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sales/Sale.h"
#include "core/stock/StockGuard.h"

namespace tefter {

class Shop;

/// One document: look at it, record it by hand, change it, put it in the bin and take it out.
class SaleService
{
public:
    explicit SaleService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// With its lines.
    [[nodiscard]] Result<Sale> find(SaleId id) const;

    /// Records a document by hand. A few values are enough: what is missing is filled in: the time (now), the
    /// number (the next of the year: H-2026-0001; returns R, adjustments K), the country (the customer's,
    /// else the shop's), of a line with a product its name and VAT rate (productLine() knows the price).
    /// Totals are reckoned. Quantities of a return may be given either way and are kept negative. Where the
    /// shop keeps stock, the goods come from the usual place unless another is named. What a line costs and
    /// whose goods they are is frozen. SoldWhole for a part of what is only sold whole; NotInStock.
    /// `shifts` gets the counts that differ by something else now, here and below.
    [[nodiscard]] Result<SaleId> record(Sale sale, QList<CountShift> *shifts = nullptr);
    /// Records a return of all that has not come back yet of a document; its lines point at those they take
    /// back. BadValue where nothing is left.
    [[nodiscard]] Result<SaleId> takeBack(SaleId sale);
    /// Totals are reckoned anew; the cost of a line stays while its product does.
    [[nodiscard]] Result<void> change(Sale sale, QList<CountShift> *shifts = nullptr);
    [[nodiscard]] Result<void> bin(const QList<SaleId> &sales, QList<CountShift> *shifts = nullptr);
    [[nodiscard]] Result<void> restore(const QList<SaleId> &sales, QList<CountShift> *shifts = nullptr);

    /// A line that is an amount alone; nothing where it is too large.
    static std::optional<SaleLine> amountLine(Money amount, const Currency &currency,
                                              const QString &description = {});
    /// The same lines with their totals, reckoned as record() will; BadValue where one does not fit.
    [[nodiscard]] static Result<QList<SaleLine>> reckoned(QList<SaleLine> lines, SaleKind kind,
                                                          const Currency &currency);
    /// A line of a product at its own price of that day (today where none is given), or at another one.
    [[nodiscard]] Result<SaleLine> productLine(ProductId product, Quantity quantity,
                                               std::optional<UnitPrice> price = {}, Day day = {}) const;

private:
    Result<void> setBinned(const QList<SaleId> &sales, bool binned, QList<CountShift> *shifts);

    Shop &m_shop;
};

} // namespace tefter
