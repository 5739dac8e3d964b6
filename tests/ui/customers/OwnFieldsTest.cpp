// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/PageFixture.h"
#include "ui/common/HistoryDialog.h"
#include "ui/common/ListTable.h"
#include "ui/common/OwnValueEdit.h"
#include "ui/customers/CustomerDialog.h"
#include "ui/customers/CustomerListModel.h"
#include "ui/customers/CustomersPage.h"
#include "ui/customers/SelectionBar.h"
#include "ui/customers/SetFieldDialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

/// Three people in a shop with own fields, and their page.
struct OwnFieldsPage : PageFixture<CustomersPage, CustomerListModel>
{
    OwnFieldId size = *services.ownFields.add({{}, OwnFieldKind::Number, u"Shoe size"_s, {}});
    OwnFieldId card = *services.ownFields.add({{}, OwnFieldKind::YesNo, u"Club card"_s, {}});
    OwnFieldId since = *services.ownFields.add({{}, OwnFieldKind::Date, u"Since"_s, {}});
    CustomerId anna = add(u"Anna"_s, {{size, u"9"_s}, {card, u"no"_s}});
    CustomerId bob = add(u"Bob"_s, {{size, u"42.5"_s}});
    CustomerId cleo = add(u"Cleo"_s, {});

    CustomerId add(const QString &name, const OwnValues &values)
    {
        Customer c;
        c.name = name;
        c.ownValues = values;
        return *services.customers.create(c);
    }
    ListTable *table() const { return child<ListTable>(); }
    /// The column of a field, once it is there; below zero where there is none.
    int column(const QString &title) const
    {
        const auto find = [&] {
            for (int i = 0; i < model()->columnCount(); ++i) {
                if (model()->headerData(i, Qt::Horizontal, Qt::DisplayRole) == title)
                    return i;
            }
            return -1;
        };
        (void)QTest::qWaitFor([&] { return find() >= 0; });
        return find();
    }
    OwnValues valuesOf(CustomerId id) { return services.customers.find(id)->ownValues; }
};

OwnValueEdit *editorOf(const QWidget *dialog, const QString &field)
{
    OwnValueEdit *found = nullptr;
    (void)QTest::qWaitFor([&] {
        const auto editors = dialog->findChildren<OwnValueEdit *>();
        for (OwnValueEdit *one : editors) {
            if (one->field().name == field)
                found = one;
        }
        return found != nullptr;
    });
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("an own field is a column that can be shown, sorted by, and stays as it was left", "[ui][own]")
{
    OwnFieldsPage f;
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    const QAbstractItemModelTester tester(f.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int size = f.column(u"Shoe size"_s);
    REQUIRE(size > 0);
    CHECK(f.table()->isColumnHidden(size));
    press(f.page.get(), u"Columns"_s);
    choose(u"Shoe size"_s);
    CHECK_FALSE(f.table()->isColumnHidden(size));
    f.table()->sortByColumn(size, Qt::AscendingOrder);
    REQUIRE(QTest::qWaitFor([&] { return f.cell(0, size) == u"9"; }));
    CHECK(f.cell(1, size) == u"42.5");
    CHECK(f.cell(2, 0) == u"Cleo");

    f.showPage();
    REQUIRE(f.rowsBecome(3));
    REQUIRE(f.column(u"Shoe size"_s) == size);
    CHECK_FALSE(f.table()->isColumnHidden(size));
    CHECK(f.table()->sorting().first == u"own:1");
    CHECK(f.table()->sorting().second == Qt::AscendingOrder);
    REQUIRE(QTest::qWaitFor([&] { return f.cell(0, size) == u"9"; }));

    // Another field comes, this one is called otherwise: it stays where and as it is.
    REQUIRE(f.services.ownFields.change({f.size, OwnFieldKind::Number, u"Foot"_s, {}}));
    REQUIRE(f.services.ownFields.add({{}, OwnFieldKind::Text, u"Dog"_s, {}}));
    f.page->refresh();
    REQUIRE(f.column(u"Dog"_s) > 0);
    CHECK(f.column(u"Foot"_s) == size);
    CHECK_FALSE(f.table()->isColumnHidden(size));
    CHECK(f.table()->isColumnHidden(f.column(u"Dog"_s)));
    REQUIRE(f.services.ownFields.remove(f.size));
    f.page->refresh();
    REQUIRE(QTest::qWaitFor([&] {
        return f.model()->headerData(size, Qt::Horizontal, Qt::DisplayRole).toString() == u"Club card";
    }));
    CHECK(f.table()->isColumnHidden(size));
}

TEST_CASE("a customer's own fields are entered in the form, each as its kind wants", "[ui][own]")
{
    OwnFieldsPage f;
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    REQUIRE(f.table()->selectId(f.bob.value));
    REQUIRE(f.says(u"42.5"_s));
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_F2);
    auto *editor = dialog<CustomerDialog>();
    CHECK(editorOf(editor, u"Shoe size"_s)->value() == u"42.5");
    CHECK_FALSE(editor->isTouched());
    auto *line = editorOf(editor, u"Shoe size"_s)->findChild<QLineEdit *>();
    line->setText(u"big"_s);
    press(editor, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(editor, u"“Shoe size” is not understood"_s); }));
    line->setText(u"43,5"_s);
    auto *card = editorOf(editor, u"Club card"_s)->findChild<QComboBox *>();
    CHECK(card->currentText() == u"Not known");
    card->setCurrentText(u"yes"_s);
    editorOf(editor, u"Since"_s)->findChild<QLineEdit *>()->setText(u"3 Feb 2020"_s);
    press(editor, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.valuesOf(f.bob).size() == 3; }));
    CHECK(f.valuesOf(f.bob) ==
          OwnValues{{f.size, u"43.5"_s}, {f.card, u"yes"_s}, {f.since, u"2020-02-03"_s}});
    f.bringToFront();
    CHECK(f.says(u"Club card"_s));
    CHECK(f.says(u"3 Feb 2020"_s));
}

