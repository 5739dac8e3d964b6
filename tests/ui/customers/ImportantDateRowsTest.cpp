// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ImportantDateRows.h"

#include "core/base/Formats.h"
#include "tests/ui/PageFixture.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/PartialDayEdit.h"
#include "ui/customers/NameDayChoice.h"

#include <QComboBox>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

QComboBox *combo(const QWidget *place, const QString &name)
{
    const auto all = place->findChildren<QComboBox *>();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const QComboBox *one) { return one->accessibleName() == name; });
    REQUIRE(found != all.cend());
    return *found;
}

} // namespace

TEST_CASE("a date is entered with parts left out, and returns as it is said", "[ui][dates]")
{
    const Formats formats(Language::English);
    ImportantDateRows rows(formats);
    rows.show();
    CHECK(rows.dates().isEmpty());
    press(&rows, u"Add a date"_s);
    REQUIRE(rows.dates().size() == 1);
    CHECK(rows.firstFault().isEmpty());
    auto *day = rows.findChild<PartialDayEdit *>();
    auto *missing = combo(&rows, u"Where the month has no such day"_s);
    REQUIRE(QTest::qWaitFor([&] { return day->isVisible(); }));
    day->setText(u"21 May"_s);
    CHECK(rows.dates().first().day == PartialDay{0, 5, 21});
    CHECK(rows.dates().first().kind == DateKind::Wedding);
    CHECK_FALSE(missing->isVisible());
    day->setText(u"29 February 2004"_s);
    CHECK(missing->isVisible());
    missing->setCurrentIndex(missing->findText(u"else not at all"_s));
    CHECK(rows.dates().first().missingDay == MissingDay::Lost);

    auto *often = combo(&rows, u"How often"_s);
    often->setCurrentIndex(often->findText(u"every … days"_s));
    CHECK(rows.firstFault().contains(u"number of days"_s));
    rows.findChild<NumberEdit *>()->setText(u"90"_s);
    CHECK(rows.firstFault().isEmpty());
    CHECK(rows.dates().first().everyDays == 90);
    day->setText(u"31/02"_s);
    CHECK(rows.firstFault().contains(u"31/02"_s));
    press(&rows, u"Remove the date"_s);
    CHECK(rows.dates().isEmpty());
}

TEST_CASE("dates that are there keep their rows", "[ui][dates]")
{
    const Formats formats(Language::English);
    ImportantDateRows rows(formats);
    ImportantDate journey, nameDay;
    journey.id = 7;
    journey.kind = DateKind::Journey;
    journey.label = u"Rome"_s;
    journey.day = {2026, 7, 10};
    journey.repetition = Repetition::Once;
    nameDay.kind = DateKind::NameDay;
    rows.setDates({nameDay, journey});
    CHECK(rows.dates() == QList<ImportantDate>{journey});
}

TEST_CASE("a name day is as the calendar has it, another, or none", "[ui][dates]")
{
    const Formats formats(Language::English);
    NameDayChoice choice(formats);
    choice.setNameDay(nullptr);
    CHECK_FALSE(choice.nameDay());
    auto *box = choice.findChild<QComboBox *>();
    box->setCurrentIndex(1);
    CHECK_FALSE(choice.fault().isEmpty());
    choice.findChild<PartialDayEdit *>()->setText(u"8 November 2001"_s);
    CHECK(choice.fault().isEmpty());
    CHECK(choice.nameDay()->day == PartialDay{0, 11, 8});
    box->setCurrentIndex(2);
    CHECK(choice.fault().isEmpty());
    CHECK(choice.nameDay()->day.isEmpty());
}
