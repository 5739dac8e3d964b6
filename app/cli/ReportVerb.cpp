// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"
#include "core/customers/CustomerSteps.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/registry/Services.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonCell(const QString &text, ReportColumnType type)
{
    const bool isWhole = type == ReportColumnType::Number;
    if (text.isEmpty())
        return {};
    return isWhole ? QJsonValue(text.toLongLong()) : QJsonValue(text);
}

QJsonArray json(const ReportTable &table, const QList<QStringList> &rows)
{
    QJsonArray array;
    for (qsizetype r = 1; r < rows.size(); ++r) {
        QJsonObject object;
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            object.insert(table.columns[c].id, jsonCell(rows[r][c], table.columns[c].type));
        array.append(object);
    }
    return array;
}

void printTable(const Call &call, const ReportTable &table, const QList<QStringList> &rows)
{
    QList<qsizetype> widths(table.columns.size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype c = 0; c < row.size(); ++c)
            widths[c] = qMax(widths[c], row[c].size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const bool isText = table.columns[c].type == ReportColumnType::Text ||
                                table.columns[c].type == ReportColumnType::Piece;
            line += isText ? row[c].leftJustified(widths[c]) : row[c].rightJustified(widths[c]);
            line += u"  "_s;
        }
        call.print(line.trimmed().isEmpty() ? QString() : line);
    }
}

ReportParameters parametersOf(const Call &call)
{
    ReportParameters p;
    p.period = {call.day("from"), call.day("to")};
    p.step = timeStepFromId(call.value("by")).value_or(p.step);
    p.groupBy = call.value("of");
    p.yearBefore = call.has("year-before");
    p.today = call.clock()->today();
    p.limit = call.number("limit", p.limit);
    p.days = call.number("days", p.days);
    return p;
}

/// Every way in which any report can be cut besides time.
QStringList allGroupings()
{
    QStringList ids;
    const ReportList reports = allReports();
    for (const auto &report : reports) {
        const QList<ReportGrouping> groupings = report->groupings();
        for (const ReportGrouping &grouping : groupings) {
            if (!ids.contains(grouping.id))
                ids << grouping.id;
        }
    }
    return ids;
}

/// What the report that was named does not take.
Result<void> checkOptions(const Call &call, const Report &report)
{
    const std::pair<const char *, bool> taken[] = {{"from", report.takesPeriod()},
                                                   {"to", report.takesPeriod()},
                                                   {"by", report.takesStep()},
                                                   {"of", !report.groupings().isEmpty()},
                                                   {"year-before", report.takesYearBefore()},
                                                   {"limit", report.takesLimit()},
                                                   {"days", report.takesDays()},
                                                   {"supplier", report.takesSupplier()}};
    for (const auto &[option, isTaken] : taken) {
        if (call.has(option) && !isTaken)
            return failure(Cause::WrongUse,
                           {u"%1 does not take --%2."_s.arg(report.id(), QLatin1StringView(option))});
    }
    QStringList groupings;
    const QList<ReportGrouping> all = report.groupings();
    for (const ReportGrouping &grouping : all)
        groupings << grouping.id;
    if (call.has("of") && !groupings.contains(call.value("of")))
        return failure(Cause::WrongUse, {u"%1 takes --of %2, not %3."_s.arg(
                                            report.id(), groupings.join(u" or "_s), call.value("of"))});
    return {};
}

/// What the report that was named does not take, or a period that ends before it begins.
Result<void> checkMeaning(const Call &call)
{
    const QString id = call.arguments().at(1);
    const ReportList reports = allReports();
    const auto report =
        std::find_if(reports.cbegin(), reports.cend(), [&](const auto &one) { return one->id() == id; });
    if (report == reports.cend())
        return failure(Cause::WrongUse, {u"there is no report \"%1\": they are %2."_s.arg(
                                            id, idsOf(allReports()).join(u", "_s))});
    if (const auto options = checkOptions(call, **report); !options)
        return options;
    const Period period{call.day("from"), call.day("to")};
    if (period.from.isValid() && period.to.isValid() && period.to < period.from)
        return failure(Cause::WrongUse,
                       {u"--from %1 comes after --to %2."_s.arg(call.value("from"), call.value("to"))});
    return {};
}

Result<void> runReport(const Call &call)
{
    if (const auto meaning = checkMeaning(call); !meaning)
        return meaning;
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    ReportParameters parameters = parametersOf(call);
    parameters.language = shopLanguage(open->shop());
    if (call.has("supplier")) {
        const auto supplier = open->services().suppliers.named(call.value("supplier"));
        if (!supplier)
            return failure(supplier.error());
        if (!supplier->isValid())
            return failure(Cause::UnknownName, {u"supplier"_s, call.value("supplier")});
        parameters.supplier = *supplier;
    }
    const auto table = open->services().reports.run(call.arguments().at(1), parameters);
    if (!table)
        return failure(table.error());
    const QList<QStringList> rows = reportRows(*table, open->shop().settings().currency);
    if (call.wantsJson()) {
        call.print(json(*table, rows));
    } else if (call.has("csv")) {
        CsvWriter writer = CsvWriter::toMemory(CsvFormat::plain());
        for (const QStringList &row : rows)
            writer.row(row);
        call.print(QString::fromUtf8(writer.bytes()).trimmed());
    } else {
        printTable(call, *table, rows);
        for (const QString &note : table->notes)
            call.say(note);
    }
    return {};
}

QString whatReportsTell()
{
    QString text = u"The reports are:"_s;
    const ReportList reports = allReports();
    for (const auto &report : reports)
        text += u"\n  %1  %2"_s.arg(report->id().leftJustified(17), report->description());
    return text;
}

} // namespace

Verb reportVerb()
{
    Verb verb;
    verb.name = u"report"_s;
    verb.arguments = u"FILE REPORT"_s;
    verb.summary = u"Prints a report as a table, CSV or JSON."_s;
    verb.least = verb.most = 2;
    verb.options = {
        Option(u"from"_s, u"The first day."_s, u"YYYY-MM-DD"_s).aDay(),
        Option(u"to"_s, u"The last day."_s, u"YYYY-MM-DD"_s).aDay(),
        Option(u"by"_s, u"Cuts the time by day, week, month, quarter or year."_s, u"STEP"_s)
            .oneOf({u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s}),
        Option(u"of"_s, u"Cuts it by this as well, or ranks by it."_s, u"WHAT"_s).oneOf(allGroupings()),
        Option(u"year-before"_s, u"Adds the same time a year before to the sales history."_s),
        Option(u"limit"_s, u"How many of the best; 50 where it is not given."_s, u"N"_s).aCount(),
        Option(u"days"_s, u"Of dead stock: how many days without a sale; 90 where it is not given."_s, u"N"_s)
            .aCount(),
        Option(u"supplier"_s, u"The margins of the goods of one supplier."_s, u"NAME"_s),
        Option(u"csv"_s, u"As CSV."_s).notWith(u"json"_s),
        Option(u"json"_s, u"As JSON."_s)};
    verb.run = runReport;
    verb.more = whatReportsTell;
    return verb;
}

} // namespace tefter
