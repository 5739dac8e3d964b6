// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tefter {

/// Something that the shop sells. Codes are compared exactly, each within its source.
struct Product
{
    ProductId id;
    QString codeSource; ///< where the code comes from; empty for the shop's own
    QString code;       ///< empty where there is none
    QString name;
    CategoryId category;
    QString unit;               ///< as typed: piece, kg, m
    std::optional<Money> price; ///< gross; nothing where it is not known
    std::optional<Percent> vat; ///< nothing where the rate is not known
    QStringList barcodes;
    QString note;
    Day createdOn;
    bool isBinned = false;
    friend bool operator==(const Product &, const Product &) = default;
};

/// A price as a unit price, which is finer; nothing where it does not fit.
std::optional<UnitPrice> unitPriceOf(Money price, const Currency &currency);

} // namespace tefter
