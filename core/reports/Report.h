// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Language.h"
#include "core/base/Result.h"
#include "core/base/TimeStep.h"
#include "core/db/Connection.h"
#include "core/shop/ShopSettings.h"

#include <memory>
#include <vector>

namespace tefter {

/// What a column of a report holds; the window and the printer format by it.
enum class ReportColumnType { Text, Piece, Number, Quantity, Money, Percent };

struct ReportColumn
{
    QString id;    ///< stable: the header in CSV and JSON
    QString label; ///< key, context "report"
    ReportColumnType type = ReportColumnType::Text;
};

/// A value of a report: a text, a piece of time, or a number (minor units of Money, thousandths of Quantity,
/// basis points of Percent). "No value" is not zero.
struct ReportCell
{
    QString text;
    std::optional<qint64> number;
    Period piece;

    static ReportCell ofText(QString t) { return {std::move(t), std::nullopt, {}}; }
    static ReportCell ofNumber(qint64 n) { return {{}, n, {}}; }
    static ReportCell ofPiece(Period p) { return {{}, std::nullopt, p}; }
    static ReportCell none() { return {}; }
};

/// The documents or the record behind a row, for a click.
struct ReportLink
{
    Period period;
    CustomerId customer;
    ProductId product;
    CategoryId category;
    QString country;
    Period yearBefore; ///< the piece that "a year before" counts
};

struct ReportRow
{
    QList<ReportCell> cells;
    ReportLink link;
};

enum class ReportDrawing { Columns, Bars, Table };

struct ReportTable
{
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QList<ReportCell> totals; ///< one per column, or empty
    ReportDrawing drawing = ReportDrawing::Table;
    int labelColumn = 0;     ///< what names a bar
    QList<int> valueColumns; ///< what is drawn, the first one in the accent
    int seriesColumn = -1;   ///< cuts the rows into series (category, country); -1: one series
    TimeStep step = TimeStep::Month;
};

/// What a person may choose. Each report says which of them it takes.
struct ReportParameters
{
    Period period; ///< open: everything
    TimeStep step = TimeStep::Month;
    QString groupBy; ///< one of groupings(); empty: no grouping
    bool yearBefore = false;
    Day today;          ///< up to which a running piece is held against the year before; invalid: to its end
    int limit = 50;     ///< of "best …"
    QCalendar calendar; ///< in whose months and years time is cut
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    Language language = Language::English; ///< in whose order people are named
};

struct ReportGrouping
{
    QString id;
    QString label; ///< key, context "report"
};

/// One report. Stateless; one object of each lives in the registry.
class Report
{
public:
    virtual ~Report() = default;

    virtual QString id() const = 0;
    virtual QString label() const = 0;       ///< key, context "report"
    virtual QString description() const = 0; ///< key, context "report": one sentence
    virtual bool takesStep() const { return false; }
    virtual bool takesYearBefore() const { return false; }
    virtual bool takesLimit() const { return false; }
    virtual QList<ReportGrouping> groupings() const { return {}; }

    /// Throws DbError.
    virtual ReportTable run(Connection &connection, const ReportParameters &parameters) const = 0;
};

using ReportList = std::vector<std::shared_ptr<const Report>>;

} // namespace tefter
