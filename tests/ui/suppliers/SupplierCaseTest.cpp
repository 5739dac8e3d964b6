// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/PageFixture.h"
#include "ui/common/DayEdit.h"
#include "ui/common/ListTable.h"
#include "ui/suppliers/SupplierCaseDialog.h"
#include "ui/suppliers/SupplierListModel.h"
#include "ui/suppliers/SuppliersPage.h"

#include <QLineEdit>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

TEST_CASE("a case with a supplier is opened, answered and counted", "[ui][suppliers][cases]")
{
    PageFixture<SuppliersPage, SupplierListModel> f;
    Supplier potter;
    potter.name = u"Potter"_s;
    potter.id = *f.services.suppliers.save(potter);
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    REQUIRE(f.says(u"In the list since then"_s));
    press(f.page.get(), u"More"_s);
    choose(u"Open a case…"_s);
    auto *dialog = test::dialog<SupplierCaseDialog>();
    press(dialog, u"Save"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(dialog, u"Say in a few words what it is about."_s); }));
    const auto days = dialog->findChildren<DayEdit *>();
    REQUIRE(days.size() == 2);
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (line != days[0] && line != days[1])
            line->setText(u"A box is missing"_s);
    }
    days[0]->setDay(Day(2026, 3, 10));
    days[1]->setDay(Day(2026, 3, 9));
    press(dialog, u"Save"_s);
    CHECK(
        QTest::qWaitFor([&] { return showsText(dialog, u"The answer cannot come before the question."_s); }));
    days[1]->setDay({});
    press(dialog, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Case saved"; }));
    f.page->refresh();
    CHECK(f.says(u"open for 5 days"_s));
    CHECK(f.says(u"Case opened: A box is missing"_s));

    QList<SupplierCase> cases = *f.services.supplierCases.of(potter.id);
    REQUIRE(cases.size() == 1);
    cases[0].answeredOn = Day(2026, 3, 11);
    REQUIRE(f.services.supplierCases.save(cases[0]));
    f.page->refresh();
    CHECK(f.says(u"answered after 1 day"_s));
    CHECK(f.says(u"1 case"_s));
}
