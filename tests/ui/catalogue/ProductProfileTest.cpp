// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductsPage.h"

#include "tests/ui/PageFixture.h"
#include "ui/catalogue/BulkDialog.h"
#include "ui/catalogue/LabelsDialog.h"
#include "ui/catalogue/LinkDialog.h"
#include "ui/catalogue/ProductDialog.h"
#include "ui/catalogue/ProductListModel.h"
#include "ui/catalogue/ReductionDialog.h"
#include "ui/catalogue/VariantsDialog.h"
#include "ui/common/ListTable.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/OwnValueEdit.h"
#include "ui/common/ProductOffers.h"
#include "ui/common/RecordEdit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace tefter;
using namespace test;
using namespace Qt::StringLiterals;

namespace {

struct Profile : PageFixture<ProductsPage, ProductListModel>
{
    ProductId add(const QString &name, const QString &barcode = {})
    {
        Product product;
        product.name = name;
        product.price = Money{1000};
        if (!barcode.isEmpty())
            product.barcodes = {barcode};
        return services.products.create(product).value();
    }
    Product product(ProductId id) { return services.products.find(id).value(); }
    void choosing(const QString &what)
    {
        press(page.get(), u"More"_s);
        choose(what);
    }
};

QLineEdit *named(const QWidget *dialog, const QString &placeholder)
{
    const auto edits = dialog->findChildren<QLineEdit *>();
    const auto found = std::find_if(edits.begin(), edits.end(), [&](const QLineEdit *edit) {
        return edit->placeholderText() == placeholder;
    });
    REQUIRE(found != edits.end());
    return *found;
}

} // namespace

TEST_CASE("a price is reduced from the menu of its product, and stands again", "[ui][catalogue]")
{
    Profile f;
    const ProductId lamp = f.add(u"Lamp"_s);
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    REQUIRE(f.says(u"Never sold so far."_s));
    f.choosing(u"Reduce the price…"_s);
    auto *editor = dialog<ReductionDialog>();
    editor->findChild<MoneyEdit *>()->setText(u"12"_s);
    press(editor, u"Save"_s);
    CHECK(showsText(editor, u"The reduced price must be below the usual one."_s));
    editor->findChild<MoneyEdit *>()->setText(u"8"_s);
    press(editor, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.services.prices.on(lamp)->price == Money{800}; }));
    f.bringToFront();
    f.page->refresh();
    CHECK(f.says(u"Reduced until further notice, otherwise €10.00."_s));
    CHECK(QTest::qWaitFor([&] { return f.model()->index(0, 2).data().toString() == u"€8.00"; }));
    f.choosing(u"End the reduction"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"The usual price stands again"; }));
    CHECK(f.services.prices.on(lamp)->price == Money{1000});
}

