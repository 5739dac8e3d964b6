// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductSearch.h"

namespace tefter {

using namespace Qt::StringLiterals;

ProductSearch::ProductSearch(Shop &shop)
    : m_search(shop, u"product"_s,
               u"SELECT s.product_id, s.folded, s.latin FROM product_search s "
               "JOIN product p ON p.id = s.product_id WHERE p.deleted_at IS NULL"_s,
               u"s.product_id"_s, u"length(p.name), s.product_id"_s)
{
}

} // namespace tefter
