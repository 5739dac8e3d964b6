// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/SalesHistoryReport.h"

#include "core/base/Formats.h"
#include "core/sales/reports/SalesPieces.h"

#include <algorithm>
#include <map>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The groups as a person looks for them: by their names in the language, the nameless one last.
class GroupOrder
{
public:
    explicit GroupOrder(const ReportParameters &parameters)
        : m_formats(parameters.language)
        , m_areCountries(parameters.groupBy == u"country")
    {
    }

    QList<const SalesGroups::value_type *> operator()(const SalesGroups &groups)
    {
        QList<const SalesGroups::value_type *> sorted;
        for (const SalesGroups::value_type &group : groups)
            sorted << &group;
        std::stable_sort(sorted.begin(), sorted.end(), [this](const auto *a, const auto *b) {
            if (a->first.name.isEmpty() || b->first.name.isEmpty())
                return !a->first.name.isEmpty();
            return keyOf(a->first.name) < keyOf(b->first.name);
        });
        return sorted;
    }

private:
    const QCollatorSortKey &keyOf(const QString &name)
    {
        auto known = m_keys.find(name);
        if (known == m_keys.end())
            known = m_keys
                        .emplace(name, m_formats.sortKey(
                                           m_areCountries ? countryName(name, m_formats.language()) : name))
                        .first;
        return known->second;
    }

    const Formats m_formats;
    const bool m_areCountries;
    std::map<QString, QCollatorSortKey> m_keys;
};

Period pieceAround(Day day, const ReportParameters &p)
{
    return stepAround(day, p.step, p.calendar, p.firstDayOfWeek);
}

/// The same day of the year before, in the calendar of the report; of weeks the same day of the week.
Day yearBefore(Day day, const ReportParameters &p)
{
    if (p.step == TimeStep::Week)
        return day.plusDays(-364);
    const QCalendar::YearMonthDay parts = p.calendar.partsFromDate(day.date());
    const int inMonth = qMin(parts.day, p.calendar.daysInMonth(parts.month, parts.year - 1));
    return Day(p.calendar.dateFromParts(parts.year - 1, parts.month, inMonth));
}

/// A piece of the table: the days that are counted in it, and those that are counted against it.
struct PieceDays
{
    Period counted;
    Period yearBefore;
};

/// Of a piece that the period cuts, or that is still running, only as much of the year before is counted.
PieceDays daysOf(const Period &piece, const ReportParameters &p)
{
    Period counted = piece;
    if (p.period.from.isValid())
        counted.from = qMax(counted.from, p.period.from);
    if (p.period.to.isValid())
        counted.to = qMin(counted.to, p.period.to);
    const Period whole = pieceAround(yearBefore(piece.from, p), p);
    const Day last = p.today.isValid() && counted.contains(p.today) ? p.today : counted.to;
    return {counted,
            {counted.from == piece.from ? whole.from : yearBefore(counted.from, p),
             last == piece.to ? whole.to : yearBefore(last, p)}};
}

ReportCell averageCell(const SalesSums &sums)
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

