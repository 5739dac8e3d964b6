// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CustomerListService.h"

#include "tests/core/sales/TestTrade.h"
#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct People : test::TestTrade
{
    People()
        : list(file.shop())
    {
        tea = product(u"Tea"_s, 500);
        maria = customer(u"Μαρία"_s, u"Γεωργίου"_s, u"Αθήνα"_s);
        anna = customer(u"Άννα"_s, u"Σταύρου"_s, u"Πάτρα"_s);
        eleni = customer(u"Ελένη"_s, u"Αθανασίου"_s);
        // Μαρία: five visits, the last long ago; Άννα: three visits of late; Ελένη never came.
        for (const QString &day :
             {u"2025-01-10"_s, u"2025-02-10"_s, u"2025-03-10"_s, u"2025-04-10"_s, u"2025-05-10"_s})
            sale(maria, day, tea);
        for (const QString &day : {u"2026-02-01"_s, u"2026-02-21"_s, u"2026-03-10"_s})
            sale(anna, day, tea, 4);
        sale(anna, u"2026-03-11"_s, tea, -1);
    }
    QList<qint64> ids(const CustomerFilter &filter, CustomerColumn column, bool descending = true)
    {
        return *list.ids(filter, {column, descending}, Language::Greek);
    }
    QList<qint64> of(QList<CustomerId> people)
    {
        QList<qint64> result;
        for (const CustomerId id : people)
            result << id.value;
        return result;
    }

    CustomerListService list;
    ProductId tea;
    CustomerId maria, anna, eleni;
};

} // namespace

TEST_CASE("people are listed in the order of any column", "[sales][list]")
{
    People p;
    CHECK(p.ids({}, CustomerColumn::LastVisit) == p.of({p.anna, p.maria, p.eleni}));
    CHECK(p.ids({}, CustomerColumn::LastVisit, false) == p.of({p.maria, p.anna, p.eleni}));
    CHECK(p.ids({}, CustomerColumn::Name, false) == p.of({p.eleni, p.maria, p.anna}));
    CHECK(p.ids({}, CustomerColumn::Name) == p.of({p.anna, p.maria, p.eleni}));
    CHECK(p.ids({}, CustomerColumn::Visits) == p.of({p.maria, p.anna, p.eleni}));
    CHECK(p.ids({}, CustomerColumn::Visits, false) == p.of({p.eleni, p.anna, p.maria}));
    CHECK(p.ids({}, CustomerColumn::NetTotal) == p.of({p.anna, p.maria, p.eleni}));
    CHECK(p.ids({}, CustomerColumn::SpentYear) == p.of({p.anna, p.maria, p.eleni}));
    CHECK(p.ids({}, CustomerColumn::SpentYear, false) == p.of({p.maria, p.anna, p.eleni}));
    CHECK(p.ids({}, CustomerColumn::City, false) == p.of({p.maria, p.anna, p.eleni}));
    CHECK(p.ids({}, CustomerColumn::Rhythm, false) == p.of({p.anna, p.maria, p.eleni}));
    CHECK(p.ids({}, CustomerColumn::FirstVisit, false) == p.of({p.maria, p.anna, p.eleni}));
    for (const CustomerColumn column :
         {CustomerColumn::Match, CustomerColumn::Sales, CustomerColumn::Average, CustomerColumn::Due,
          CustomerColumn::Country, CustomerColumn::Code, CustomerColumn::Created}) {
        INFO(static_cast<int>(column));
        CHECK(p.ids({}, column).size() == 3);
    }
}

