// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/registry/Services.h"

#include <QJsonArray>
#include <QJsonObject>

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

Result<ReportParameters> parametersOf(const Call &call)
{
    ReportParameters p;
    const auto from = call.day("from"), to = call.day("to");
    if (!from || !to)
        return failure(!from ? from.error() : to.error());
    p.period = {*from, *to};
    if (call.has("by")) {
        const auto step = timeStepFromId(call.value("by"));
        if (!step)
            return failure(Cause::WrongUse, {u"--by wants day, week, month, quarter or year."_s});
        p.step = *step;
    }
    p.groupBy = call.value("of");
    p.yearBefore = call.has("year-before");
    const auto limit = call.number("limit", p.limit);
    if (!limit)
        return failure(limit.error());
    p.limit = *limit;
    return p;
}

Result<void> runReport(const Call &call)
{
    const auto parameters = parametersOf(call);
    if (!parameters)
        return failure(parameters.error());
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    const auto table = open->services().reports.run(call.arguments().at(1), *parameters);
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
    }
    return {};
}

} // namespace

Verb reportVerb()
{
    Verb verb;
    verb.name = u"report"_s;
    verb.arguments = u"FILE sales-history|best-customers|best-products"_s;
    verb.summary = u"Prints a report as a table, CSV or JSON."_s;
    verb.least = verb.most = 2;
    verb.options = {{u"from"_s, u"The first day."_s, u"YYYY-MM-DD"_s},
                    {u"to"_s, u"The last day."_s, u"YYYY-MM-DD"_s},
                    {u"by"_s, u"Cuts time by day, week, month, quarter or year."_s, u"STEP"_s},
                    {u"of"_s, u"Cuts the sales history by category or country."_s, u"WHAT"_s},
                    {u"year-before"_s, u"Adds the same time a year before."_s},
                    {u"limit"_s, u"How many of the best."_s, u"N"_s},
                    {u"csv"_s, u"As CSV."_s},
                    {u"json"_s, u"As JSON."_s}};
    verb.run = runReport;
    return verb;
}

} // namespace tefter
