// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

namespace tefter {

using ProductLinkId = Id<struct ProductLinkTag>;

/// Similar is the same from either side; what goes with a product is offered beside it.
enum class ProductLinkKind { GoesWith, Similar };

/// As in the file: goes-with, similar.
QString productLinkKey(ProductLinkKind kind);

/// A product as it is linked to another one.
struct ProductLink
{
    ProductLinkId id;
    ProductLinkKind kind = ProductLinkKind::GoesWith;
    ProductId product;
    QString name;
    friend bool operator==(const ProductLink &, const ProductLink &) = default;
};

} // namespace tefter