/// `isWhole`: `before` is all of what stands against `sums`, and so the two may be compared.
QList<ReportCell> valueCells(const SalesSums &sums, const std::optional<SalesSums> &before,
                             const ReportParameters &p, bool documents, bool isWhole = true)
{
    QList<ReportCell> cells;
    if (documents)
        cells << ReportCell::ofNumber(sums.sales) << ReportCell::ofNumber(sums.returns);
    cells << ReportCell::ofNumber(sums.net);
    if (documents)
        cells << averageCell(sums);
    if (p.yearBefore && before && before->net > 0 && isWhole)
        cells << ReportCell::ofNumber(before->net)
              << ReportCell::ofNumber(
                     multiplyAndRound(sums.net - before->net, 10'000, before->net).value_or(0));
    else if (p.yearBefore)
        cells << (before ? ReportCell::ofNumber(before->net) : ReportCell::none()) << ReportCell::none();
    return cells;
}

/// Pieces without a document stand in the table as zeros: a closed month is a fact, not a gap.
void fillGaps(SalesPieces &pieces, const ReportParameters &p)
{
    if (pieces.empty() || !p.groupBy.isEmpty())
        return;
    const Day last = pieces.rbegin()->first;
    for (Day start = pieces.begin()->first; start < last;) {
        pieces[start][SalesGroup{}];
        start = pieceAround(start, p).to.plusDays(1);
    }
}

/// What a report counts: of a period that is open, up to the last document; nothing is counted that is still
/// to come. Invalid where there is nothing.
Period spanOf(const SalesPieces &pieces, const ReportParameters &p)
{
    Period span = p.period;
    if (!span.from.isValid() && !pieces.empty())
        span.from = pieces.begin()->first;
    const Day last = pieces.empty() ? Day() : pieceAround(pieces.rbegin()->first, p).to;
    if (!span.to.isValid())
        span.to = last;
    if (p.today.isValid() && p.today < span.to)
        span.to = qMax(p.today, pieces.empty() ? p.today : pieces.rbegin()->first);
    return span.from.isValid() && span.to.isValid() && span.from <= span.to ? span : Period();
}

/// What was sold a year before.
class YearBefore
{
public:
    /// Before `firstEver`, the day of the first document, nothing is known.
    YearBefore(SalesGathering &gathering, const Period &span, Day firstEver, const ReportParameters &p)
        : m_parameters(p)
        , m_firstEver(firstEver)
    {
        if (span.from.isValid())
            m_pieces = gathering.in({daysOf(pieceAround(span.from, p), p).yearBefore.from,
                                     daysOf(pieceAround(span.to, p), p).yearBefore.to});
    }

    /// Gives what sold a year before, and does not any more, its place among the pieces of the span.
    void addMissed(SalesPieces &pieces, const Period &span) const
    {
        if (m_pieces.empty())
            return;
        for (Day start = pieceAround(span.from, m_parameters).from; start <= span.to;
             start = pieceAround(start, m_parameters).to.plusDays(1)) {
            if (const SalesGroups *missed = groupsBefore(start)) {
                for (const auto &[group, sums] : *missed)
                    pieces[start].try_emplace(group);
            }
        }
    }

    /// What was sold a year before the piece that starts there; none where that is not known.
    const SalesGroups *of(Day start) const
    {
        if (const SalesGroups *groups = groupsBefore(start))
            return groups;
        const Day before = daysOf(pieceAround(start, m_parameters), m_parameters).yearBefore.from;
        return m_firstEver.isValid() && before >= m_firstEver ? &m_nothing : nullptr;
    }

private:
    const SalesGroups *groupsBefore(Day start) const
    {
        const auto found = m_pieces.find(pieceAround(yearBefore(start, m_parameters), m_parameters).from);
        return found == m_pieces.end() ? nullptr : &found->second;
    }

    const SalesGroups m_nothing;
    const ReportParameters &m_parameters;
    Day m_firstEver;
    SalesPieces m_pieces;
};

/// What was sold of a group; none where nothing is known of any.
std::optional<SalesSums> sumsOf(const SalesGroups *groups, const SalesGroup &group)
{
    if (!groups)
        return std::nullopt;
    const auto found = groups->find(group);
    return found == groups->end() ? SalesSums() : found->second;
}

Day firstDayOfSales(Connection &connection)
{
    return Day::fromIso(connection.text(u"SELECT min(business_day) FROM sale_day"_s));
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
    const bool documents = p.groupBy != u"category"; // a document may hold lines of several categories
    SalesGathering gathering(connection, p);
    SalesPieces pieces = gathering.in(p.period);
    std::optional<YearBefore> before;
    if (p.yearBefore) {
        const Period span = spanOf(pieces, p);
        before.emplace(gathering, span, firstDayOfSales(connection), p);
        before->addMissed(pieces, span);
    }
    fillGaps(pieces, p);

    ReportTable table;
    table.columns = columnsOf(p, documents);
    table.drawing = ReportDrawing::Columns;
    table.step = p.step;
    table.seriesColumn = p.groupBy.isEmpty() ? -1 : 1;
    const int net = (p.groupBy.isEmpty() ? 1 : 2) + (documents ? 2 : 0);
    table.valueColumns = {net};
    if (p.yearBefore)
        table.valueColumns << net + (documents ? 2 : 1);
    SalesSums whole, wholeBefore;
    GroupOrder inOrder(p);
    bool isWhole = true, isAnyKnown = false; // of every piece, of any, what was sold a year before
    for (const auto &[start, groups] : pieces) {
        const Period piece = pieceAround(start, p);
        const PieceDays days = daysOf(piece, p);
        const SalesGroups *groupsBefore = before ? before->of(start) : nullptr;
        isWhole = isWhole && groupsBefore;
        isAnyKnown = isAnyKnown || groupsBefore;
        for (const SalesGroups::value_type *one : inOrder(groups)) {
            const auto &[group, sums] = *one;
            const std::optional<SalesSums> earlier = sumsOf(groupsBefore, group);
            ReportRow row;
            row.cells << ReportCell::ofPiece(piece);
            if (!p.groupBy.isEmpty())
                row.cells << ReportCell::ofText(group.name);
            row.cells += valueCells(sums, earlier, p, documents);
            row.link.period = days.counted;
            row.link.yearBefore = p.yearBefore ? days.yearBefore : Period{};
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
    table.totals +=
        valueCells(whole, isAnyKnown ? std::optional(wholeBefore) : std::nullopt, p, documents, isWhole);
    return table;
}

} // namespace tefter
