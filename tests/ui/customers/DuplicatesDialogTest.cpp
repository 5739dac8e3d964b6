// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/DuplicatesDialog.h"

#include "tests/ui/PageFixture.h"
#include "ui/common/ListTable.h"
#include "ui/customers/CustomerListModel.h"
#include "ui/customers/CustomersPage.h"
#include "ui/customers/DuplicateModel.h"
#include "ui/customers/MergeDialog.h"

#include <QAbstractItemModelTester>
#include <QRadioButton>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

/// Giorgos and Anna, each entered twice, and the page of the customers.
struct EnteredTwice : PageFixture<CustomersPage, CustomerListModel>
{
    EnteredTwice()
    {
        giorgos = add(u"Γιώργος"_s, u"Παπαδόπουλος"_s, u"694 123 4567"_s);
        latin = add(u"Giorgos"_s, u"Papadopoulos"_s, u"+30 6941234567"_s);
        anna = add(u"Anna"_s, u"Nagy"_s, u"+36301234567"_s);
        other = add(u"Anna"_s, u"Nagy"_s, u"+36301234567"_s);
        showPage();
        REQUIRE(rowsBecome(4));
    }
    CustomerId add(const QString &given, const QString &family, const QString &phone)
    {
        Customer one;
        one.givenName = given;
        one.familyName = family;
        one.phones = {{0, phone, {}}};
        const auto id = services.customers.create(one);
        REQUIRE(id);
        return *id;
    }
    DuplicatesDialog *openDuplicates()
    {
        page->restore({{u"duplicates"_s, true}});
        auto *shown = dialog<DuplicatesDialog>();
        auto *pairs = shown->findChild<DuplicateModel *>();
        REQUIRE(QTest::qWaitFor([&] { return pairs->rowCount() == 2; }));
        return shown;
    }
    bool peopleBecome(qint64 count) const
    {
        return QTest::qWaitFor([&] { return *services.customers.count() == count; });
    }

    CustomerId giorgos, latin, anna, other;
};

} // namespace

TEST_CASE("duplicates are listed with the reasons, compared and merged", "[ui][duplicates]")
{
    EnteredTwice f;
    DuplicatesDialog *shown = f.openDuplicates();
    auto *pairs = shown->findChild<DuplicateModel *>();
    const QAbstractItemModelTester tester(pairs);
    int row = pairs->rowAt(0).first.id == f.giorgos ? 0 : 1;
    CHECK(pairs->index(row, 3).data().toString().contains(u"the same phone"));
    CHECK(pairs->index(row, 3).data().toString().contains(u"another spelling"));
    CHECK(pairs->index(row, 2).data().toString() == u"almost certain");
    auto *table = shown->findChild<ListTable *>();
    REQUIRE(table->selectId(pairs->index(row, 0).data(RowId).toLongLong()));
    press(shown, u"Compare and merge…"_s);
    auto *merge = dialog<MergeDialog>();
    (void)button(merge, u"Merge"_s); // once the merge is worked out
    const auto choices = merge->findChildren<QRadioButton *>();
    REQUIRE(choices.size() == 2);
    CHECK(choices[0]->isChecked());
    CHECK(choices[1]->text() == u"Giorgos Papadopoulos");
    QTest::mouseClick(choices[1], Qt::LeftButton, {}, QPoint(8, choices[1]->height() / 2));
    CHECK(choices[1]->isChecked());
    press(merge, u"Merge"_s);
    CHECK(f.peopleBecome(3));
    CHECK(f.services.customers.find(f.giorgos)->givenName == u"Giorgos");
    CHECK(QTest::qWaitFor([&] { return pairs->rowCount() == 1; }));
    CHECK(f.navigator.undoable);
    CHECK(f.navigator.said.contains(u"are one now"));

    press(shown, u"These are two people"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(shown, u"That was all"_s); }));
    Progress silent;
    CHECK(f.services.duplicates.find(silent)->isEmpty());
    press(shown, u"Close"_s);
}

TEST_CASE("the entry that stays is changed in the comparison", "[ui][duplicates]")
{
    EnteredTwice f;
    DuplicatesDialog *shown = f.openDuplicates();
    press(shown, u"Compare and merge…"_s);
    auto *merge = dialog<MergeDialog>();
    (void)button(merge, u"Merge"_s);
    press(merge, u"Keep the other one"_s);
    const auto *pairs = shown->findChild<DuplicateModel *>();
    const CustomerId kept = pairs->rowAt(0).second.id, gone = pairs->rowAt(0).first.id;
    press(merge, u"Merge"_s);
    CHECK(f.peopleBecome(3));
    CHECK_FALSE(f.services.customers.find(kept)->binned);
    CHECK(f.services.customers.find(gone)->binned);
    press(shown, u"Close"_s);
}

TEST_CASE("who was merged is taken apart from the menu of the person", "[ui][duplicates]")
{
    EnteredTwice f;
    const auto outcome = f.services.merges.merge(f.anna, f.other);
    REQUIRE(outcome);
    f.page->refresh();
    CHECK(f.rowsBecome(3));
    f.page->showRecord(f.anna.value);
    CHECK(f.says(u"Nagy, Anna"_s));
    press(f.page.get(), u"More"_s);
    choose(u"Take apart from Nagy, Anna"_s);
    CHECK(f.peopleBecome(4));
    CHECK(QTest::qWaitFor([&] { return f.navigator.said.contains(u"are two again"); }));
}
