// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/PageFixture.h"
#include "ui/common/HandleRows.h"
#include "ui/common/InChargeDialog.h"
#include "ui/common/ListTable.h"
#include "ui/common/RecordEdit.h"
#include "ui/common/StaffChoice.h"
#include "ui/customers/CustomerActions.h"
#include "ui/customers/CustomerDialog.h"
#include "ui/customers/CustomerListModel.h"
#include "ui/customers/CustomersPage.h"
#include "ui/customers/RelationDialog.h"
#include "ui/customers/RelationList.h"
#include "ui/customers/SelectionBar.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

/// Three people, and two on the staff besides the owner, of whom one has left.
struct Profiles : PageFixture<CustomersPage, CustomerListModel>
{
    void showFilled()
    {
        anna = add(u"Anna"_s);
        maria = add(u"Maria"_s);
        firm = add(u"Cafe Athens"_s);
        eleni = *services.staff.add(u"Eleni"_s);
        REQUIRE(services.staff.leave(*services.staff.add(u"Kostas"_s)));
        showPage();
        REQUIRE(rowsBecome(3));
    }
    CustomerId add(const QString &name)
    {
        Customer one;
        one.name = name;
        return *services.customers.create(one);
    }
    Customer customer(CustomerId id) const { return *services.customers.find(id); }

    CustomerId anna, maria, firm;
    StaffId eleni;
};

template <class Field>
Field *named(const QWidget *place, const QString &name)
{
    const auto all = place->findChildren<Field *>();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Field *one) { return one->accessibleName() == name; });
    INFO(name.toStdString());
    REQUIRE(found != all.cend());
    return *found;
}

void pickOffer(RecordEdit *edit, const QString &typed)
{
    type(edit, typed);
    REQUIRE(QTest::qWaitFor([&] { return edit->completer()->popup()->isVisible(); }));
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
    REQUIRE(edit->record() != 0);
}

} // namespace

TEST_CASE("a network is a known one or another, and a row without a name is none", "[ui][customers]")
{
    HandleRows rows;
    rows.show();
    rows.setHandles({{7, u"vk"_s, u"maria"_s}, {8, u"Forum"_s, u"m"_s}});
    CHECK(rows.handles() == QList<Handle>{{7, u"vk"_s, u"maria"_s}, {8, u"Forum"_s, u"m"_s}});
    press(&rows, u"Add a network"_s);
    CHECK(rows.handles().size() == 3);
    CHECK(rows.handles().last().network.isEmpty());
    const auto networks = rows.findChildren<QComboBox *>();
    networks.last()->setEditText(u"insta"_s);
    CHECK(rows.handles().last().network == u"instagram");
    networks.first()->setEditText(u"Mastodon"_s);
    CHECK(rows.handles().first() == Handle{7, u"Mastodon"_s, u"maria"_s});
    press(&rows, u"Network: remove"_s);
    CHECK(rows.handles().size() == 2);
}

TEST_CASE("a profile is entered in the form and read on the page", "[ui][customers]")
{
    Profiles f;
    f.showFilled();
    REQUIRE(f.child<ListTable>()->selectId(f.maria.value));
    REQUIRE(f.says(u"Maria"_s));
    press(f.page.get(), u"Edit"_s);
    auto *editor = dialog<CustomerDialog>();
    button(editor, u"Add a network"_s)->click();
    QApplication::processEvents();
    named<QComboBox>(editor, u"Network"_s)->setCurrentText(u"Instagram"_s);
    named<QLineEdit>(editor, u"Name in the network"_s)->setText(u"@maria"_s);
    auto *personality = named<QComboBox>(editor, u"Personality type"_s);
    CHECK(personality->count() == 17);
    personality->setCurrentIndex(personality->findText(u"ENFP"_s));
    auto *staff = editor->findChild<StaffChoice *>();
    REQUIRE(QTest::qWaitFor([&] { return staff->findText(u"Eleni"_s) > 0; }));
    CHECK(staff->findText(u"Kostas"_s) < 0);
    staff->setCurrentIndex(staff->findText(u"Eleni"_s));
    press(editor, u"Save"_s);
    CHECK(f.says(u"Eleni"_s));
    CHECK(f.says(u"ENFP"_s));
    const Customer kept = f.customer(f.maria);
    REQUIRE(kept.handles.size() == 1);
    CHECK(kept.handles.first().network == u"instagram");
    CHECK(kept.inCharge.id == f.eleni);
    // The name alone is shown, and leads to the page.
    CHECK(f.says(u"https://www.instagram.com/maria"_s));
}

