// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Formats.h"
#include "core/reports/Report.h"

#include <QCoreApplication>

namespace tefter {

/// The words and numbers of a report as the window, the chart and the paper show them.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(tefter::ReportText)
public:
    ReportText(const Formats &formats, Currency currency)
        : m_formats(formats)
        , m_currency(std::move(currency))
    {
    }

    const Formats &formats() const { return m_formats; }
    const Currency &currency() const { return m_currency; }

    QString title(const ReportColumn &column) const;
    QString cell(const ReportColumn &column, const ReportCell &cell, TimeStep step) const;
    /// A cell of the row of totals: where it adds up nothing it says nothing.
    QString total(const ReportColumn &column, const ReportCell &cell, TimeStep step) const;
    QString number(qint64 value, ReportColumnType type) const;
    /// "21–27 Sep 2026", "September 2026", "Q3 2026".
    QString piece(const Period &piece, TimeStep step) const;
    /// Any period as a person would say it; "Everything" for an open one.
    QString period(const Period &period) const;
    /// The piece for an axis, from the finest name to the coarsest: "21", "Sep", "2026".
    QStringList pieceParts(const Period &piece, TimeStep step) const;
    /// How many decimals a count of this type has.
    int decimals(ReportColumnType type) const;

private:
    QString quarter(int number) const;

    const Formats &m_formats;
    Currency m_currency;
};

} // namespace tefter