TEST_CASE("people are listed by filter", "[sales][list]")
{
    People p;
    CustomerFilter filter;
    filter.regulars = true;
    CHECK(p.ids(filter, CustomerColumn::LastVisit) == p.of({p.maria}));
    filter = {};
    filter.overdue = true;
    CHECK(p.ids(filter, CustomerColumn::Name) == p.of({p.maria}));
    filter = {};
    filter.city = u"Πάτρα"_s;
    filter.country = u"GR"_s;
    CHECK(p.ids(filter, CustomerColumn::Visits) == p.of({p.anna}));
    filter = {};
    filter.among = p.of({p.eleni, p.anna});
    CHECK(p.ids(filter, CustomerColumn::Match) == p.of({p.eleni, p.anna}));
    CHECK(p.ids(filter, CustomerColumn::LastVisit) == p.of({p.anna, p.eleni}));
    filter = {};
    filter.birthdaySoon = true;
    CHECK(p.ids(filter, CustomerColumn::LastVisit).isEmpty());
    const auto born = [&](int month, int day) {
        REQUIRE(p.file->write({u"test"_s, {}}, [&](Transaction &tx) {
            tx.change("customer"_L1, p.eleni.value, {{"birth_month"_L1, month}, {"birth_day"_L1, day}});
        }));
        return p.ids(filter, CustomerColumn::LastVisit).size();
    };
    CHECK(born(3, 15) == 1);
    CHECK(born(3, 29) == 1);
    CHECK(born(3, 30) == 0);
    CHECK(born(3, 14) == 0);

    filter = {};
    filter.consentChannel = u"email"_s;
    CHECK(p.ids(filter, CustomerColumn::Name).isEmpty());
    filter = {};
    filter.tags = {TagId{1}};
    CHECK(p.ids(filter, CustomerColumn::Name).isEmpty());

    REQUIRE(p.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        tx.change("customer"_L1, p.anna.value, {{"deleted_at"_L1, u"2026-03-15T12:00:00"_s}});
    }));
    for (const CustomerColumn column : {CustomerColumn::Name, CustomerColumn::LastVisit, CustomerColumn::City,
                                        CustomerColumn::SpentYear, CustomerColumn::Created}) {
        CHECK(p.ids({}, column).size() == 2);
        filter = {};
        filter.binned = true;
        CHECK(p.ids(filter, column) == p.of({p.anna}));
    }
    const CustomerListRow binned = p.list.rows(p.of({p.anna}), Language::Greek)->value(p.anna.value);
    CHECK(binned.isBinned);
    CHECK(binned.figures.visits == 0);
    CHECK(binned.spentYear == Money{0});
}

TEST_CASE("a row says everything that a column may show", "[sales][list]")
{
    People p;
    const auto rows = *p.list.rows(p.of({p.anna, p.eleni, CustomerId{99}}), Language::Greek);
    REQUIRE(rows.size() == 2);
    const CustomerListRow row = rows[p.anna.value];
    CHECK(row.name == u"Σταύρου, Άννα");
    CHECK(row.city == u"Πάτρα");
    CHECK(row.country == u"GR");
    CHECK(row.figures.visits == 3);
    CHECK(row.figures.netTotal == 5500);
    CHECK(row.figures.rhythmDays == 19);
    CHECK(row.average() == Money{1833});
    CHECK(row.spentYear == Money{5500});
    CHECK(row.rhythm.state == RhythmState::OnTime);
    CHECK(rows[p.eleni.value].rhythm.state == RhythmState::New);
    CHECK_FALSE(rows[p.eleni.value].average());
    CHECK((*p.list.rows(p.of({p.maria}), Language::Greek))[p.maria.value].spentYear == Money{1000});
    CHECK(*p.list.names(p.of({p.maria}), Language::Greek) ==
          QHash<qint64, QString>{{p.maria.value, u"Γεωργίου, Μαρία"_s}});
    CHECK(*p.list.countries() == QStringList{u"GR"_s});
    CHECK(p.list.cities()->size() == 2);
}

TEST_CASE("who is overdue in the filter is overdue in the list, and nobody else", "[sales][list]")
{
    People p;
    const ProductId soap = p.product(u"Soap"_s, 300);
    // Comes every hundred days: silent for 95 days is no reason to worry; every seven days: 11 are.
    const CustomerId slow = p.customer(u"Slow"_s, u"One"_s);
    for (const QString &day :
         {u"2024-11-05"_s, u"2025-02-13"_s, u"2025-05-24"_s, u"2025-09-01"_s, u"2025-12-10"_s})
        p.sale(slow, day, soap);
    const CustomerId quick = p.customer(u"Quick"_s, u"One"_s);
    for (const QString &day : {u"2026-02-18"_s, u"2026-02-25"_s, u"2026-03-04"_s})
        p.sale(quick, day, soap);
    CustomerFilter overdue;
    overdue.overdue = true;
    const QList<qint64> found = p.ids(overdue, CustomerColumn::LastVisit);
    CHECK(found == p.of({quick, p.maria}));
    const QList<qint64> everybody = p.ids({}, CustomerColumn::LastVisit);
    const auto rows = p.list.rows(everybody, Language::English);
    REQUIRE(rows);
    for (const qint64 id : everybody) {
        const RhythmState state = rows->value(id).rhythm.state;
        INFO(id);
        CHECK(found.contains(id) == (state == RhythmState::Overdue || state == RhythmState::ProbablyLost));
    }
}
