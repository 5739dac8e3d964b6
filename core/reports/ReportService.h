// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

namespace tefter {

class Shop;

/// Runs the reports of the registry.
class ReportService
{
public:
    ReportService(Shop &shop, ReportList reports)
        : m_shop(shop)
        , m_reports(std::move(reports))
    {
    }

    const ReportList &reports() const { return m_reports; }
    const Report *find(const QString &id) const;
    Result<ReportTable> run(const QString &id, const ReportParameters &parameters) const;

private:
    Shop &m_shop;
    ReportList m_reports;
};

/// A table as rows of plain text with a header of column ids, for CSV: dots as decimal signs, ISO days.
QList<QStringList> reportRows(const ReportTable &table, const Currency &currency);

} // namespace tefter
