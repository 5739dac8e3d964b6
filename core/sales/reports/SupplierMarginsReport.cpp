// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/SupplierMarginsReport.h"

#include "core/base/Formats.h"
#include "core/reports/PieceFinder.h"
#include "core/sales/reports/MarginColumns.h"

#include <algorithm>
#include <map>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

using SupplierSums = std::map<qint64, MarginSums>;

struct GatheredMargins
{
    std::map<Day, SupplierSums> pieces; ///< by their first day
    SupplierSums whole;
    MarginSums sum;
};

GatheredMargins gatherMargins(Connection &connection, const ReportParameters &p)
{
    GatheredMargins result;
    PieceFinder pieces(p);
    const auto rows = connection.statement(
        u"SELECT business_day, supplier_id, sales, known_sales, known_cost, turnover, known_turnover, "
        "vatless_turnover FROM supplier_day WHERE business_day BETWEEN ? AND ? ORDER BY business_day"_s);
    rows->bind(0, p.period.fromText());
    rows->bind(1, p.period.toText());
    QByteArray day;
    SupplierSums *piece = nullptr;
    while (rows->step()) {
        const qint64 supplier = rows->integer(1);
        if (p.supplier.isValid() && supplier != p.supplier.value)
            continue;
        if (const QByteArrayView next = rows->text(0); !piece || next != QByteArrayView(day)) {
            day = next.toByteArray();
            piece = &result.pieces[pieces.of(Day::fromIso(QString::fromLatin1(day))).from];
        }
        const MarginSums sums{rows->integer(2), rows->integer(3), rows->integer(4),
                              rows->integer(5), rows->integer(6), rows->integer(7)};
        (*piece)[supplier] += sums;
        result.whole[supplier] += sums;
        result.sum += sums;
    }
    return result;
}

QHash<qint64, QString> supplierNames(Connection &connection)
{
    QHash<qint64, QString> names;
    connection.each(u"SELECT id, name FROM supplier"_s, {},
                    [&](const Row &row) { names.insert(row.integer(0), row.text(1)); });
    return names;
}

/// By their names in the language; those whose supplier is not known last.
QHash<qint64, int> ranksOf(const SupplierSums &suppliers, const QHash<qint64, QString> &names,
                           Language language)
{
    const Formats formats(language);
    QList<qint64> ids;
    for (const auto &one : suppliers)
        ids << one.first;
    std::stable_sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) {
        return a == 0 || b == 0 ? a != 0 && b == 0 : formats.compare(names.value(a), names.value(b)) < 0;
    });
    QHash<qint64, int> ranks;
    for (int i = 0; i < ids.size(); ++i)
        ranks.insert(ids[i], i);
    return ranks;
}

/// The part of a piece that the period holds.
Period countedOf(const Period &piece, const Period &period)
{
    return {period.from.isValid() ? qMax(piece.from, period.from) : piece.from,
            period.to.isValid() ? qMin(piece.to, period.to) : piece.to};
}

ReportColumn supplierColumn()
{
    return {u"supplier"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Supplier")), ReportColumnType::Text};
}

/// One row per supplier, the best margin on top.
ReportTable inAll(const GatheredMargins &gathered, const QHash<qint64, QString> &names,
                  const ReportParameters &p)
{
    ReportTable table;
    table.columns = QList<ReportColumn>{supplierColumn()} + margins::columns();
    table.drawing = ReportDrawing::Bars;
    table.valueColumns = {1 + margins::marginColumn};
    QList<qint64> suppliers;
    for (const auto &one : gathered.whole)
        suppliers << one.first;
    std::stable_sort(suppliers.begin(), suppliers.end(), [&](qint64 a, qint64 b) {
        return margins::isBetter(gathered.whole.at(a), gathered.whole.at(b));
    });
    for (const qint64 supplier : std::as_const(suppliers)) {
        ReportRow row;
        row.cells << ReportCell::ofText(names.value(supplier));
        row.cells += margins::cells(gathered.whole.at(supplier));
        row.link.lines = LineScope{p.period, SupplierId{supplier}, {}, {}};
        table.rows << row;
    }
    table.totals = QList<ReportCell>{ReportCell::none()} + margins::cells(gathered.sum);
    return table;
}

/// One row per piece of time and supplier; of one supplier also the pieces in which nothing was sold.
ReportTable overTime(const GatheredMargins &gathered, const QHash<qint64, QString> &names,
                     const ReportParameters &p)
{
    ReportTable table;
    const bool isOne = p.supplier.isValid();
    const int first = isOne ? 1 : 2;
    table.columns = {
        {u"period"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Period")), ReportColumnType::Piece}};
    if (!isOne)
        table.columns << supplierColumn();
    table.columns += margins::columns();
    table.drawing = ReportDrawing::Columns;
    table.step = p.step;
    table.seriesColumn = isOne ? -1 : 1;
    table.valueColumns = {first + margins::marginColumn};
    if (isOne)
        table.valueColumns = {first + margins::salesColumn, first + margins::costColumn};
    const QHash<qint64, int> ranks = ranksOf(gathered.whole, names, p.language);
    PieceFinder pieces(p);
    Period awaited;
    for (const auto &[start, sums] : gathered.pieces) {
        for (; isOne && awaited.from.isValid() && awaited.from < start; awaited = pieces.after(awaited)) {
            ReportRow row;
            row.cells << ReportCell::ofPiece(awaited);
            row.cells += margins::cells({});
            row.link.lines = LineScope{countedOf(awaited, p.period), p.supplier, {}, {}};
            table.rows << row;
        }
        const Period piece = pieces.of(start);
        QList<qint64> suppliers;
        for (const auto &one : sums)
            suppliers << one.first;
        std::sort(suppliers.begin(), suppliers.end(),
                  [&](qint64 a, qint64 b) { return ranks.value(a) < ranks.value(b); });
        for (const qint64 supplier : std::as_const(suppliers)) {
            ReportRow row;
            row.cells << ReportCell::ofPiece(piece);
            if (!isOne)
                row.cells << ReportCell::ofText(names.value(supplier));
            row.cells += margins::cells(sums.at(supplier));
            row.link.lines = LineScope{countedOf(piece, p.period), SupplierId{supplier}, {}, {}};
            table.rows << row;
        }
        awaited = pieces.after(piece);
    }
    table.totals.fill(ReportCell::none(), first);
    table.totals += margins::cells(gathered.sum);
    return table;
}

} // namespace

QString SupplierMarginsReport::id() const
{
    return u"supplier-margins"_s;
}

QString SupplierMarginsReport::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Supplier margins"));
}

QString SupplierMarginsReport::description() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP(
        "report", "What the goods of each supplier cost, brought and left over, net of returns."));
}

QString SupplierMarginsReport::needs() const
{
    return margins::needs();
}

QList<ReportGrouping> SupplierMarginsReport::groupings() const
{
    return {{u"supplier"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "By supplier, in total"))}};
}

QString SupplierMarginsReport::ungrouped() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("report", "Over time"));
}

ReportTable SupplierMarginsReport::run(Connection &connection, const ReportParameters &p) const
{
    const GatheredMargins gathered = gatherMargins(connection, p);
    const QHash<qint64, QString> names = supplierNames(connection);
    ReportTable table = p.groupBy == u"supplier" ? inAll(gathered, names, p) : overTime(gathered, names, p);
    table.notes = margins::notes(gathered.sum);
    return table;
}

} // namespace tefter
