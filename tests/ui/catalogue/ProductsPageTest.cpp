// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductsPage.h"

#include "tests/ui/PageFixture.h"
#include "ui/catalogue/CategoryCombo.h"
#include "ui/catalogue/CategoryDialog.h"
#include "ui/catalogue/CategoryTreeView.h"
#include "ui/catalogue/ProductDialog.h"
#include "ui/catalogue/ProductListModel.h"
#include "ui/common/Chip.h"
#include "ui/common/HistoryDialog.h"
#include "ui/common/ListTable.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/RowLabel.h"
#include "ui/common/StatTile.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

struct Products : PageFixture<ProductsPage, ProductListModel>
{
    ProductId add(const QString &name, const QStringList &category = {})
    {
        Product product;
        product.name = name;
        product.price = Money{500};
        const auto id = services.products.save(product, category);
        REQUIRE(id);
        return *id;
    }
    /// Tea in Food > Tea, honey in Food, soap in none.
    void fill()
    {
        tea = add(u"Mountain tea"_s, {u"Food"_s, u"Tea"_s});
        honey = add(u"Honey"_s, {u"Food"_s});
        soap = add(u"Soap"_s);
    }
    void chooseCategory(int index) const
    {
        auto *category = child<CategoryCombo>();
        category->setCurrentIndex(index);
        Q_EMIT category->activated(index);
    }

    ProductId tea, honey, soap;
};

QLineEdit *fieldWith(const QWidget *dialog, const QString &placeholder)
{
    const auto edits = dialog->findChildren<QLineEdit *>();
    const auto found = std::find_if(edits.begin(), edits.end(), [&](const QLineEdit *edit) {
        return edit->placeholderText().contains(placeholder);
    });
    REQUIRE(found != edits.end());
    return *found;
}

} // namespace

TEST_CASE("a product is entered and changed in the window", "[ui][catalogue]")
{
    Products f;
    f.showPage();
    CHECK(f.says(u"No products yet"_s));
    press(f.page.get(), u"New product"_s);
    auto *editor = dialog<ProductDialog>();
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(QTest::qWaitFor(
        [&] { return showsText(editor, u"needs a name"_s) || showsText(editor, u"name is needed"_s); }));
    type(name, u"Σαπούνι"_s);
    fieldWith(editor, u"Food > Tea"_s)->setText(u"Bath > Soap"_s);
    editor->findChild<MoneyEdit *>()->setMoney(Money{350});
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(f.rowsBecome(1));
    CHECK(f.cell(0, 0) == u"Σαπούνι");
    CHECK(f.cell(0, 2) == u"€3.50");
    CHECK(f.says(u"Bath › Soap"_s));
    CHECK(f.services.products.find(ProductId{1})->vat == Percent{2400});

    press(f.page.get(), u"Edit"_s);
    dialog<ProductDialog>();
    auto *again = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(again);
    CHECK(again->text() == u"Σαπούνι");
    again->setText(u"Green soap"_s);
    QTest::keyClick(again, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return f.services.products.find(ProductId{1})->name == u"Green soap"; }));
    CHECK(f.navigator.said == u"Product saved");
    CHECK(f.navigator.undoable);
    REQUIRE(f.file->undo());
    CHECK(f.services.products.find(ProductId{1})->name == u"Σαπούνι");
}

TEST_CASE("products are searched by any word as one types, and the best match becomes current",
          "[ui][catalogue]")
{
    Products f;
    f.fill();
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    const QAbstractItemModelTester tester(f.model());
    CHECK(f.cell(0, 0) == u"Honey");
    auto *table = f.child<ListTable>();
    CHECK(table->currentId() == f.honey.value);
    // Typing in the list goes to the search.
    table->setFocus();
    QTest::keyClick(table, 't');
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(search);
    type(search, u"ea"_s);
    CHECK(search->text() == u"tea");
    CHECK(f.rowsBecome(1));
    CHECK(QTest::qWaitFor([&] { return table->currentId() == f.tea.value; }));
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(QApplication::focusWidget() == table);
    type(search, u"cup"_s);
    CHECK(f.says(u"Nothing found"_s));
    press(f.page.get(), u"Show all products"_s);
    CHECK(f.rowsBecome(3));
    type(search, u"so"_s);
    CHECK(f.rowsBecome(1));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(f.rowsBecome(3));
    CHECK(table->currentId() == f.soap.value);
}