TEST_CASE("the form of a product takes its whole profile, and tells a wrong check digit", "[ui][catalogue]")
{
    Profile f;
    const ProductId id = f.add(u"Lamp"_s);
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    REQUIRE(f.says(u"Never sold so far."_s));
    press(f.page.get(), u"Edit"_s);
    auto *editor = dialog<ProductDialog>();
    editor->findChildren<QPlainTextEdit *>().first()->setPlainText(u"4006381333932\n\nLMP-1"_s);
    CHECK(showsText(editor, u"the last digit should be"_s));
    CHECK(showsText(editor, u"Code 128"_s));
    const auto combos = editor->findChildren<QComboBox *>();
    const auto brand = std::find_if(combos.begin(), combos.end(), [](const QComboBox *combo) {
        return combo->isEditable() && combo->findText(u"kg"_s) < 0;
    });
    REQUIRE(brand != combos.end());
    (*brand)->setCurrentText(u"Olive"_s);
    const auto numbers = editor->findChildren<NumberEdit *>();
    REQUIRE(numbers.size() == 4);
    for (NumberEdit *edit : numbers)
        edit->setText(u"many"_s);
    press(editor, u"Save"_s);
    CHECK(editor->isVisible());
    for (NumberEdit *edit : numbers)
        edit->setText(u"12"_s);
    press(editor, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.product(id).brand == u"Olive"; }));
    const Product now = f.product(id);
    CHECK(now.barcodes == QStringList{u"4006381333932"_s, u"LMP-1"_s});
    CHECK(now.warrantyMonths == 12);
    CHECK(now.usesUpDays == 12);
    CHECK(now.reorderPoint == Quantity{12'000});
    CHECK(now.targetLevel == Quantity{12'000});
}

TEST_CASE("several products are changed together and taken back at once", "[ui][catalogue]")
{
    Profile f;
    const ProductId lamp = f.add(u"Lamp"_s), mug = f.add(u"Mug"_s);
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    f.child<ListTable>()->selectAll();
    press(f.page.get(), u"Change…"_s);
    auto *editor = dialog<BulkDialog>();
    press(editor, u"Change"_s);
    CHECK(showsText(editor, u"Say what is to be changed."_s));
    editor->findChild<NumberEdit *>()->setText(u"10"_s);
    named(editor, u"Leave as it is"_s)->setText(u"Olive"_s);
    press(editor, u"Change"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"2 products changed"; }));
    CHECK(f.product(lamp).price == Money{1100});
    CHECK(f.product(mug).brand == u"Olive");
    REQUIRE(f.file->undo());
    CHECK(f.product(lamp).price == Money{1000});
    CHECK(f.product(mug).brand.isEmpty());
}

TEST_CASE("a field of the shop's own is set for several products, and entered in the form",
          "[ui][catalogue][own]")
{
    Profile f;
    const OwnFieldId origin = *f.services.productFields.add({{}, OwnFieldKind::Text, u"Origin"_s, {}});
    const OwnFieldId weight = *f.services.productFields.add({{}, OwnFieldKind::Number, u"Weight"_s, {}});
    const ProductId lamp = f.add(u"Lamp"_s), mug = f.add(u"Mug"_s);
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    f.child<ListTable>()->selectAll();
    press(f.page.get(), u"Change…"_s);
    auto *bulk = dialog<BulkDialog>();
    const auto editors = [&] { return bulk->findChildren<OwnValueEdit *>(); };
    REQUIRE(QTest::qWaitFor([&] { return editors().size() == 2; }));
    CHECK_FALSE(bulk->isTouched());
    const auto combos = bulk->findChildren<QComboBox *>();
    const auto field = std::find_if(combos.begin(), combos.end(),
                                    [](const QComboBox *one) { return one->findText(u"Weight"_s) >= 0; });
    REQUIRE(field != combos.end());
    (*field)->setCurrentText(u"Weight"_s);
    editors()[1]->findChild<QLineEdit *>()->setText(u"heavy"_s);
    press(bulk, u"Change"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(bulk, u"“Weight” is not understood"_s); }));
    editors()[1]->findChild<QLineEdit *>()->setText(u"1.5"_s);
    press(bulk, u"Change"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"2 products changed"; }));
    CHECK(f.product(lamp).ownValues == OwnValues{{weight, u"1.5"_s}});
    CHECK(f.product(mug).ownValues == OwnValues{{weight, u"1.5"_s}});
    REQUIRE(f.file->undo());
    CHECK(f.product(mug).ownValues.isEmpty());

    f.bringToFront();
    f.child<ListTable>()->clearSelection();
    REQUIRE(f.child<ListTable>()->selectId(mug.value));
    REQUIRE(f.says(u"Never sold so far."_s));
    f.child<ListTable>()->setFocus();
    QTest::keyClick(f.child<ListTable>(), Qt::Key_F2);
    auto *editor = dialog<ProductDialog>();
    OwnValueEdit *edit = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (edit = editor->findChild<OwnValueEdit *>()) != nullptr; }));
    edit->findChild<QLineEdit *>()->setText(u"Crete"_s);
    press(editor, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return f.product(mug).ownValues.value(origin) == u"Crete"; }));
}

