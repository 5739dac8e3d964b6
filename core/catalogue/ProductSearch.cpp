// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductSearch.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString selecting(const QString &which)
{
    return u"SELECT s.product_id, s.folded, s.latin FROM product_search s "
           "JOIN product p ON p.id = s.product_id WHERE p.deleted_at IS "_s +
           which;
}

const auto idColumn = u"s.product_id"_s;
const auto shortNamesFirst = u"length(p.name), s.product_id"_s;

} // namespace

ProductSearch::ProductSearch(Shop &shop)
    : m_search(shop, u"product"_s, selecting(u"NULL"_s), idColumn, shortNamesFirst)
    , m_bin(shop, u"product"_s, selecting(u"NOT NULL"_s), idColumn, shortNamesFirst)
{
}

} // namespace tefter
