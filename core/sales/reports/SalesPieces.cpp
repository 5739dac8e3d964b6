// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/SalesPieces.h"

namespace tefter {

using namespace Qt::StringLiterals;

SalesGathering::SalesGathering(Connection &connection, const ReportParameters &parameters)
    : m_connection(connection)
    , m_parameters(parameters)
{
}

SalesPieces SalesGathering::in(const Period &period)
{
    m_pieces.clear();
    m_byDay.clear();
    m_last = {};
    if (m_parameters.groupBy == u"category")
        addCategories(period);
    else
        addDays(period);
    return std::move(m_pieces);
}

void SalesGathering::addDays(const Period &period)
{
    const bool byCountry = m_parameters.groupBy == u"country";
    const auto reading = read(u"SELECT business_day, sales, returns, net_total, country FROM sale_day "
                              "WHERE business_day BETWEEN ? AND ?"_s,
                              period);
    while (reading->step()) {
        SalesGroups &groups = pieceOf(reading->text(0));
        SalesSums &sums = groups[byCountry ? SalesGroup{0, reading->string(4)} : SalesGroup{}];
        sums.sales += reading->integer(1);
        sums.returns += reading->integer(2);
        sums.net += reading->integer(3);
    }
}

/// Lines of sales and returns carry their day; the few of adjustments get it from their document.
void SalesGathering::addCategories(const Period &period)
{
    const QHash<qint64, SalesGroup> categories = categoriesOfProducts();
    for (const QString &sql :
         {u"SELECT bought_on, product_id, CAST(sum(total) AS BIGINT) FROM sale_line "
          "WHERE bought_on BETWEEN ? AND ? GROUP BY product_id, bought_on"_s,
          u"SELECT s.business_day, l.product_id, CAST(sum(l.total) AS BIGINT) FROM sale s "
          "JOIN sale_line l ON l.sale_id = s.id WHERE s.kind = 'adjustment' AND s.deleted_at IS NULL "
          "AND s.business_day BETWEEN ? AND ? GROUP BY l.product_id, s.business_day"_s}) {
        const auto reading = read(sql, period);
        SalesGroup category;
        qint64 product = 0; // the days of a product come one after the other
        while (reading->step()) {
            if (const qint64 next = reading->integer(1); next != product) {
                product = next;
                category = categories.value(product);
            }
            pieceOf(reading->text(0))[category].net += reading->integer(2);
        }
    }
}

std::unique_ptr<Statement> SalesGathering::read(const QString &sql, const Period &period)
{
    auto reading = m_connection.statement(sql);
    reading->bind(0, period.fromText());
    reading->bind(1, period.toText());
    return reading;
}

QHash<qint64, SalesGroup> SalesGathering::categoriesOfProducts()
{
    QHash<qint64, SalesGroup> categories;
    m_connection.each(u"SELECT p.id, c.id, c.name FROM product p JOIN category c ON c.id = p.category_id"_s,
                      {}, [&](const Row &row) {
                          categories.insert(row.integer(0), {row.integer(1), row.text(2)});
                      });
    return categories;
}

SalesGroups &SalesGathering::pieceOf(QByteArrayView day)
{
    // Rows of one piece mostly come together, and ISO days compare as texts.
    if (m_last.groups && day >= QByteArrayView(m_last.from) && day <= QByteArrayView(m_last.to))
        return *m_last.groups;
    // Looked up in place: there are many more rows than days.
    auto known = m_byDay.constFind(QByteArray::fromRawData(day.data(), day.size()));
    if (known == m_byDay.constEnd()) {
        const Period piece = stepAround(Day::fromIso(QString::fromLatin1(day)), m_parameters.step,
                                        m_parameters.calendar, m_parameters.firstDayOfWeek);
        known = m_byDay.insert(day.toByteArray(), {piece.fromText().toLatin1(), piece.toText().toLatin1(),
                                                   &m_pieces[piece.from]});
    }
    m_last = *known;
    return *m_last.groups;
}

} // namespace tefter