TEST_CASE("sizes and colours are made in one step", "[ui][catalogue]")
{
    Profile f;
    const ProductId shirt = f.add(u"Shirt"_s);
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    REQUIRE(f.says(u"Never sold so far."_s));
    f.choosing(u"Make variants…"_s);
    auto *editor = dialog<VariantsDialog>();
    named(editor, u"S, M, L"_s)->setText(u"S, M"_s);
    named(editor, u"red, blue"_s)->setText(u"red, blue, red"_s);
    CHECK(showsText(editor, u"4 variants"_s));
    press(editor, u"Make the variants"_s);
    CHECK(showsText(editor, u"Say in what they differ"_s));
    named(editor, u"Size"_s)->setText(u"Size"_s);
    named(editor, u"Colour"_s)->setText(u"Colour"_s);
    press(editor, u"Make the variants"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"4 variants made"; }));
    CHECK(f.services.productVariants.of(shirt)->size() == 4);
    f.bringToFront();
    f.page->refresh();
    CHECK(f.rowsBecome(5));
    CHECK(f.says(u"Variants"_s));
}

TEST_CASE("products are linked, and labels wait for what they are to be", "[ui][catalogue]")
{
    Profile f;
    const ProductId lamp = f.add(u"Lamp"_s, u"LMP-1"_s), bulb = f.add(u"Bulb"_s, u"LMP-2"_s);
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    REQUIRE(f.child<ListTable>()->selectId(lamp.value));
    REQUIRE(f.says(u"LMP-1"_s));
    f.choosing(u"Link with a product…"_s);
    auto *editor = dialog<LinkDialog>();
    press(editor, u"Save"_s);
    CHECK(showsText(editor, u"Choose another product."_s));
    auto *other = editor->findChild<RecordEdit *>();
    type(other, u"LMP-2"_s);
    REQUIRE(QTest::qWaitFor([&] { return other->completer()->popup()->isVisible(); }));
    QTest::keyClick(other->completer()->popup(), Qt::Key_Return);
    press(editor, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.services.productLinks.of(lamp)->size() == 1; }));
    CHECK(f.services.productLinks.of(lamp)->first().product == bulb);
    f.bringToFront();
    f.page->refresh();
    CHECK(f.says(u"Goes with it"_s));
    press(f.page.get(), u"Remove the link"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Link removed"; }));
    CHECK(f.services.productLinks.of(lamp)->isEmpty());

    LabelsDialog labels({f.services, f.navigator, f.formats}, {lamp, bulb}, nullptr);
    labels.show();
    CHECK(QTest::qWaitFor([&] { return showsText(&labels, u"2 labels · 1 sheets"_s); }));
    const auto numbers = labels.findChildren<NumberEdit *>();
    REQUIRE(numbers.size() == 2);
    numbers.first()->setText(u"12"_s);
    numbers.last()->setText(u"2"_s);
    CHECK(showsText(&labels, u"24 labels · 2 sheets"_s));
    labels.findChild<QComboBox *>()->setCurrentIndex(labels.findChild<QComboBox *>()->count() - 1);
    CHECK(showsText(&labels, u"24 labels"_s));
    CHECK_FALSE(numbers.last()->isEnabled());
}

TEST_CASE("a barcode that two products share asks which", "[ui][catalogue]")
{
    Profile f;
    f.add(u"Lamp"_s, u"LMP-1"_s);
    const ProductId other = f.add(u"Other lamp"_s, u"LMP-1"_s);
    RecordEdit edit(productOffers({f.services, f.navigator, f.formats}));
    edit.show();
    edit.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&edit));
    // As a scanner types through a Greek keyboard.
    type(&edit, u"ΛΜΠ-1"_s);
    auto *popup = edit.completer()->popup();
    REQUIRE(QTest::qWaitFor([&] { return popup->isVisible() && popup->model()->rowCount() == 2; }));
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(edit.record() == 0);
    CHECK(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(edit.record() == other.value);
}
