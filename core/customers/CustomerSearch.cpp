// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerSearch.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString peopleWhere(const QString &condition)
{
    return u"SELECT s.customer_id, s.folded, s.latin FROM customer_search s "
           "JOIN customer c ON c.id = s.customer_id "
           "LEFT JOIN customer_figures f ON f.customer_id = s.customer_id WHERE "_s +
           condition;
}

} // namespace

CustomerSearch::CustomerSearch(Shop &shop)
    : m_search(shop, u"customer"_s, peopleWhere(u"c.deleted_at IS NULL"_s), u"s.customer_id"_s,
               u"coalesce(f.last_day, '') DESC, s.customer_id"_s)
    , m_bin(shop, u"customer"_s, peopleWhere(u"c.deleted_at IS NOT NULL"_s), u"s.customer_id"_s,
            u"s.customer_id"_s)
{
}

} // namespace tefter
