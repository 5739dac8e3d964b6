// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/SalesHistoryReport.h"

#include <map>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

struct Sums
{
    qint64 sales = 0;   ///< documents of kind sale
    qint64 returns = 0; ///< documents of kind return
    qint64 net = 0;     ///< minor units, over all kinds
};

/// What the rows are cut by besides time: nothing, a category (id and name), a country.
struct Group
{
    qint64 id = 0;
    QString name;
    friend auto operator<=>(const Group &a, const Group &b)
    {
        const int byName = a.name.compare(b.name);
        return byName != 0 ? byName <=> 0 : a.id <=> b.id;
    }
    friend bool operator==(const Group &, const Group &) = default;
};

using Pieces = std::map<Day, std::map<Group, Sums>>; // by the first day of the piece

/// One row a day (and group): the engine only adds up along an index, the calendar is applied here.
struct DayQuery
{
    QString sql;
    bool documents; ///< whether the counts of documents mean something
};

DayQuery dayQuery(const QString &groupBy)
{
    if (groupBy == u"category")
        return {
            u"WITH line (day, product_id, total) AS ("
            "SELECT bought_on, product_id, total FROM sale_line WHERE bought_on IS NOT NULL "
            "UNION ALL SELECT s.business_day, l.product_id, l.total FROM sale_line l "
            "JOIN sale s ON s.id = l.sale_id WHERE s.kind = 'adjustment' AND s.deleted_at IS NULL) "
            "SELECT line.day, 0, 0, CAST(sum(line.total) AS BIGINT), coalesce(c.id, 0), coalesce(c.name, '') "
            "FROM line LEFT JOIN product p ON p.id = line.product_id "
            "LEFT JOIN category c ON c.id = p.category_id "
            "WHERE line.day BETWEEN ? AND ? GROUP BY line.day, c.id, c.name ORDER BY line.day"_s,
            false};
    const QString country = groupBy == u"country" ? u"country"_s : u"''"_s;
    const QString also = groupBy == u"country" ? u", country"_s : QString();
    return {u"SELECT business_day, CAST(sum(sales) AS BIGINT), CAST(sum(returns) AS BIGINT), "
            "CAST(sum(net_total) AS BIGINT), 0, %1 FROM sale_day WHERE business_day BETWEEN ? AND ? "
            "GROUP BY business_day%2 ORDER BY business_day"_s.arg(country, also),
            true};
}

Pieces gather(Connection &connection, const ReportParameters &p, const Period &period, const QString &sql)
{
    Pieces pieces;
    std::map<Group, Sums> *piece = nullptr;
    QByteArray pieceEnds;
    const auto reading = connection.statement(sql);
    reading->bind(0, period.fromText());
    reading->bind(1, period.toText());
    while (reading->step()) {
        // Days come in order, and ISO days compare as texts.
        if (const QByteArrayView day = reading->text(0); !piece || day > QByteArrayView(pieceEnds)) {
            const Period current =
                stepAround(Day::fromIso(reading->string(0)), p.step, p.calendar, p.firstDayOfWeek);
            piece = &pieces[current.from];
            pieceEnds = current.toText().toLatin1();
        }
        Sums &sums = (*piece)[Group{reading->integer(4), reading->string(5)}];
        sums.sales += reading->integer(1);
        sums.returns += reading->integer(2);
        sums.net += reading->integer(3);
    }
    return pieces;
}

/// The piece of the year before: found by a day inside it, so that months and weeks of any calendar match.
Day yearBefore(Day start, const ReportParameters &p)
{
    const QCalendar::YearMonthDay parts = p.calendar.partsFromDate(start.date());
    if (p.step == TimeStep::Week)
        return start.plusDays(-364);
    const int day = qMin(parts.day, p.calendar.daysInMonth(parts.month, parts.year - 1));
    return Day(p.calendar.dateFromParts(parts.year - 1, parts.month, day));
}

ReportCell averageCell(const Sums &sums)
{
    if (sums.sales == 0)
        return ReportCell::none();
    return ReportCell::ofNumber(multiplyAndRound(sums.net, 1, sums.sales).value_or(0));
}

