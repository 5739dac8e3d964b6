// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/db/Connection.h"
#include "core/sample/SampleData.h"

namespace tefter {

/// The suppliers of a sample shop with what they ask, and orders to them over the last sixteen months: the
/// first comes whole and in time, others late now and then, not everything or a broken piece; the last one
/// brings late, in parts, not everything, some of it broken, and ever dearer. What of it moves stock is
/// written with the stock. Throws DbError.
class SampleSuppliers
{
public:
    SampleSuppliers(Connection &connection, const SampleData &words, Language language, Day lastDay,
                    int currencyDecimals)
        : m_db(connection)
        , m_words(words)
        , m_language(language)
        , m_last(lastDay)
    {
        for (int i = 0; i < currencyDecimals; ++i)
            m_unit /= 10;
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

    void linkToSales();
    void writeWaiting();
    void writeCases();
    qint64 costAfter(qint64 cost, int number, int month) const;
    qint64 writeProfile(int number);
    void writeSupplier(int number, const QList<Article> &articles);
    qint64 writeOrder(int number, Day day, const QString &state, const QList<Article> &articles, int month);
    void writeReceipt(qint64 order, int number, Day day, int percent, bool hasBroken);
    void numberOrders();
    qint64 ofEuros(qint64 euros) const;

    Connection &m_db;
    const SampleData &m_words;
    Language m_language;
    Day m_last;
    qint64 m_unit = 1'000'000; ///< the smallest coin, in millionths
    QList<qint64> m_suppliers;
};

} // namespace tefter
