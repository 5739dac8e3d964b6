// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierCaseService.h"

#include "core/suppliers/ScorecardService.h"
#include "core/suppliers/SupplierService.h"
#include "core/suppliers/SupplierTimeline.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Asked
{
    Asked()
    {
        Supplier wool;
        wool.name = u"Evros Wool"_s;
        supplier = *SupplierService(file.shop()).save(wool);
    }
    Result<qint64> ask(const QString &subject, Day opened, Day answered = {})
    {
        return cases.save({0, supplier, subject, opened, answered, {}});
    }

    test::ShopFile file; // today is 2026-03-15
    SupplierId supplier;
    SupplierCaseService cases{file.shop()};
};

} // namespace

TEST_CASE("cases are kept open first, changed, removed and undone", "[suppliers][cases]")
{
    Asked a;
    REQUIRE(a.ask(u"  A box  missing "_s, Day(2026, 3, 1), Day(2026, 3, 2)));
    const qint64 open = *a.ask(u"Wrong bill"_s, Day(2026, 2, 1));
    QList<SupplierCase> all = *a.cases.of(a.supplier);
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == open);
    CHECK(all[1].subject == u"A box missing");

    all[0].answeredOn = Day(2026, 2, 20);
    REQUIRE(a.cases.save(all[0]));
    CHECK(a.cases.of(a.supplier)->at(1).answeredOn == Day(2026, 2, 20));
    REQUIRE(a.cases.remove(all[0]));
    CHECK(a.cases.of(a.supplier)->size() == 1);
    REQUIRE(a.file->undo());
    CHECK(a.cases.of(a.supplier)->size() == 2);

    const QList<SupplierEvent> events = *SupplierTimeline(a.file.shop()).of(a.supplier, 10);
    QStringList kinds;
    for (const SupplierEvent &event : events)
        kinds << event.kind;
    CHECK(kinds.count(u"case"_s) == 2);
    CHECK(kinds.count(u"answer"_s) == 2);
    CHECK_FALSE(kinds.contains(u"changed"_s));
}

TEST_CASE("a case that says nothing, or was answered before it was opened, is refused", "[suppliers][cases]")
{
    Asked a;
    CHECK(a.ask(u" "_s, Day(2026, 3, 1)).error().cause == Cause::BadValue);
    CHECK(a.ask(u"Bill"_s, {}).error().cause == Cause::BadValue);
    CHECK(a.ask(u"Bill"_s, Day(2026, 3, 2), Day(2026, 3, 1)).error().cause == Cause::BadValue);
    CHECK(a.cases.save({0, SupplierId{99}, u"Bill"_s, Day(2026, 3, 1), {}, {}}).error().cause ==
          Cause::NotFound);
}

TEST_CASE("the scorecard counts who answers within three days", "[suppliers][cases][scorecard]")
{
    Asked a;
    ScorecardService cards(a.file.shop());
    const Period march{Day(2026, 3, 1), Day(2026, 3, 31)};
    const auto answers = [&] { return cards.of(a.supplier, march)->values.last(); };
    CHECK(answers() == ScoreValue{ScoreFigure::Answers, std::nullopt, 0});
    CHECK_FALSE(cards.of(a.supplier, march)->total);

    REQUIRE(a.ask(u"In February"_s, Day(2026, 2, 28), Day(2026, 2, 28)));
    REQUIRE(a.ask(u"May still come"_s, Day(2026, 3, 12)));
    CHECK(answers().cases == 0);
    REQUIRE(a.ask(u"In time"_s, Day(2026, 3, 2), Day(2026, 3, 5)));
    REQUIRE(a.ask(u"Late"_s, Day(2026, 3, 2), Day(2026, 3, 6)));
    REQUIRE(a.ask(u"Never"_s, Day(2026, 3, 11)));
    REQUIRE(a.ask(u"At once"_s, Day(2026, 3, 15), Day(2026, 3, 15)));
    CHECK(answers() == ScoreValue{ScoreFigure::Answers, Percent{5'000}, 4});
    CHECK(cards.of(a.supplier, march)->total == 50);
}
