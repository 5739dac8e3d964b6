// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductLinkService.h"

#include "core/catalogue/ProductRepository.h"
#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

ProductLinkKind linkKindFrom(QStringView key)
{
    return key == u"similar" ? ProductLinkKind::Similar : ProductLinkKind::GoesWith;
}

bool isLinked(Connection &connection, ProductId product, ProductId other, ProductLinkKind kind)
{
    const QString key = productLinkKey(kind);
    const bool eitherWay = kind == ProductLinkKind::Similar;
    return connection.number(
               u"SELECT count(*) FROM product_link WHERE kind = ? AND ((product_id = ? AND "
               "other_id = ?) OR (? = 1 AND product_id = ? AND other_id = ?))"_s,
               {key, product.value, other.value, eitherWay ? 1 : 0, other.value, product.value}) > 0;
}

Result<QString> nameOf(Connection &connection, ProductId product)
{
    if (const auto found = ProductRepository(connection).find(product))
        return found->name;
    return failure(Cause::NotFound, {u"product"_s, QString::number(product.value)});
}

} // namespace

QString productLinkKey(ProductLinkKind kind)
{
    return kind == ProductLinkKind::Similar ? u"similar"_s : u"goes-with"_s;
}

Result<QList<ProductLink>> ProductLinkService::of(ProductId product) const
{
    return m_shop.read([&](Connection &c) {
        return c.all(u"SELECT l.id, l.kind, p.id, p.name FROM product_link l JOIN product p ON p.id = CASE "
                     "WHEN l.product_id = ? THEN l.other_id ELSE l.product_id END WHERE (l.product_id = ? OR "
                     "(l.other_id = ? AND l.kind = 'similar')) AND p.deleted_at IS NULL "
                     "ORDER BY l.kind, p.name, l.id"_s,
                     {product.value, product.value, product.value}, [](const Row &row) {
                         return ProductLink{row.id<ProductLinkId>(0), linkKindFrom(row.text(1)),
                                            row.id<ProductId>(2), row.text(3)};
                     });
    });
}

Result<void> ProductLinkService::add(ProductId product, ProductId other, ProductLinkKind kind)
{
    const auto names = m_shop.read([&](Connection &c) -> Result<QStringList> {
        const auto first = nameOf(c, product);
        const auto second = nameOf(c, other);
        if (!first || !second)
            return failure(first ? second.error() : first.error());
        return QStringList{*first, *second};
    });
    if (!names)
        return failure(names.error());
    if (product == other)
        return failure(Cause::BadValue, {u"product"_s, names->first()});
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 linked with %2")), *names},
                        [&](Transaction &tx) {
                            if (isLinked(tx.connection(), product, other, kind))
                                return;
                            tx.insert("product_link"_L1, {{"product_id"_L1, product.value},
                                                          {"other_id"_L1, other.value},
                                                          {"kind"_L1, productLinkKey(kind)}});
                        });
}

Result<void> ProductLinkService::remove(ProductLinkId link)
{
    const auto names = m_shop.read([&](Connection &c) -> Result<QStringList> {
        const auto found = c.one(u"SELECT p.name, o.name FROM product_link l JOIN product p ON "
                                 "p.id = l.product_id JOIN product o ON o.id = l.other_id WHERE l.id = ?"_s,
                                 {link.value}, [](const Row &row) {
                                     return QStringList{row.text(0), row.text(1)};
                                 });
        if (!found)
            return failure(Cause::NotFound, {u"link"_s, QString::number(link.value)});
        return *found;
    });
    if (!names)
        return failure(names.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 no longer linked with %2")), *names},
                        [&](Transaction &tx) { tx.remove("product_link"_L1, link.value); });
}

} // namespace tefter
