// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductSearchKept.h"

#include "core/base/LatinKeys.h"
#include "core/base/SearchKey.h"

namespace tefter {

using namespace Qt::StringLiterals;

void ProductSearchKept::refresh(Transaction &tx, const Touched &touched)
{
    Touched wider;
    const QSet<qint64> products = touched.ids(u"product"_s);
    for (const qint64 product : products)
        wider.add(u"product"_s, product);
    // A product touches its category too. Whether the category itself has changed shows in one of its other
    // products, whose text is then out of date.
    const QSet<qint64> categories = touched.ids(u"category"_s);
    for (const qint64 category : categories) {
        const QList<qint64> inside =
            tx.connection().ids(u"SELECT id FROM product WHERE category_id = ? ORDER BY id"_s, {category});
        const auto witness = std::find_if(inside.begin(), inside.end(),
                                          [&](qint64 product) { return !products.contains(product); });
        if (witness == inside.end())
            continue;
        const QString kept =
            tx.connection().text(u"SELECT folded FROM product_search WHERE product_id = ?"_s, {*witness});
        bool differs = true;
        texts(tx.connection(), *witness, [&](qint64, const Texts &now) { differs = now.folded != kept; });
        if (!differs)
            continue;
        for (const qint64 product : inside) {
            wider.add(u"product"_s, product);
            tx.touched().add(u"product"_s, product);
        }
    }
    SearchKept::refresh(tx, wider);
}

void ProductSearchKept::texts(Connection &connection, std::optional<qint64> only, const Take &take)
{
    const auto products =
        connection.statement(u"SELECT p.id, p.name, coalesce(p.code, ''), coalesce(c.name, ''), p.brand, "
                             u"p.shelf_place FROM product p "
                             "LEFT JOIN category c ON c.id = p.category_id%1 ORDER BY p.id"_s.arg(
                                 only ? u" WHERE p.id = ?"_s : QString()));
    const auto barcodes = connection.statement(
        u"SELECT product_id, barcode FROM product_barcode%1 ORDER BY product_id, position"_s.arg(
            only ? u" WHERE product_id = ?"_s : QString()));
    if (only) {
        products->bind(0, *only);
        barcodes->bind(0, *only);
    }
    LatinKeys latin;
    bool more = barcodes->step();
    while (products->step()) {
        const qint64 id = products->integer(0);
        const QString name = products->string(1);
        const QString category = products->string(3);
        QStringList words{foldedKey(name), foldedKey(products->string(2))};
        for (; more && barcodes->integer(0) <= id; more = barcodes->step()) {
            if (barcodes->integer(0) == id)
                words << foldedKey(barcodes->string(1));
        }
        words << foldedKey(category) << foldedKey(products->string(4)) << foldedKey(products->string(5));
        words.removeAll(QString());
        take(id, {words.join(u' '), latin.of(name + u' ' + category + u' ' + products->string(4))});
    }
}

} // namespace tefter
