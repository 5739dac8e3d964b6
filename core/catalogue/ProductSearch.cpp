// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductSearch.h"

#include "core/base/SearchKey.h"
#include "core/catalogue/ScanReadings.h"
#include "core/shop/Shop.h"

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
/// Asks for what was typed; where that finds nothing, for what a scanner may have meant by it.
template <class Find>
auto firstFound(QStringView question, Find find)
{
    auto found = find(question);
    const QStringList readings = scanReadings(question.toString());
    for (qsizetype i = 1; found && found->isEmpty() && i < readings.size(); ++i)
        found = find(QStringView(readings[i]));
    return found;
}

constexpr int lookedThrough = 200; ///< hits among which those by name are sought

} // namespace

ProductSearch::ProductSearch(Shop &shop)
    : m_shop(shop)
    , m_search(shop, u"product"_s, selecting(u"NULL"_s), idColumn, shortNamesFirst)
    , m_bin(shop, u"product"_s, selecting(u"NOT NULL"_s), idColumn, shortNamesFirst)
{
}

Result<QList<qint64>> ProductSearch::matching(QStringView question, bool binned)
{
    LiveSearch &search = binned ? m_bin : m_search;
    return firstFound(question, [&](QStringView asked) { return search.findAll(asked); });
}

Result<QList<SearchIndex::Hit>> ProductSearch::find(QStringView question, int limit)
{
    const auto hits = firstFound(
        question, [&](QStringView asked) { return m_search.find(asked, qMax(limit, lookedThrough)); });
    if (!hits)
        return failure(hits.error());
    return m_shop.read([&](Connection &connection) {
        SearchIndex named;
        for (const SearchIndex::Hit &hit : *hits)
            connection.each(u"SELECT name, coalesce(code, '') FROM product WHERE id = ?"_s, {hit.id},
                            [&](const Row &row) {
                                const QString name = row.text(0);
                                named.set(hit.id, foldedKey(name) + u' ' + foldedKey(row.text(1)),
                                          latinKey(name));
                            });
        QList<SearchIndex::Hit> best = named.find(question, limit);
        const QList<SearchIndex::Hit> byName = best;
        const auto isNamed = [&](const SearchIndex::Hit &hit) {
            return std::any_of(byName.begin(), byName.end(),
                               [&](const SearchIndex::Hit &one) { return one.id == hit.id; });
        };
        for (const SearchIndex::Hit &hit : *hits) {
            if (best.size() < limit && !isNamed(hit))
                best << hit;
        }
        return best;
    });
}

} // namespace tefter
