// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

#include <QHash>

#include <map>
#include <memory>

namespace tefter {

/// What was sold.
struct SalesSums
{
    qint64 sales = 0;   ///< documents of kind sale
    qint64 returns = 0; ///< documents of kind return
    qint64 net = 0;     ///< minor units, over all kinds
};

/// What the rows are cut by besides time: nothing, a category (id and name), a country (its code).
struct SalesGroup
{
    qint64 id = 0;
    QString name;
    friend auto operator<=>(const SalesGroup &a, const SalesGroup &b)
    {
        const int byName = a.name.compare(b.name);
        return byName != 0 ? byName <=> 0 : a.id <=> b.id;
    }
    friend bool operator==(const SalesGroup &, const SalesGroup &) = default;
};

using SalesGroups = std::map<SalesGroup, SalesSums>;
using SalesPieces = std::map<Day, SalesGroups>; ///< by the first day of the piece

/// The sums of a report as they come in: the engine only reads along an index, the calendar is applied here.
class SalesGathering
{
public:
    SalesGathering(Connection &connection, const ReportParameters &parameters);

    /// What was sold in the period, cut as the parameters say.
    SalesPieces in(const Period &period);

private:
    /// A piece of time with its days as they stand in the file.
    struct Place
    {
        QByteArray from, to;
        SalesGroups *groups = nullptr;
    };

    void addDays(const Period &period);
    void addCategories(const Period &period);
    std::unique_ptr<Statement> read(const QString &sql, const Period &period);
    QHash<qint64, SalesGroup> categoriesOfProducts();
    SalesGroups &pieceOf(QByteArrayView day);

    Connection &m_connection;
    const ReportParameters &m_parameters;
    SalesPieces m_pieces;
    QHash<QByteArray, Place> m_byDay;
    Place m_last;
};

} // namespace tefter
