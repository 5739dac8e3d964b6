// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/MarginColumns.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

ReportCell maybeCell(std::optional<qint64> number)
{
    return number ? ReportCell::ofNumber(*number) : ReportCell::none();
}

} // namespace

QList<ReportColumn> margins::columns()
{
    return {
        {u"sales"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Sales without VAT")),
         ReportColumnType::Money},
        {u"cost"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Purchase cost")), ReportColumnType::Money},
        {u"margin"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Margin")), ReportColumnType::Money},
        {u"margin_share"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Margin %")),
         ReportColumnType::Percent},
        {u"cost_known"_s, QStringLiteral(QT_TRANSLATE_NOOP("report", "Cost known for")),
         ReportColumnType::Percent}};
}

QList<ReportCell> margins::cells(const MarginSums &sums)
{
    QList<ReportCell> cells{ReportCell::ofNumber(sums.sales)};
    if (sums.isAnyCostKnown())
        cells << ReportCell::ofNumber(sums.knownCost) << ReportCell::ofNumber(sums.margin())
              << maybeCell(sums.marginShare());
    else
        cells << ReportCell::none() << ReportCell::none() << ReportCell::none();
    return cells << maybeCell(sums.knownShare());
}

QStringList margins::notes(const MarginSums &sums)
{
    QStringList notes;
    if (sums.knownTurnover != sums.turnover)
        notes << QStringLiteral(QT_TRANSLATE_NOOP(
            "report",
            "Of some sales nobody knows what the goods cost: cost and margin are of the others only."));
    return notes + vatNotes(sums);
}

QStringList margins::vatNotes(const MarginSums &sums)
{
    if (sums.vatlessTurnover == 0)
        return {};
    return {QStringLiteral(
        QT_TRANSLATE_NOOP("report", "Some sales have no VAT rate: they count as they were paid."))};
}

QString margins::needs()
{
    return QStringLiteral(QT_TRANSLATE_NOOP(
        "report",
        "Of no sale in this time is it known what the goods cost. Enter what suppliers ask, or receive "
        "goods with their cost: whatever is sold from then on has its margin."));
}

bool margins::isBetter(const MarginSums &a, const MarginSums &b)
{
    if (a.isAnyCostKnown() != b.isAnyCostKnown())
        return a.isAnyCostKnown();
    return a.isAnyCostKnown() ? a.margin() > b.margin() : a.sales > b.sales;
}

} // namespace tefter