QList<ReportColumn> columnsOf(const ReportParameters &p, bool documents)
{
    QList<ReportColumn> columns{
        {u"period"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Period")), ReportColumnType::Piece}};
    if (p.groupBy == u"category")
        columns << ReportColumn{u"category"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Category")),
                                ReportColumnType::Text};
    if (p.groupBy == u"country")
        columns << ReportColumn{u"country"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Country")),
                                ReportColumnType::Text};
    if (documents) {
        columns << ReportColumn{u"sales"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Sales")),
                                ReportColumnType::Number}
                << ReportColumn{u"returns"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Returns")),
                                ReportColumnType::Number};
    }
    columns << ReportColumn{u"net"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Net sum")),
                            ReportColumnType::Money};
    if (documents)
        columns << ReportColumn{u"average"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Average per sale")),
                                ReportColumnType::Money};
    if (p.yearBefore) {
        columns << ReportColumn{u"net_year_before"_s,
                                QStringLiteral(QT_TRANSLATE_NOOP("report", "A year before")),
                                ReportColumnType::Money}
                << ReportColumn{u"change"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Change")),
                                ReportColumnType::Percent};
    }
    return columns;
}

/// `comparable` is what `before` is compared with: less than `sums` where not every piece has a year before.
QList<ReportCell> valueCells(const Sums &sums, const std::optional<Sums> &before, const ReportParameters &p,
                             bool documents, qint64 comparable)
{
    QList<ReportCell> cells;
    if (documents)
        cells << ReportCell::ofNumber(sums.sales) << ReportCell::ofNumber(sums.returns);
    cells << ReportCell::ofNumber(sums.net);
    if (documents)
        cells << averageCell(sums);
    if (p.yearBefore && before && before->net > 0)
        cells << ReportCell::ofNumber(before->net)
              << ReportCell::ofNumber(
                     multiplyAndRound(comparable - before->net, 10'000, before->net).value_or(0));
    else if (p.yearBefore)
        cells << (before ? ReportCell::ofNumber(before->net) : ReportCell::none()) << ReportCell::none();
    return cells;
}

/// Pieces without a document stand in the table as zeros: a closed month is a fact, not a gap.
void fillGaps(Pieces &pieces, const ReportParameters &p)
{
    if (pieces.empty() || !p.groupBy.isEmpty())
        return;
    const Day last = pieces.rbegin()->first;
    for (Day start = pieces.begin()->first; start < last;) {
        pieces[start][Group{}];
        start = stepAround(start, p.step, p.calendar, p.firstDayOfWeek).to.plusDays(1);
    }
}

} // namespace

QString SalesHistoryReport::id() const
{
    return u"sales-history"_s;
}

QString SalesHistoryReport::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Sales history"));
}

QString SalesHistoryReport::description() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "What was sold over time, net of returns."));
}

QList<ReportGrouping> SalesHistoryReport::groupings() const
{
    return {{u"category"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "By category"))},
            {u"country"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "By country"))}};
}

ReportTable SalesHistoryReport::run(Connection &connection, const ReportParameters &p) const
{
    const DayQuery query = dayQuery(p.groupBy);
    Pieces pieces = gather(connection, p, p.period, query.sql);
    fillGaps(pieces, p);
    Pieces before;
    if (p.yearBefore && !pieces.empty())
        before = gather(
            connection, p,
            {yearBefore(pieces.begin()->first, p),
             stepAround(yearBefore(pieces.rbegin()->first, p), p.step, p.calendar, p.firstDayOfWeek).to},
            query.sql);

    ReportTable table;
    table.columns = columnsOf(p, query.documents);
    table.drawing = ReportDrawing::Columns;
    table.step = p.step;
    table.seriesColumn = p.groupBy.isEmpty() ? -1 : 1;
    const int net = (p.groupBy.isEmpty() ? 1 : 2) + (query.documents ? 2 : 0);
    table.valueColumns = {net};
    if (p.yearBefore)
        table.valueColumns << net + (query.documents ? 2 : 1);
    Sums whole, wholeBefore;
    qint64 comparable = 0; // of the pieces that have a year before
    for (const auto &[start, groups] : pieces) {
        const Period piece = stepAround(start, p.step, p.calendar, p.firstDayOfWeek);
        const Period pieceBefore = stepAround(yearBefore(start, p), p.step, p.calendar, p.firstDayOfWeek);
        const auto found = before.find(pieceBefore.from);
        for (const auto &[group, sums] : groups) {
            std::optional<Sums> earlier;
            if (found != before.end()) {
                comparable += sums.net;
                if (const auto same = found->second.find(group); same != found->second.end())
                    earlier = same->second;
            }
            ReportRow row;
            row.cells << ReportCell::ofPiece(piece);
            if (!p.groupBy.isEmpty())
                row.cells << ReportCell::ofText(group.name);
            row.cells += valueCells(sums, earlier, p, query.documents, sums.net);
            row.link.period = piece;
            row.link.yearBefore = p.yearBefore ? pieceBefore : Period{};
            row.link.category = CategoryId{group.id};
            row.link.country = p.groupBy == u"country" ? group.name : QString();
            table.rows << row;
            whole.sales += sums.sales;
            whole.returns += sums.returns;
            whole.net += sums.net;
            wholeBefore.net += earlier ? earlier->net : 0;
        }
    }
    table.totals << ReportCell::none();
    if (!p.groupBy.isEmpty())
        table.totals << ReportCell::none();
    table.totals += valueCells(whole, before.empty() ? std::nullopt : std::optional(wholeBefore), p,
                               query.documents, comparable);
    return table;
}

} // namespace tefter