TEST_CASE("a field is set for everybody who is chosen", "[ui][own]")
{
    OwnFieldsPage f;
    f.showPage();
    REQUIRE(f.rowsBecome(3));
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier);
    auto *bar = f.child<SelectionBar>();
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }));
    press(bar, u"More"_s);
    choose(u"Set a field…"_s);
    auto *editor = dialog<SetFieldDialog>();
    OwnValueEdit *size = editorOf(editor, u"Shoe size"_s);
    CHECK(QTest::qWaitFor([&] { return size->isVisible(); }));
    size->findChild<QLineEdit *>()->setText(u"42.5"_s);
    press(editor, u"Set"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"“Shoe size” set for 2 people"; }));
    CHECK(f.valuesOf(f.cleo).value(f.size) == u"42.5");
    REQUIRE(f.file->undo());
    CHECK(f.valuesOf(f.anna).value(f.size) == u"9");

    f.bringToFront();
    press(bar, u"More"_s);
    choose(u"Set a field…"_s);
    editor = dialog<SetFieldDialog>();
    (void)editorOf(editor, u"Shoe size"_s);
    auto *field = editor->findChild<QComboBox *>();
    field->setCurrentText(u"How they found us"_s);
    const auto lines = editor->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->accessibleName() == u"How they found us")
            line->setText(u"Fair"_s);
    }
    press(editor, u"Set"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.services.customers.find(f.cleo)->source == u"Fair"; }));
}

TEST_CASE("a history calls an own field as the shop calls it", "[ui][own]")
{
    OwnFieldsPage f;
    REQUIRE(f.services.ownFields.set({f.anna}, f.size, u"10"_s));
    HistoryDialog history(Workplace{f.services, f.navigator, f.formats}, u"customer"_s, f.anna.value,
                          u"Anna"_s, nullptr);
    history.show();
    const QAbstractItemModel *model = history.findChild<QTableView *>()->model();
    QStringList lines;
    const auto read = [&] {
        lines.clear();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return !lines.isEmpty();
    };
    REQUIRE(QTest::qWaitFor(read));
    CAPTURE(lines.join(u'\n').toStdString());
    CHECK(lines.value(0).endsWith(u"Shoe size|9|10"_s));
    CHECK(lines.contains(u"15 Mar 2026, 12:00|Ελένη|New customer: Anna|Club card||no"_s));
}
