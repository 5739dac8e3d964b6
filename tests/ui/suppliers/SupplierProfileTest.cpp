// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/PageFixture.h"
#include "ui/common/FileList.h"
#include "ui/common/ListTable.h"
#include "ui/common/OwnValueEdit.h"
#include "ui/suppliers/SupplierDialog.h"
#include "ui/suppliers/SupplierListModel.h"
#include "ui/suppliers/SupplierPanel.h"
#include "ui/suppliers/SuppliersPage.h"

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

/// Two suppliers, and a field that the shop has made for them.
struct SupplierProfile : PageFixture<SuppliersPage, SupplierListModel>
{
    OwnFieldId rebate = *services.supplierFields.add({{}, OwnFieldKind::Number, u"Rebate"_s, {}});
    SupplierId potter = add(u"Potter"_s, {{rebate, u"2.5"_s}});
    SupplierId weaver = add(u"Weaver"_s, {});

    SupplierId add(const QString &name, const OwnValues &values)
    {
        Supplier supplier;
        supplier.name = name;
        supplier.ownValues = values;
        return *services.suppliers.save(supplier);
    }
    OwnValues valuesOf(SupplierId id) { return services.suppliers.find(id)->ownValues; }
    ListTable *table() const { return child<ListTable>(); }
};

} // namespace

TEST_CASE("an own field of suppliers is in the form, on the page and in the list", "[ui][suppliers][own]")
{
    SupplierProfile f;
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    REQUIRE(f.table()->selectId(f.potter.value));
    CHECK(f.says(u"Rebate"_s));
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_F2);
    auto *editor = dialog<SupplierDialog>();
    OwnValueEdit *edit = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (edit = editor->findChild<OwnValueEdit *>()) != nullptr; }));
    CHECK(edit->value() == u"2.5");
    CHECK_FALSE(editor->isTouched());
    edit->findChild<QLineEdit *>()->setText(u"much"_s);
    press(editor, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(editor, u"“Rebate” is not understood"_s); }));
    edit->findChild<QLineEdit *>()->setText(u"12"_s);
    press(editor, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.valuesOf(f.potter).value(f.rebate) == u"12"; }));
    REQUIRE(f.file->undo());
    CHECK(f.valuesOf(f.potter).value(f.rebate) == u"2.5");

    REQUIRE(f.services.suppliers.save([&] {
        Supplier weaver = *f.services.suppliers.find(f.weaver);
        weaver.ownValues = {{f.rebate, u"10"_s}};
        return weaver;
    }()));
    f.page->refresh();
    int column = -1;
    REQUIRE(QTest::qWaitFor([&] {
        for (int i = 0; i < f.model()->columnCount(); ++i) {
            if (f.model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == u"Rebate")
                column = i;
        }
        return column > 0;
    }));
    press(f.page.get(), u"Columns"_s);
    choose(u"Rebate"_s);
    f.table()->sortByColumn(column, Qt::DescendingOrder);
    CHECK(QTest::qWaitFor([&] { return f.cell(0, column) == u"10"; }));
    CHECK(f.cell(1, column) == u"2.5");
}

TEST_CASE("papers dropped on the page of a supplier are kept", "[ui][suppliers][files]")
{
    SupplierProfile f;
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    QObject::connect(&f.file.shop(), &Shop::changed, f.page.get(), [&] { f.page->refresh(); });
    REQUIRE(f.table()->selectId(f.potter.value));
    CHECK(f.says(u"No files yet. Drop them on this page, or add them."_s));
    QFile made(f.file.inFolder(u"terms.pdf"_s));
    REQUIRE(made.open(QIODevice::WriteOnly));
    made.write("the terms");
    made.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(made.fileName())});
    auto *panel = f.child<SupplierPanel>();
    const QPoint middle = panel->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &drop);
    REQUIRE(QTest::qWaitFor([&] { return f.services.supplierFiles.of(f.potter.value)->size() == 1; }));
    CHECK(f.says(u"terms.pdf"_s));
    press(f.child<FileList>(), u"What can be done with terms.pdf"_s);
    choose(u"Remove"_s);
    CHECK(QTest::qWaitFor([&] { return f.services.supplierFiles.of(f.potter.value)->isEmpty(); }));
    REQUIRE(f.file->undo());
    CHECK(f.services.supplierFiles.of(f.potter.value)->size() == 1);
}

TEST_CASE("the empty page of suppliers opens the import for them", "[ui][suppliers][import]")
{
    PageFixture<SuppliersPage, SupplierListModel> f;
    f.showPage();
    press(f.page.get(), u"Import…"_s);
    CHECK(f.navigator.page == u"import");
    CHECK(f.navigator.pageState.value(u"importer"_s).toString() == u"suppliers");
}