TEST_CASE("products are filtered by category, and a page that is left comes back as it was",
          "[ui][catalogue]")
{
    Products f;
    f.fill();
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    CHECK(f.child<CategoryCombo>()->count() == 3);
    f.chooseCategory(1);
    CHECK(f.rowsBecome(2));
    REQUIRE(f.child<ListTable>()->selectId(f.tea.value));
    const QVariantMap state = f.page->state();
    f.showPage();
    CHECK(f.rowsBecome(3));
    f.page->restore(state);
    CHECK(f.rowsBecome(2));
    CHECK(QTest::qWaitFor([&] { return f.child<ListTable>()->currentId() == f.tea.value; }));
    // One that the category hides is shown all the same.
    f.page->showRecord(f.soap.value);
    CHECK(f.rowsBecome(3));
    CHECK(QTest::qWaitFor([&] { return f.child<ListTable>()->currentId() == f.soap.value; }));
    CHECK(f.says(u"Never sold so far."_s));
}

TEST_CASE("products go into the bin and come back", "[ui][catalogue]")
{
    Products f;
    f.fill();
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    auto *table = f.child<ListTable>();
    REQUIRE(table->selectId(f.honey.value));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"1 products put into the bin"; }));
    CHECK(f.services.products.find(f.honey)->isBinned);
    f.page->refresh();
    CHECK(f.rowsBecome(2));
    // The one that came into its place.
    CHECK(QTest::qWaitFor([&] { return table->currentId() == f.tea.value; }));
    QTest::mouseClick(button<Chip>(f.page.get(), u"In the bin"_s), Qt::LeftButton);
    CHECK(f.rowsBecome(1));
    CHECK(f.cell(0, 0) == u"Honey");
    CHECK(f.says(u"in the bin"_s));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    press(f.page.get(), u"More"_s);
    choose(u"Take out of the bin"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"1 products taken out of the bin"; }));
    CHECK_FALSE(f.services.products.find(f.honey)->isBinned);
    f.page->refresh();
    CHECK(f.says(u"The bin is empty"_s));
}

TEST_CASE("the columns of products stay as they were left", "[ui][catalogue]")
{
    Products f;
    f.fill();
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    auto *table = f.child<ListTable>();
    REQUIRE_FALSE(table->isColumnHidden(2));
    press(f.page.get(), u"Columns"_s);
    choose(f.model()->columns().at(2).title);
    CHECK(table->isColumnHidden(2));
    table->sortByColumn(0, Qt::DescendingOrder);
    CHECK(QTest::qWaitFor([&] { return f.cell(0, 0) == u"Soap"; }));
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    CHECK(f.child<ListTable>()->isColumnHidden(2));
    CHECK(f.cell(0, 0) == u"Soap");
}

TEST_CASE("the panel says how a product sells, and leads to its buyers and sales", "[ui][catalogue]")
{
    Products f;
    const ProductId tea = f.add(u"Tea"_s);
    Customer one;
    one.name = u"Anna"_s;
    const CustomerId anna = f.services.customers.create(one).value();
    Sale sale;
    sale.customer = anna;
    sale.at = QDateTime(QDate(2026, 3, 12), QTime(12, 0));
    sale.lines = {*f.services.sales.productLine(tea, Quantity{2000})};
    REQUIRE(f.services.sales.record(sale));
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    CHECK(f.says(u"Sold since 12 March 2026, last 3 days ago."_s));
    CHECK(f.says(u"Anna"_s));
    QStringList values;
    const auto tiles = f.page->findChildren<StatTile *>();
    for (const StatTile *tile : tiles)
        values << tile->value();
    CHECK(values == QStringList{u"€5.00"_s, u"2"_s, u"€10.00"_s, u"1"_s});
    const auto rows = f.page->findChildren<RowLabel *>();
    const auto buyer = std::find_if(rows.begin(), rows.end(),
                                    [](const RowLabel *row) { return row->accessibleName() == u"Anna"; });
    REQUIRE(buyer != rows.end());
    QTest::keyClick(*buyer, Qt::Key_Return);
    CHECK(f.navigator.customer.value == anna.value);
    press(f.page.get(), u"Show its sales"_s);
    REQUIRE(f.navigator.sales);
    CHECK(f.navigator.sales->product == tea);
}

