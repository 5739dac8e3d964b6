// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierSearch.h"

#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString suppliersWhere(const QString &condition)
{
    return u"SELECT s.supplier_id, s.folded, s.latin FROM supplier_search s "
           "JOIN supplier p ON p.id = s.supplier_id WHERE "_s +
           condition;
}

const auto supplierIdColumn = u"s.supplier_id"_s;
const auto shortSuppliersFirst = u"length(p.name), s.supplier_id"_s;

} // namespace

SupplierSearch::SupplierSearch(Shop &shop)
    : m_search(shop, u"supplier"_s, suppliersWhere(u"p.deleted_at IS NULL"_s), supplierIdColumn,
               shortSuppliersFirst)
    , m_bin(shop, u"supplier"_s, suppliersWhere(u"p.deleted_at IS NOT NULL"_s), supplierIdColumn,
            shortSuppliersFirst)
{
}

} // namespace tefter
