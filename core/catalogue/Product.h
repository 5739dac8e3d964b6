// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/shop/own/OwnField.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tefter {

using VatRateId = Id<struct VatRateTag>;

/// What happens when more is sold than there is.
enum class NegativeStock { AsShop, Allow, Warn, Block };

/// As in the file: empty, allow, warn, block.
QString negativeStockKey(NegativeStock rule);
NegativeStock negativeStockFromKey(QStringView key);

/// Something that the shop sells. Codes are compared exactly, each within its source.
struct Product
{
    static constexpr int longestWarranty = 1200; ///< months
    static constexpr int longestUse = 36'500;    ///< days

    ProductId id;
    QString codeSource; ///< where the code comes from; empty for the shop's own
    QString code;       ///< empty where there is none
    QString name;
    CategoryId category;
    QString unit;               ///< as typed: piece, kg, m
    std::optional<Money> price; ///< gross; nothing where it is not known
    std::optional<Percent>
        vat;           ///< nothing where the rate is not known; with vatRate: that rate when last seen
    VatRateId vatRate; ///< a rate of the shop's list, which may be another one on another day
    QString brand;
    QString shelfPlace;
    std::optional<int> warrantyMonths;
    std::optional<int> usesUpDays; ///< how long one unit lasts the one who buys it
    bool soldWhole = false;        ///< only whole quantities make sense
    bool isStocked = true;         ///< a service is not
    NegativeStock negativeStock = NegativeStock::AsShop;
    std::optional<Quantity> reorderPoint; ///< to be ordered from here down
    std::optional<Quantity> targetLevel;  ///< what is ordered up to
    ProductId variantOf;                  ///< the product of which this is a size or colour
    QStringList variantAxes;              ///< of one that has variants: Size, Colour
    QStringList variantValues;            ///< of a variant: one for each axis
    QStringList barcodes;
    QString note;
    OwnValues ownValues; ///< in the fields that the shop has made
    Day createdOn;
    bool isBinned = false;
    friend bool operator==(const Product &, const Product &) = default;
};

/// A price as a unit price, which is finer; nothing where it does not fit.
std::optional<UnitPrice> unitPriceOf(Money price, const Currency &currency);

} // namespace tefter
