// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/KeptTables.h"
#include "core/registry/Services.h"
#include "core/sample/SampleService.h"
#include "core/segments/SegmentText.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

void fill(Shop &shop)
{
    SampleOptions options;
    options.language = Language::Greek;
    options.customers = 60;
    options.lines = 900;
    Progress silent;
    REQUIRE(SampleService(shop).fill(options, silent));
}

/// A value of each kind that a criterion may be given.
Literal literalFor(const Criterion &criterion, const QString &op, ValueType type, int value,
                   Services &services)
{
    switch (type) {
    case ValueType::Text:
        return Literal::quoted(op == u"one-of" ? u"3"_s : u"α"_s);
    case ValueType::WholeNumber:
    case ValueType::Percent:
        return Literal::number(op == u"is" && criterion.id() == u"rfm" ? 545 : 3);
    case ValueType::Money:
    case ValueType::Number:
        return Literal::decimal(u"12.50"_s);
    case ValueType::Day:
        return Literal::day(Day(2025, 6, 1 + value));
    case ValueType::Word:
        return Literal::word(criterion.choices(value).value(0).word);
    case ValueType::Record:
    case ValueType::Suggested:
    case ValueType::OfSubject: {
        // A number is asked otherwise than a day.
        const QString subject = !criterion.hasSubject()             ? QString()
                                : op == u"contains"                 ? u"Registry text"_s
                                : op == u"since" || op == u"before" ? u"Registry date"_s
                                                                    : u"Registry number"_s;
        if (value > 0 && criterion.hasSubject())
            return Literal::decimal(u"3"_s);
        const auto offered = services.segments.suggestions(criterion.id(), value, subject);
        REQUIRE(offered);
        REQUIRE_FALSE(offered->isEmpty());
        return offered->first();
    }
    }
    return {};
}

} // namespace

TEST_CASE("every criterion has its labels, and every operator gives a count that holds together",
          "[registry]")
{
    test::ShopFile file(keptTables());
    fill(file.shop());
    Services services(file.shop());
    REQUIRE(services.segments.save({{}, {}, u"Saved"_s, u"all()"_s}));
    for (const auto &[kind, name] : {std::pair(OwnFieldKind::Text, u"Registry text"_s),
                                     std::pair(OwnFieldKind::Date, u"Registry date"_s),
                                     std::pair(OwnFieldKind::Number, u"Registry number"_s)})
        REQUIRE(services.ownFields.add({{}, kind, name, {}}));
    QStringList ids;
    for (const auto &criterion : services.criteria.all()) {
        INFO(criterion->id().toStdString());
        CHECK_FALSE(ids.contains(criterion->id()));
        ids << criterion->id();
        CHECK_FALSE(criterion->label().isEmpty());
        CHECK_FALSE(criterion->group().isEmpty());
        const auto example = services.segments.parse(criterion->example());
        REQUIRE(example);
        CHECK(example->condition.criterion == criterion->id());
        CHECK(criterion->findOperator(example->condition.op).has_value());
        for (const OperatorInfo &op : criterion->operators()) {
            INFO(op.id.toStdString());
            CHECK_FALSE(op.label.isEmpty());
            Condition condition{criterion->id(), op.id, {}, {}, {}};
            for (int i = 0; i < static_cast<int>(op.values.size()); ++i)
                condition.values << literalFor(*criterion, op.id, op.values[i], i, services);
            if (op.atLeast)
                condition.atLeast = 2;
            if (op.period)
                condition.period = PeriodSpec{{Day(2024, 1, 1), Day(2026, 12, 31)}, 0, {}};
            const SegmentNode leaf = SegmentNode::leaf(condition);
            const auto count = services.segments.count(leaf);
            REQUIRE(count);
            // What is counted and what is explained must be the same people.
            for (const qint64 person : {qint64{1}, qint64{20}, qint64{60}}) {
                const auto why = services.segments.explain(leaf, CustomerId{person});
                REQUIRE(why);
                CHECK(why->holds == count->people.contains(person));
            }
        }
    }
}

TEST_CASE("every ready-made segment counts", "[registry]")
{
    test::ShopFile file(keptTables());
    fill(file.shop());
    Services services(file.shop());
    QStringList keys;
    for (const Segment &segment : services.segments.readyMade()) {
        INFO(segment.readyMade.toStdString());
        CHECK_FALSE(keys.contains(segment.readyMade));
        keys << segment.readyMade;
        CHECK(services.segments.count(services.segments.parse(segment.text).value()));
    }
    CHECK(keys.size() >= 5);
}

TEST_CASE("every report runs on an empty and on a filled shop, in each of its shapes", "[registry]")
{
    for (const bool filled : {false, true}) {
        test::ShopFile file(keptTables());
        if (filled)
            fill(file.shop());
        Services services(file.shop());
        QStringList ids;
        for (const auto &report : services.reports.reports()) {
            INFO(report->id().toStdString());
            CHECK_FALSE(ids.contains(report->id()));
            ids << report->id();
            CHECK_FALSE(report->label().isEmpty());
            CHECK_FALSE(report->description().isEmpty());
            QStringList groupings{QString()};
            for (const ReportGrouping &grouping : report->groupings())
                groupings << grouping.id;
            for (const QString &grouping : groupings) {
                ReportParameters parameters;
                parameters.groupBy = grouping;
                parameters.yearBefore = report->takesYearBefore();
                const auto table = services.reports.run(report->id(), parameters);
                REQUIRE(table);
                CHECK(table->rows.isEmpty() == !filled);
                CHECK(table->totals.size() == table->columns.size());
                for (const ReportRow &row : table->rows)
                    REQUIRE(row.cells.size() == table->columns.size());
            }
        }
    }
}

TEST_CASE("every kept table has a name of its own and agrees with the records after any work", "[registry]")
{
    QStringList names;
    for (const auto &kept : keptTables()) {
        CHECK_FALSE(names.contains(kept->name()));
        names << kept->name();
        CHECK(Schema::unjournaledTables().contains(kept->name()));
    }
    test::ShopFile file(keptTables());
    fill(file.shop());
    CHECK(file->check().value() == QStringList());
    Services services(file.shop());
    auto person = services.customers.find(CustomerId{5});
    REQUIRE(person);
    person->familyName = u"Αλλαγμένη"_s;
    REQUIRE(services.customers.change(*person));
    REQUIRE(services.customers.bin({CustomerId{6}, CustomerId{7}}));
    CHECK(file->check().value() == QStringList());
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK(file->check().value() == QStringList());
}
