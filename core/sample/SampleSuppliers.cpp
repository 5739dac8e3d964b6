// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleSuppliers.h"

#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array supplierLeadDays{5, 7, 10, 14, 9};
constexpr int supplierCount = supplierLeadDays.size();
constexpr int badOne = supplierCount - 1;
constexpr int monthsOfOrders = 16;
constexpr int linesOfOrder = 4;
constexpr qint64 fullPercent = 100;

/// What a supplier asks so many months on: the bad one gets dearer by two percent a month, the others
/// hardly.
qint64 costAfter(qint64 cost, int number, int month)
{
    const qint64 permille = (number == badOne ? 20 : 2) * month;
    return cost + cost * permille / 1'000;
}

} // namespace

void SampleSuppliers::write()
{
    qint64 unit = 1'000'000;
    for (int i = 0; i < m_decimals; ++i)
        unit /= 10;
    QList<QList<Article>> assortments(supplierCount);
    int next = 0;
    m_db.each(u"SELECT id, name, coalesce(code, ''), coalesce(price, 0) FROM product ORDER BY id"_s, {},
              [&](const Row &row) {
                  const qint64 share = 35 + row.integer(0) % 7 * 2;
                  assortments[next++ % supplierCount].append({row.integer(0), row.text(1), row.text(2),
                                                              row.integer(3) * unit / fullPercent * share});
              });
    for (int number = 0; number < supplierCount; ++number)
        writeSupplier(number, assortments[number]);
    linkToStockAndSales();
}

/// The goods go where the shop's stock lies, and what was sold came from whoever is usually asked for it.
void SampleSuppliers::linkToStockAndSales()
{
    const QString place = u"(SELECT id FROM stock_place ORDER BY position, id LIMIT 1)"_s;
    for (const QString &table : {u"purchase_order"_s, u"purchase_receipt"_s})
        m_db.execute(u"UPDATE %1 SET place_id = %2"_s.arg(table, place));
    m_db.execute(u"UPDATE sale_line SET supplier_id = (SELECT x.supplier_id FROM supplier_product x WHERE "
                 "x.product_id = sale_line.product_id ORDER BY x.position LIMIT 1) WHERE product_id IS NOT "
                 "NULL"_s);
}

void SampleSuppliers::writeSupplier(int number, const QList<Article> &articles)
{
    const SamplePlace &place = m_words.places[static_cast<size_t>(number) % m_words.places.size()];
    const Day since = m_last.plusMonths(-monthsOfOrders - 6);
    const QString name =
        m_words.firmNames.value(m_words.firmNames.size() - 1 - number, u"Supplier %1"_s.arg(number + 1));
    const qint64 id = m_db.number(
        u"INSERT INTO supplier (code, name, lead_days, payment_days, created_on) "
        "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        {u"S-%1"_s.arg(number + 1), name, supplierLeadDays[static_cast<size_t>(number)], 30, since.iso()});
    m_suppliers.append(id);
    m_db.execute(u"INSERT INTO supplier_address (supplier_id, position, city, region) VALUES (?, 0, ?, ?)"_s,
                 {id, place.city, place.region});
    for (const Article &article : articles)
        m_db.execute(u"INSERT INTO supplier_product (product_id, supplier_id, position, code, unit_cost) "
                     "VALUES (?, ?, 0, ?, ?)"_s,
                     {article.product, id, u"%1-%2"_s.arg(number + 1).arg(article.code),
                      costAfter(article.cost, number, monthsOfOrders)});
    if (articles.isEmpty())
        return;
    for (int month = 0; month < monthsOfOrders; ++month) {
        QList<Article> wanted;
        for (int i = 0; i < linesOfOrder; ++i)
            wanted.append(articles[(month % 2 * linesOfOrder + i) % articles.size()]);
        const Day day = m_last.plusMonths(month - monthsOfOrders).plusDays(-number);
        const Day promised = day.plusDays(supplierLeadDays[static_cast<size_t>(number)]);
        const qint64 order = writeOrder(number, day, u"closed"_s, wanted, month);
        if (number == badOne) {
            writeReceipt(order, number, promised, 40, false);
            writeReceipt(order, number, promised.plusDays(8), 50, true);
        } else {
            writeReceipt(order, number, promised.plusDays(month % 5 == number ? 2 : -1), fullPercent, true);
        }
    }
    // What is on its way: from the bad one since long.
    const QList<Article> wanted = articles.mid(0, linesOfOrder);
    if (number == 1)
        writeOrder(number, m_last, u"draft"_s, wanted, monthsOfOrders);
    else if (number == 0 || number == badOne)
        writeOrder(number, m_last.plusDays(number == badOne ? -21 : -2), u"sent"_s, wanted, monthsOfOrders);
}

QString SampleSuppliers::nextNumber(Day day)
{
    const int year = day.date().year();
    return u"PO-%1-%2"_s.arg(year).arg(++m_numbers[year], 4, 10, QLatin1Char('0'));
}

qint64 SampleSuppliers::writeOrder(int number, Day day, const QString &state, const QList<Article> &articles,
                                   int month)
{
    const bool isDraft = state == u"draft";
    const Day promised = day.plusDays(supplierLeadDays[static_cast<size_t>(number)]);
    const Day closed = state == u"closed" ? promised.plusDays(number == badOne ? 10 : 2) : Day();
    const qint64 order = m_db.number(u"INSERT INTO purchase_order (number, supplier_id, state, created_on, "
                                     u"sent_on, promised_on, closed_on) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                     {isDraft ? QVariant() : QVariant(nextNumber(day)), m_suppliers[number],
                                      state, day.iso(), isDraft ? QVariant() : QVariant(day.iso()),
                                      isDraft ? QVariant() : QVariant(promised.iso()), bound(closed)});
    for (qsizetype i = 0; i < articles.size(); ++i)
        m_db.execute(
            u"INSERT INTO purchase_order_line (purchase_order_id, position, product_id, supplier_code, "
            "description, quantity, unit_cost) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {order, i, articles[i].product, u"%1-%2"_s.arg(number + 1).arg(articles[i].code),
             articles[i].name, 10'000 * (1 + (articles[i].product + month) % 4),
             costAfter(articles[i].cost, number, month)});
    return order;
}

/// So many percent of every line, in whole pieces; of what the bad one brings at the end some is broken.
void SampleSuppliers::writeReceipt(qint64 order, int number, Day day, int percent, bool isLast)
{
    const qint64 receipt = m_db.number(
        u"INSERT INTO purchase_receipt (purchase_order_id, supplier_id, at, business_day, document) "
        "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        {order, m_suppliers[number], day.iso() + u"T10:00:00"_s, day.iso(), QString::number(1'000 + order)});
    const qint64 defective = number == badOne && isLast ? 1'000 : 0;
    m_db.execute(u"INSERT INTO purchase_receipt_line (purchase_receipt_id, position, purchase_order_line_id, "
                 "product_id, quantity, defective, unit_cost, landed_cost) "
                 "SELECT ?, position, id, product_id, quantity * ? / 100000 * 1000, ?, unit_cost, unit_cost "
                 "FROM purchase_order_line WHERE purchase_order_id = ?"_s,
                 {receipt, percent, defective, order});
}

} // namespace tefter