TEST_CASE("the history of a product says what its price was", "[ui][catalogue]")
{
    Products f;
    const ProductId tea = f.add(u"Tea"_s);
    Product product = f.services.products.find(tea).value();
    product.price = Money{700};
    REQUIRE(f.services.products.change(product));
    HistoryDialog history({f.services, f.navigator, f.formats}, u"product"_s, tea.value, u"Tea"_s, nullptr);
    history.show();
    const auto *table = history.findChild<ListTable *>();
    const auto cells = [&] {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts << table->model()->index(row, column).data().toString();
        return texts;
    };
    REQUIRE(QTest::qWaitFor([&] { return cells().contains(u"€7.00"_s); }));
    CHECK(cells().contains(u"Price"_s));
    CHECK(cells().contains(u"€5.00"_s));
}

TEST_CASE("categories are made, renamed, moved and kept while products stand in them", "[ui][catalogue]")
{
    Products f;
    f.add(u"Tea"_s, {u"Food"_s});
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    press(f.page.get(), u"Categories…"_s);
    auto *editor = dialog<CategoryDialog>();
    auto *list = editor->findChild<CategoryTreeView *>();
    const auto named = [&](const QString &text) {
        const auto found = list->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    };
    const auto edits = [&](bool withPlaceholder) {
        const auto all = editor->findChildren<QLineEdit *>();
        return *std::find_if(all.begin(), all.end(), [&](const QLineEdit *edit) {
            return edit->placeholderText().isEmpty() != withPlaceholder;
        });
    };
    REQUIRE(QTest::qWaitFor([&] { return named(u"Food (1)"_s) != nullptr; }));
    list->setCurrentItem(named(u"Food (1)"_s));
    edits(true)->setText(u"Tea"_s);
    press(editor, u"Add"_s);
    REQUIRE(QTest::qWaitFor([&] { return named(u"Tea (0)"_s) != nullptr; }));
    CHECK(named(u"Tea (0)"_s)->parent() == named(u"Food (1)"_s));
    list->setCurrentItem(named(u"Tea (0)"_s));
    edits(false)->setText(u"Green tea"_s);
    editor->findChild<CategoryCombo *>()->setCategory({});
    press(editor, u"Save"_s);
    CHECK(QTest::qWaitFor([&] {
        const auto tree = f.services.categories.tree(Language::English);
        return tree->size() == 2 && tree->last().category.name == u"Green tea" && tree->last().depth == 0;
    }));
    REQUIRE(QTest::qWaitFor([&] { return named(u"Green tea (0)"_s) != nullptr; }));
    list->setCurrentItem(named(u"Food (1)"_s));
    press(editor, u"Remove"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(editor, u"“Food” still holds products."_s); }));
    CHECK(f.services.categories.tree(Language::English)->size() == 2);
    editor->accept();
}

TEST_CASE("several products are counted in place of one", "[ui][catalogue]")
{
    Products f;
    f.fill();
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    auto *table = f.child<ListTable>();
    table->selectAll();
    CHECK(f.says(u"3 products chosen"_s));
    REQUIRE(table->selectId(f.honey.value));
    CHECK(f.says(u"Never sold so far."_s));
    CHECK_FALSE(showsText(f.page.get(), u"products chosen"_s));
}
