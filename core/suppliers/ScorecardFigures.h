// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/suppliers/Scorecard.h"

namespace tefter {

/// Reckons the figures of one supplier over a period. Throws DbError.
class ScorecardFigures
{
public:
    /// Orders whose promised day is before `today` are due, and those that are closed.
    ScorecardFigures(Connection &connection, SupplierId supplier, const Period &period, Day today,
                     const Currency &currency)
        : m_db(connection)
        , m_supplier(supplier)
        , m_period(period)
        , m_today(today)
        , m_currency(currency)
    {
    }

    QList<ScoreValue> all();

private:
    /// What was paid for a product: its value in thousandths of the currency.
    struct Paid
    {
        qint64 milli = 0;
        qint64 value = 0;
    };
    /// The same product now and a year ago.
    struct Compared
    {
        qint64 product = 0;
        Paid now;
        Paid then;
    };

    QList<ScoreValue> delivery();
    ScoreValue defects();
    QHash<qint64, Paid> paid(const Period &period);
    QList<Compared> basket();
    static ScoreValue drift(const QList<Compared> &basket);
    ScoreValue marginEffect(const QList<Compared> &basket);
    ScoreValue answers();
    qint64 netValue(qint64 total, qint64 vatBasisPoints) const;

    Connection &m_db;
    SupplierId m_supplier;
    Period m_period;
    Day m_today;
    Currency m_currency;
};

} // namespace tefter
