// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ReportService.h"

#include "core/shop/Shop.h"

#include <algorithm>

namespace tefter {

const Report *ReportService::find(const QString &id) const
{
    const auto found = std::find_if(m_reports.cbegin(), m_reports.cend(),
                                    [&](const auto &report) { return report->id() == id; });
    return found == m_reports.cend() ? nullptr : found->get();
}

Result<ReportTable> ReportService::run(const QString &id, const ReportParameters &parameters) const
{
    const Report *report = find(id);
    if (!report)
        return failure(Cause::UnknownReport, {id});
    return m_shop.read([&](Connection &c) { return report->run(c, parameters); });
}

namespace {

QString plainCell(const ReportCell &cell, ReportColumnType type, TimeStep step, const Currency &currency)
{
    switch (type) {
    case ReportColumnType::Text:
        return cell.text;
    case ReportColumnType::Piece:
        return stepText(cell.piece, step);
    case ReportColumnType::Number:
        return cell.number ? QString::number(*cell.number) : QString();
    case ReportColumnType::Quantity:
        return cell.number ? decimalText(*cell.number, 3) : QString();
    case ReportColumnType::Money:
        return cell.number ? plainText(Money{*cell.number}, currency) : QString();
    case ReportColumnType::Percent:
        return cell.number ? decimalText(*cell.number, 2) : QString();
    }
    return {};
}

} // namespace

QList<QStringList> reportRows(const ReportTable &table, const Currency &currency)
{
    QList<QStringList> result;
    QStringList header;
    for (const ReportColumn &column : table.columns)
        header << column.id;
    result << header;
    for (const ReportRow &row : table.rows) {
        QStringList line;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            line << plainCell(row.cells[i], table.columns[i].type, table.step, currency);
        result << line;
    }
    return result;
}

} // namespace tefter
