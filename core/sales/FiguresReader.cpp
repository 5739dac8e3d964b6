// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/FiguresReader.h"

#include <algorithm>
#include <limits>

namespace tefter::figures {

using namespace Qt::StringLiterals;

namespace {

/// Reads ISO text; Day::fromIso() is many times slower and this runs over every document.
qint64 julianDay(QByteArrayView iso)
{
    const auto number = [&](qsizetype from, qsizetype size) {
        int value = 0;
        for (qsizetype i = from; i < from + size && i < iso.size(); ++i)
            value = value * 10 + (iso[i] - '0');
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2)).toJulianDay();
}

/// Takes the documents of one customer in the order of their days.
class Gatherer
{
public:
    void add(QByteArrayView kind, QByteArrayView day, qint64 total)
    {
        m_figures.netTotal += total;
        const qint64 julian = julianDay(day);
        m_firstDocument = std::min(m_firstDocument, julian);
        m_lastDocument = std::max(m_lastDocument, julian);
        if (kind != QByteArrayView("sale"))
            return;
        ++m_figures.sales;
        if (m_figures.visits > 0 && julian == m_last)
            return;
        if (m_figures.visits == 0)
            m_first = julian;
        else
            m_gaps.append(julian - m_last);
        m_last = julian;
        ++m_figures.visits;
    }
    CustomerFigures take()
    {
        CustomerFigures result = m_figures;
        if (result.visits > 0) {
            result.firstDay = Day(QDate::fromJulianDay(m_first));
            result.lastDay = Day(QDate::fromJulianDay(m_last));
            result.rhythmDays = rhythmOf(m_gaps);
        }
        if (m_lastDocument >= m_firstDocument) {
            result.firstDocument = Day(QDate::fromJulianDay(m_firstDocument));
            result.lastDocument = Day(QDate::fromJulianDay(m_lastDocument));
        }
        *this = {};
        return result;
    }

private:
    CustomerFigures m_figures;
    qint64 m_first = 0;
    qint64 m_last = 0;
    qint64 m_firstDocument = std::numeric_limits<qint64>::max();
    qint64 m_lastDocument = std::numeric_limits<qint64>::min();
    QList<qint64> m_gaps;
};

} // namespace

void forAll(Connection &connection, const std::function<void(qint64, const CustomerFigures &)> &take)
{
    const auto people =
        connection.statement(u"SELECT id FROM customer WHERE deleted_at IS NULL ORDER BY id"_s);
    // The index of customers holds all of this, in this order; the bin is looked at here, so that no other
    // index is tempting.
    const auto sales = connection.statement(
        u"SELECT customer_id, kind, business_day, total, deleted_at FROM sale WHERE customer_id > 0 "
        "ORDER BY customer_id, business_day"_s);
    bool more = sales->step();
    Gatherer gatherer;
    while (people->step()) {
        const qint64 customer = people->integer(0);
        while (more && sales->integer(0) < customer)
            more = sales->step();
        while (more && sales->integer(0) == customer) {
            if (sales->isNull(4))
                gatherer.add(sales->text(1), sales->text(2), sales->integer(3));
            more = sales->step();
        }
        take(customer, gatherer.take());
    }
}

CustomerFigures ofOne(Connection &connection, CustomerId customer)
{
    Gatherer gatherer;
    connection.each(
        u"SELECT kind, business_day, total FROM sale WHERE customer_id = ? AND deleted_at IS NULL "
        "ORDER BY business_day"_s,
        {customer.value}, [&](const Row &row) {
            gatherer.add(row.text(0).toLatin1(), row.text(1).toLatin1(), row.integer(2));
        });
    return gatherer.take();
}

CustomerFigures kept(Connection &connection, CustomerId customer)
{
    return connection
        .one(u"SELECT first_day, last_day, sales, visits, net_total, rhythm_days, first_document, "
             "last_document FROM customer_figures WHERE customer_id = ?"_s,
             {customer.value},
             [](const Row &row) {
                 return CustomerFigures{row.day(0),     row.day(1),          row.integer(2), row.integer(3),
                                        row.integer(4), row.maybeInteger(5), row.day(6),     row.day(7)};
             })
        .value_or(CustomerFigures());
}

} // namespace tefter::figures
