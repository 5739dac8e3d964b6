// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductPictureService.h"

#include "core/catalogue/ProductService.h"
#include "core/shop/FileFault.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// A dot; `last` makes different ones.
QByteArray dot(char last)
{
    QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    png[png.size() - 13] = last;
    return png;
}

} // namespace

TEST_CASE("a product has one picture, which is changed, removed and taken back", "[catalogue][picture]")
{
    test::ShopFile file;
    Product product;
    product.name = u"Lamp"_s;
    const ProductId lamp = *ProductService(file.shop()).create(product);
    ProductPictureService pictures(file.shop());
    CHECK(pictures.of(lamp)->isEmpty());
    REQUIRE(pictures.set(lamp, {u"a.png"_s, dot('a')}));
    REQUIRE(pictures.set(lamp, {u"b.png"_s, dot('b')}));
    CHECK(*pictures.of(lamp) == dot('b'));
    REQUIRE(file->undo());
    CHECK(*pictures.of(lamp) == dot('a'));
    REQUIRE(pictures.remove(lamp));
    CHECK(pictures.of(lamp)->isEmpty());
    REQUIRE(file->undo());
    CHECK(*pictures.of(lamp) == dot('a'));
    CHECK(file->check()->isEmpty());
}

TEST_CASE("what is no picture of a product is refused", "[catalogue][picture]")
{
    test::ShopFile file;
    Product product;
    product.name = u"Lamp"_s;
    const ProductId lamp = *ProductService(file.shop()).create(product);
    ProductPictureService pictures(file.shop());
    const auto faultOf = [&](const QByteArray &bytes) {
        const auto set = pictures.set(lamp, {u"a.png"_s, bytes});
        return set ? std::nullopt : fileFaultOf(set.error());
    };
    CHECK(faultOf({}) == FileFault::Empty);
    CHECK(faultOf("plain text") == FileFault::NoPicture);
    CHECK(faultOf(dot('a').chopped(8)) == FileFault::CutOff);
    CHECK(faultOf(QByteArray(ProductPictureService::largest + 1, 'x')) == FileFault::TooBig);
    CHECK(pictures.set(ProductId{99}, {u"a.png"_s, dot('a')}).error().cause == Cause::NotFound);
    CHECK(pictures.of(lamp)->isEmpty());
}