TEST_CASE("a relation is entered on one page, followed to the other, and taken away", "[ui][customers]")
{
    Profiles f;
    f.showFilled();
    REQUIRE(f.child<ListTable>()->selectId(f.maria.value));
    REQUIRE(f.says(u"nothing is known yet"_s));
    press(f.page.get(), u"Add a relation…"_s);
    auto *asks = dialog<RelationDialog>();
    press(asks, u"Add"_s);
    CHECK(showsText(asks, u"Choose who it is"_s));
    pickOffer(asks->findChild<RecordEdit *>(), u"maria"_s);
    press(asks, u"Add"_s);
    CHECK(showsText(asks, u"Nobody is a relation of themselves"_s));
    asks->findChild<RecordEdit *>()->clear();
    pickOffer(asks->findChild<RecordEdit *>(), u"cafe"_s);
    auto *role = asks->findChild<QComboBox *>();
    role->setCurrentIndex(role->findText(u"Works at"_s));
    press(asks, u"Add"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Relation to Cafe Athens added"; }));
    f.bringToFront();
    f.page->refresh();
    REQUIRE(f.says(u"Works at"_s));
    press(f.child<RelationList>(), u"Cafe Athens"_s);
    CHECK(f.navigator.customer.value == f.firm.value);
    CHECK(f.services.relations.of(f.firm, Language::English)->first().role == RelationRole::Employs);

    press(f.page.get(), u"Add a relation…"_s);
    asks = dialog<RelationDialog>();
    pickOffer(asks->findChild<RecordEdit *>(), u"cafe"_s);
    role = asks->findChild<QComboBox *>();
    role->setCurrentIndex(role->findText(u"Works at"_s));
    press(asks, u"Add"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(asks, u"is there already"_s); }));
    asks->done(QDialog::Rejected);
    f.bringToFront();

    press(f.child<RelationList>(), u"Remove the relation to Cafe Athens"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Relation to Cafe Athens removed"; }));
    CHECK(f.services.relations.of(f.firm, Language::English)->isEmpty());
    REQUIRE(f.file->undo());
    CHECK(f.services.relations.of(f.firm, Language::English)->size() == 1);
}

TEST_CASE("a selection is put in charge of somebody, which is a filter and a column", "[ui][customers]")
{
    Profiles f;
    f.showFilled();
    f.child<ListTable>()->setFocus();
    QTest::keyClick(f.child<ListTable>(), Qt::Key_A, Qt::ControlModifier);
    auto *bar = f.child<SelectionBar>();
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }));
    press(bar, u"More"_s);
    choose(u"Put in charge…"_s);
    auto *asks = dialog<InChargeDialog>();
    CHECK(showsText(asks, u"Who looks after these 3 people?"_s));
    auto *staff = asks->findChild<StaffChoice *>();
    REQUIRE(QTest::qWaitFor([&] { return staff->findText(u"Eleni"_s) > 0; }));
    staff->setCurrentIndex(staff->findText(u"Eleni"_s));
    press(asks, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Eleni looks after 3 people"; }));
    REQUIRE(f.services.customers.putInCharge({f.anna}, {}));
    CustomerFilter filter;
    filter.inCharge = f.eleni;
    CHECK(f.services.customerList.ids(filter, {}, Language::English)->size() == 2);
    f.bringToFront();
    f.page->restore({{u"filters"_s, QVariantMap{{u"charge"_s, f.eleni.value}}}});
    CHECK(f.rowsBecome(2));
    f.child<ListTable>()->selectId(f.maria.value);
    CHECK(button(f.page.get(), u"Looked after by Eleni"_s));
    const auto down = f.services.customerList.ids({}, {CustomerColumn::InCharge, true}, Language::English);
    REQUIRE(down->size() == 3);
    CHECK(down->last() == f.anna.value);
    CHECK(
        f.services.customerList.rows({f.maria.value}, Language::English)->value(f.maria.value).inCharge.id ==
        f.eleni);
}
