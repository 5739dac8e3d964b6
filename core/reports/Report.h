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

/// The sold lines behind a figure. An id that is there but names nothing means the lines of which it is not
/// known.
struct LineScope
{
    Period period;
    std::optional<SupplierId> supplier;
    std::optional<ProductId> product;
    std::optional<CategoryId> category; ///< of the product itself, without the branches below it
    friend bool operator==(const LineScope &, const LineScope &) = default;
};

/// The documents, the sold lines or the record behind a row, for a click.
struct ReportLink
{
    Period period;
    CustomerId customer;
    ProductId product;
    CategoryId category;
    QString country;
    Period yearBefore;              ///< the piece that "a year before" counts
    std::optional<LineScope> lines; ///< the row is made of these lines
    bool isStock = false; ///< of what lay on the shelves: of `product`, or of all at the end of `period`
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
    QStringList notes; ///< what has to be known to read the figures: keys, context "report", each a sentence
};

/// What a person may choose. Each report says which of them it takes.
struct ReportParameters
{
    Period period; ///< open: everything
    TimeStep step = TimeStep::Month;
    QString groupBy; ///< one of groupings(); empty: no grouping
    bool yearBefore = false;
    Day today;      ///< up to which a running piece is held against the year before; invalid: to its end
    int limit = 50; ///< of "best …"
    int days = 90;  ///< without a sale
    SupplierId supplier;
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
    virtual QString label() const = 0;                ///< key, context "report"
    virtual QString description() const = 0;          ///< key, context "report": one sentence
    virtual bool takesPeriod() const { return true; } ///< else it speaks of today
    virtual bool takesStep() const { return false; }
    virtual bool takesYearBefore() const { return false; }
    virtual bool takesLimit() const { return false; }
    virtual bool takesDays() const { return false; }
    virtual bool takesSupplier() const { return false; }
    virtual QList<ReportGrouping> groupings() const { return {}; }
    /// What it is called not to be cut by any of them, key, context "report"; empty: everything together.
    virtual QString ungrouped() const { return {}; }
    /// What a shop has to do to have something here, key, context "report"; empty: to sell something.
    virtual QString needs() const { return {}; }

    /// Throws DbError.
    virtual ReportTable run(Connection &connection, const ReportParameters &parameters) const = 0;
};

using ReportList = std::vector<std::shared_ptr<const Report>>;

} // namespace tefter
