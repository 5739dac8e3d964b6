// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductFileService.h"
#include "core/catalogue/ProductPictureService.h"
#include "core/catalogue/ProductService.h"
#include "core/shop/FileFault.h"
#include "core/suppliers/SupplierFileService.h"
#include "core/suppliers/SupplierService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QFile>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct RecordFiles
{
    test::ShopFile file;
    ProductFileService ofProducts{file.shop()};
    SupplierFileService ofSuppliers{file.shop()};
    qint64 tea = 0, alfa = 0;

    RecordFiles()
    {
        Product product;
        product.name = u"Tea"_s;
        tea = ProductService(file.shop()).create(product)->value;
        Supplier supplier;
        supplier.name = u"Alfa"_s;
        alfa = SupplierService(file.shop()).save(supplier)->value;
    }
    QString path(const QString &name, const QByteArray &bytes)
    {
        QFile written(file.inFolder(name));
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return written.fileName();
    }
    qint64 contents()
    {
        return *file->read([](Connection &c) { return c.number(u"SELECT count(*) FROM stored_file"_s); });
    }
};

} // namespace

TEST_CASE("products and suppliers have files, each content once", "[files]")
{
    RecordFiles f;
    const QString terms = f.path(u"Terms.pdf"_s, "%PDF the terms");
    const QString sheet = f.path(u"Sheet.txt"_s, "the terms of tea");
    const auto taken = f.ofSuppliers.attach(f.alfa, {terms, sheet, f.file.inFolder(u"gone.pdf"_s)});
    REQUIRE(taken);
    CHECK(taken->files.size() == 2);
    REQUIRE(taken->refused.size() == 1);
    CHECK(taken->refused.first().cause == Cause::FileMissing);
    CHECK(f.file->nextUndo()->label.args == QStringList{u"Alfa"_s});
    REQUIRE(f.ofProducts.attach(f.tea, QStringList{sheet}));
    CHECK(f.contents() == 2);
    // The same again under the same name stays one.
    REQUIRE(f.ofProducts.attach(f.tea, QStringList{sheet}));
    CHECK(f.ofProducts.of(f.tea)->size() == 1);
    const RecordFile kept = f.ofProducts.of(f.tea)->first();
    CHECK(kept.name == u"Sheet.txt");
    CHECK(kept.addedOn == Day(2026, 3, 15));
    CHECK(f.ofProducts.content(kept.content) == QByteArray("the terms of tea"));
    CHECK(f.ofSuppliers.of(f.alfa)->size() == 2);
    CHECK(f.ofSuppliers.of(f.alfa)->first().name == u"Sheet.txt");

    REQUIRE(f.ofSuppliers.remove(f.ofSuppliers.of(f.alfa)->first().id));
    CHECK(f.ofSuppliers.of(f.alfa)->size() == 1);
    CHECK(f.file->nextUndo()->label.args == QStringList{u"Alfa"_s, u"Sheet.txt"_s});
    REQUIRE(f.file->undo());
    CHECK(f.ofSuppliers.of(f.alfa)->size() == 2);
    CHECK(f.ofSuppliers.remove(RecordFileId{99}).error().cause == Cause::NotFound);
    CHECK(f.ofSuppliers.attach(99, QStringList{terms}).error().cause == Cause::NotFound);
}

TEST_CASE("the picture of a product stands apart from its files, and bad files are refused", "[files]")
{
    RecordFiles f;
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    REQUIRE(ProductPictureService(f.file.shop()).set(ProductId{f.tea}, {u"tea.png"_s, png}));
    REQUIRE(f.ofProducts.attach(f.tea, QStringList{f.path(u"Guide.txt"_s, "steep it")}));
    const auto files = f.ofProducts.of(f.tea);
    REQUIRE(files->size() == 2);
    CHECK(files->at(0).role == FileRole::Photo);
    CHECK(files->at(1).role == FileRole::File);
    CHECK(files->at(1).name == u"Guide.txt");

    const auto faultOf = [&](const QString &path) {
        return fileFaultOf(f.ofProducts.attach(f.tea, QStringList{path}).error());
    };
    CHECK(faultOf(f.path(u"empty.txt"_s, {})) == FileFault::Empty);
    CHECK(faultOf(f.path(u"cut.png"_s, png.left(30))) == FileFault::CutOff);
    REQUIRE(f.ofProducts.setLargest(1));
    CHECK(faultOf(f.path(u"huge.bin"_s, QByteArray(1024 * 1024 + 1, 'x'))) == FileFault::TooBig);
    CHECK(f.ofProducts.of(f.tea)->size() == 2);
}
