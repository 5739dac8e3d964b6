// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/sample/SampleData.h"

namespace tefter {

/// The suppliers of a sample shop with what they ask, and orders to them over the last sixteen months: most
/// come whole and in time; the last one brings late, in parts, not everything, some of it broken, and ever
/// dearer. They move no stock. Throws DbError.
class SampleSuppliers
{
public:
    SampleSuppliers(Connection &connection, const SampleData &words, Day lastDay, int currencyDecimals)
        : m_db(connection)
        , m_words(words)
        , m_last(lastDay)
        , m_decimals(currencyDecimals)
    {
    }

    void write();

private:
    struct Article
    {
        qint64 product = 0;
        QString name;
        QString code;
        qint64 cost = 0; ///< per unit, in millionths
    };

    void linkToStockAndSales();
    void writeSupplier(int number, const QList<Article> &articles);
    qint64 writeOrder(int number, Day day, const QString &state, const QList<Article> &articles, int month);
    void writeReceipt(qint64 order, int number, Day day, int percent, bool isLast);
    QString nextNumber(Day day);

    Connection &m_db;
    const SampleData &m_words;
    Day m_last;
    int m_decimals;
    QList<qint64> m_suppliers;
    QHash<int, int> m_numbers; ///< by year
};

} // namespace tefter
