// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/ReorderDemand.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Of a day or time as it stands in the file: YYYY-MM-DD and what may follow.
qint64 julianDay(QByteArrayView at)
{
    const auto number = [at](qsizetype from, qsizetype length) { return at.sliced(from, length).toInt(); };
    return at.size() < 10 ? 0 : QDate(number(0, 4), number(5, 2), number(8, 2)).toJulianDay();
}

/// Counts the days of one product on which something was there, as its moves pass by in their order.
class DaysThere
{
public:
    DaysThere(qint64 from, qint64 today)
        : m_cursor(from)
        , m_today(today)
    {
    }

    /// What stood at the end of a move; days before the first one were days like any other.
    void move(qint64 day, qint64 after)
    {
        if (day >= m_cursor) {
            passTo(qMin(day, m_today));
            m_isThereToday = m_isThereToday || isThere() || after > 0;
        }
        m_level = after;
    }

    qint64 count()
    {
        passTo(m_today);
        return m_days;
    }

private:
    bool isThere() const { return !m_level || *m_level > 0; }

    /// The day of the cursor is over, and those up to `day`.
    void passTo(qint64 day)
    {
        if (day <= m_cursor)
            return;
        m_days += m_isThereToday || isThere() ? 1 : 0;
        m_days += isThere() ? day - m_cursor - 1 : 0;
        m_cursor = day;
        m_isThereToday = isThere();
    }

    qint64 m_cursor;
    qint64 m_today;
    qint64 m_days = 0;
    std::optional<qint64> m_level;
    bool m_isThereToday = false;
};

struct Sold
{
    qint64 from = 0; ///< Julian day from which on its days count
    ReorderDemand demand;
};

QHash<qint64, Sold> soldSince(Connection &connection, Day from, Day today)
{
    QHash<qint64, Sold> all;
    const auto rows = connection.statement(
        u"SELECT p.id, "
        "(SELECT CAST(sum(l.quantity) AS BIGINT) FROM sale_line l WHERE l.product_id = p.id AND "
        "l.bought_on >= ? AND l.bought_on < ?) AS sold, "
        "(SELECT min(l.bought_on) FROM sale_line l WHERE l.product_id = p.id AND l.bought_on IS NOT NULL), "
        "(SELECT min(m.at) FROM stock_running m WHERE m.product_id = p.id), p.created_on "
        "FROM product p WHERE p.deleted_at IS NULL"_s);
    rows->bind(0, from.iso());
    rows->bind(1, today.iso());
    while (rows->step()) {
        if (rows->isNull(1) || rows->integer(1) <= 0)
            continue;
        qint64 begin = julianDay(rows->text(4));
        for (const int column : {2, 3}) {
            if (!rows->isNull(column))
                begin = qMin(begin, julianDay(rows->text(column)));
        }
        Sold sold;
        sold.from = qMax(begin, from.date().toJulianDay());
        sold.demand.sold = {rows->integer(1)};
        all.insert(rows->integer(0), sold);
    }
    return all;
}

} // namespace

Quantity ReorderDemand::perDay() const
{
    if (daysThere <= 0 || sold.milli <= 0)
        return {};
    return {qMax<qint64>(1, (sold.milli + daysThere / 2) / daysThere)};
}

QHash<qint64, ReorderDemand> reorderDemand(Connection &connection, Day from, Day today)
{
    const qint64 last = today.date().toJulianDay();
    QHash<qint64, Sold> all = soldSince(connection, from, today);
    QHash<qint64, DaysThere> days;
    for (auto sold = all.cbegin(); sold != all.cend(); ++sold)
        days.insert(sold.key(), DaysThere(sold->from, last));
    const auto moves = connection.statement(
        u"SELECT product_id, at, product_after FROM stock_running ORDER BY product_id, at, move_id"_s);
    qint64 product = 0;
    DaysThere *there = nullptr;
    while (moves->step()) {
        if (moves->integer(0) != product) {
            product = moves->integer(0);
            const auto found = days.find(product);
            there = found == days.end() ? nullptr : &*found;
        }
        if (there)
            there->move(julianDay(moves->text(1)), moves->integer(2));
    }
    QHash<qint64, ReorderDemand> demand;
    for (auto sold = all.begin(); sold != all.end(); ++sold) {
        sold->demand.daysThere = days.find(sold.key())->count();
        demand.insert(sold.key(), sold->demand);
    }
    return demand;
}

} // namespace tefter
