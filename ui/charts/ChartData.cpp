// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartData.h"

#include "core/base/CurrencySymbol.h"
#include "ui/charts/ChartAxis.h"
#include "ui/charts/ReportText.h"

#include <QHash>
#include <QMap>
#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 millionsFrom = 10'000'000;

ChartCategory categoryOf(const ReportTable &table, int row, const ReportText &text)
{
    const ReportColumn &column = table.columns[table.labelColumn];
    const ReportCell &cell = table.rows[row].cells[table.labelColumn];
    const QString name = text.cell(column, cell, table.step);
    const QStringList parts =
        column.type == ReportColumnType::Piece ? text.pieceParts(cell.piece, table.step) : QStringList{name};
    return {name, parts, row};
}

void addPlain(ChartData &data, const ReportTable &table, const ReportText &text)
{
    const qsizetype rows = data.form == ChartForm::Bars ? qMin<qsizetype>(table.rows.size(), chartBarsAtMost)
                                                        : table.rows.size();
    for (int row = 0; row < rows; ++row)
        data.categories << categoryOf(table, row, text);
    for (qsizetype i = 0; i < table.valueColumns.size(); ++i) {
        const int column = table.valueColumns[i];
        ChartSeries series{
            text.title(table.columns[column]), i == 0 ? ChartInk::Accent : ChartInk::Quiet, {}, {}};
        for (int row = 0; row < rows; ++row) {
            series.values << table.rows[row].cells[column].number;
            series.rows << row;
        }
        data.series << series;
    }
}

/// Every piece of time from the first to the last, also those in which nothing was sold.
QMap<Day, int> addPieces(ChartData &data, const ReportTable &table, const ReportText &text)
{
    QMap<Day, int> places;
    const Formats &formats = text.formats();
    Period last;
    for (int row = 0; row < table.rows.size(); ++row) {
        const Period piece = table.rows[row].cells[table.labelColumn].piece;
        if (piece == last)
            continue;
        while (last.to.isValid() && last.to.plusDays(1) < piece.from) {
            last = stepAround(last.to.plusDays(1), table.step, formats.calendar(), formats.firstDayOfWeek());
            data.categories << ChartCategory{text.piece(last, table.step), text.pieceParts(last, table.step),
                                             -1};
        }
        last = piece;
        places.insert(piece.from, int(data.categories.size()));
        data.categories << categoryOf(table, row, text);
    }
    return places;
}

void addCut(ChartData &data, const ReportTable &table, const ReportText &text)
{
    const QMap<Day, int> places = addPieces(data, table, text);
    const int column = table.valueColumns.first();
    const auto nameOf = [&](const ReportRow &row) {
        return text.cell(table.columns[table.seriesColumn], row.cells[table.seriesColumn], table.step);
    };
    QHash<QString, qint64> sums;
    for (const ReportRow &row : table.rows)
        sums[nameOf(row)] += row.cells[column].number.value_or(0);
    QStringList names = sums.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return sums[a] != sums[b] ? sums[a] > sums[b] : a < b;
    });
    const bool hasRest = names.size() > chartSeriesAtMost + 1;
    names = names.first(hasRest ? chartSeriesAtMost : names.size());
    if (hasRest)
        names << ReportText::tr("Everything else");
    for (const QString &name : names) {
        ChartSeries series{name, ChartInk::OneOfSeveral, {}, {}};
        series.values.resize(data.categories.size());
        series.rows.fill(-1, data.categories.size());
        data.series << series;
    }
    if (hasRest)
        data.series.last().ink = ChartInk::Rest;
    for (int row = 0; row < table.rows.size(); ++row) {
        const ReportRow &one = table.rows[row];
        const int place = places.value(one.cells[table.labelColumn].piece.from);
        qsizetype series = names.indexOf(nameOf(one));
        if (series < 0)
            series = names.size() - 1;
        ChartSeries &target = data.series[series];
        target.values[place] = target.values[place].value_or(0) + one.cells[column].number.value_or(0);
        if (target.ink != ChartInk::Rest)
            target.rows[place] = row;
    }
}

/// Ticks in whole units of the currency, or in millions of it where they would be long. Bars have no ticks:
/// their sums are written in full.
void addUnit(ChartData &data, const ReportColumn &column, const ReportText &text)
{
    qint64 largest = millionsFrom;
    for (int i = 0; i < data.decimals; ++i)
        largest *= 10;
    const bool isMoney = column.type == ReportColumnType::Money;
    const bool isLarge = isMoney && data.form == ChartForm::Columns && valueAxis(data).most >= largest;
    const int scale = data.decimals + (isLarge ? 6 : 0);
    data.tickText = [text, scale](qint64 value) { return text.formats().decimal(value, scale); };
    const QString symbol = currencySymbol(text.currency().code);
    if (isLarge)
        //: what is measured, and in which currency: "Net sum, millions of €"
        data.caption = ReportText::tr("%1, millions of %2").arg(data.caption, symbol);
    else if (isMoney)
        //: what is measured, and in which currency: "Net sum, €"
        data.caption = ReportText::tr("%1, %2").arg(data.caption, symbol);
}

} // namespace

ChartData chartOf(const ReportTable &table, const ReportText &text)
{
    ChartData data;
    if (table.drawing == ReportDrawing::Table || table.valueColumns.isEmpty() || table.rows.isEmpty())
        return data;
    data.form = table.drawing == ReportDrawing::Bars ? ChartForm::Bars : ChartForm::Columns;
    data.stacked = table.seriesColumn >= 0;
    const ReportColumn &column = table.columns[table.valueColumns.first()];
    data.caption = text.title(column);
    data.decimals = text.decimals(column.type);
    data.valueText = [text, type = column.type](qint64 value) { return text.number(value, type); };
    if (data.stacked)
        addCut(data, table, text);
    else
        addPlain(data, table, text);
    addUnit(data, column, text);
    return data;
}

} // namespace tefter
