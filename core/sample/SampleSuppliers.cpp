// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleSuppliers.h"

#include "core/customers/PhoneNumber.h"

#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// How a supplier is to deal with.
struct Trait
{
    int leadDays;
    int minimumOrder; ///< in euros; 0: none
    int lateEvery;    ///< every so many orders; 0: never
    int daysLate;
    int percentFirst; ///< what comes on the promised day, where not all comes at once
    int percentLast;  ///< what comes at the end
    int brokenEvery;  ///< of so many orders one has a broken piece on each line; 0: never
};

constexpr std::array traits{Trait{5, 100, 0, 0, 100, 100, 0}, Trait{7, 60, 4, 2, 100, 100, 6},
                            Trait{10, 0, 3, 5, 100, 100, 0}, Trait{14, 0, 6, 3, 100, 80, 4},
                            Trait{9, 0, 1, 8, 40, 50, 1}};
constexpr int supplierCount = traits.size();
constexpr int badOne = supplierCount - 1;
constexpr int monthsOfOrders = 16;
constexpr int linesOfOrder = 4;
constexpr qint64 fullPercent = 100;

} // namespace

/// What a supplier asks so many months on, in whole cents: the bad one gets dearer by two percent a month,
/// the others hardly.
qint64 SampleSuppliers::costAfter(qint64 cost, int number, int month) const
{
    const qint64 permille = qint64{number == badOne ? 20 : 2} * month;
    return (cost + cost * permille / 1'000 + m_unit / 2) / m_unit * m_unit;
}

void SampleSuppliers::write()
{
    QList<QList<Article>> assortments(supplierCount);
    int next = 0;
    m_db.each(u"SELECT id, name, coalesce(code, ''), coalesce(price, 0) FROM product ORDER BY id"_s, {},
              [&](const Row &row) {
                  const qint64 share = 35 + row.integer(0) % 7 * 2;
                  assortments[next++ % supplierCount].append({row.integer(0), row.text(1), row.text(2),
                                                              row.integer(3) * m_unit / fullPercent * share});
              });
    for (int number = 0; number < supplierCount; ++number)
        writeSupplier(number, assortments[number]);
    numberOrders();
    linkToSales();
    writeWaiting();
    writeCases();
}

/// What was sold came from whoever is usually asked for it.
void SampleSuppliers::linkToSales()
{
    m_db.execute(u"UPDATE sale_line SET supplier_id = (SELECT x.supplier_id FROM supplier_product x WHERE "
                 "x.product_id = sale_line.product_id ORDER BY x.position LIMIT 1) WHERE product_id IS NOT "
                 "NULL"_s);
}

/// Two people wait for what the bad one has not brought yet.
void SampleSuppliers::writeWaiting()
{
    const QList<qint64> people =
        m_db.ids(u"SELECT id FROM customer WHERE kind = 'person' ORDER BY id LIMIT 20"_s);
    const QList<qint64> late = m_db.ids(
        u"SELECT l.product_id FROM purchase_order_line l JOIN purchase_order o ON o.id = l.purchase_order_id "
        "WHERE o.supplier_id = ? AND o.state = 'sent' ORDER BY l.id LIMIT 2"_s,
        {m_suppliers.last()});
    for (qsizetype i = 0; i < late.size() && 9 * (i + 1) < people.size(); ++i)
        m_db.execute(
            u"INSERT INTO stock_request (product_id, wanted, customer_id, quantity, asked_on, state) "
            "VALUES (?, '', ?, ?, ?, 'open')"_s,
            {late[i], people[9 * (i + 1)], 1000 * (i + 1), m_last.plusDays(-6 - 3 * i).iso()});
}

/// A question to each now and then; the bad one lets them wait, and the last one is still open.
void SampleSuppliers::writeCases()
{
    constexpr int casesOfEach = 4;
    for (int number = 0; number < supplierCount; ++number) {
        for (int i = 0; i < casesOfEach && !m_words.cases.isEmpty(); ++i) {
            const Day opened = m_last.plusDays(-20 - 70 * i - 3 * number);
            const bool isOpen = number == badOne && i == 0;
            const int days = number == badOne ? 9 + i : (i + number) % 4 == 3 ? 5 : 1;
            m_db.execute(
                u"INSERT INTO supplier_case (supplier_id, subject, opened_on, answered_on) VALUES (?, ?, ?, ?)"_s,
                {m_suppliers[number], m_words.cases[(i + number) % m_words.cases.size()], opened.iso(),
                 isOpen ? QVariant() : QVariant(opened.plusDays(days).iso())});
        }
    }
}

qint64 SampleSuppliers::writeProfile(int number)
{
    const SamplePlace &place = m_words.places[static_cast<size_t>(number) % m_words.places.size()];
    const SampleSupplierRow &row = m_words.suppliers[static_cast<size_t>(number)];
    const Trait &trait = traits[static_cast<size_t>(number)];
    const Day since = m_last.plusMonths(-monthsOfOrders - 6);
    const qint64 id = m_db.number(
        u"INSERT INTO supplier (code, name, language, payment_terms, lead_days, payment_days, minimum_order, "
        "created_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {u"S-%1"_s.arg(number + 1), row.name, languageCode(m_language), row.terms, trait.leadDays, 30,
         trait.minimumOrder > 0 ? QVariant(ofEuros(trait.minimumOrder)) : QVariant(), since.iso()});
    m_db.execute(u"INSERT INTO supplier_address (supplier_id, position, street, city, region, country) "
                 "VALUES (?, 0, ?, ?, ?, ?)"_s,
                 {id, row.street, place.city, place.region, m_words.country});
    m_db.execute(
        u"INSERT INTO supplier_phone (supplier_id, position, number, digits_key) VALUES (?, 0, ?, ?)"_s,
        {id, row.phone, PhoneNumber::digitsKey(row.phone, m_words.country)});
    m_db.execute(
        u"INSERT INTO supplier_email (supplier_id, position, address, address_key) VALUES (?, 0, ?, ?)"_s,
        {id, row.email, row.email});
    m_db.execute(u"INSERT INTO supplier_contact (supplier_id, position, name, role, phone, email) "
                 "VALUES (?, 0, ?, ?, ?, ?)"_s,
                 {id, row.contact, row.role, row.phone, row.email});
    return id;
}

void SampleSuppliers::writeSupplier(int number, const QList<Article> &articles)
{
    const Trait &trait = traits[static_cast<size_t>(number)];
    const qint64 id = writeProfile(number);
    m_suppliers.append(id);
    for (const Article &article : articles)
        m_db.execute(
            u"INSERT INTO supplier_product (product_id, supplier_id, position, code, unit_cost, case_size) "
            "VALUES (?, ?, 0, ?, ?, ?)"_s,
            {article.product, id, u"%1-%2"_s.arg(number + 1).arg(article.code),
             costAfter(article.cost, number, monthsOfOrders),
             article.product % 4 == 0 ? QVariant(6'000) : QVariant()});
    if (articles.isEmpty())
        return;
    for (int month = 0; month < monthsOfOrders; ++month) {
        QList<Article> wanted;
        for (int i = 0; i < linesOfOrder; ++i)
            wanted.append(articles[(month % 2 * linesOfOrder + i) % articles.size()]);
        const Day day = m_last.plusMonths(month - monthsOfOrders).plusDays(-number);
        const Day promised = day.plusDays(trait.leadDays);
        const qint64 order = writeOrder(number, day, u"closed"_s, wanted, month);
        const bool isLate = trait.lateEvery > 0 && month % trait.lateEvery == 0;
        const bool isBroken = trait.brokenEvery > 0 && month % trait.brokenEvery == 0;
        if (trait.percentFirst < fullPercent)
            writeReceipt(order, number, promised, trait.percentFirst, false);
        writeReceipt(order, number, promised.plusDays(isLate ? trait.daysLate : -1), trait.percentLast,
                     isBroken);
    }
    // What is on its way: from the bad one since long.
    const QList<Article> wanted = articles.mid(0, linesOfOrder);
    if (number == 1)
        writeOrder(number, m_last, u"draft"_s, wanted, monthsOfOrders);
    else if (number == 0 || number == badOne)
        writeOrder(number, m_last.plusDays(number == badOne ? -21 : -2), u"sent"_s, wanted, monthsOfOrders);
}

/// What so many euros are in the shop's currency, in minor units.
qint64 SampleSuppliers::ofEuros(qint64 euros) const
{
    return euros * m_words.perEuroThousandths * 1'000 / m_unit;
}

/// Numbers go by the day of the order, whoever it went to.
void SampleSuppliers::numberOrders()
{
    const QList<std::pair<qint64, Day>> orders =
        m_db.all(u"SELECT id, sent_on FROM purchase_order WHERE sent_on IS NOT NULL ORDER BY sent_on, id"_s,
                 {}, [](const Row &row) { return std::pair(row.integer(0), row.day(1)); });
    QHash<int, int> numbers; // by year
    for (const auto &[order, day] : orders) {
        const int year = day.date().year();
        m_db.execute(u"UPDATE purchase_order SET number = ? WHERE id = ?"_s,
                     {u"PO-%1-%2"_s.arg(year).arg(++numbers[year], 4, 10, QLatin1Char('0')), order});
    }
}

qint64 SampleSuppliers::writeOrder(int number, Day day, const QString &state, const QList<Article> &articles,
                                   int month)
{
    const bool isDraft = state == u"draft";
    const Day promised = day.plusDays(traits[static_cast<size_t>(number)].leadDays);
    const Day closed =
        state == u"closed" ? promised.plusDays(traits[static_cast<size_t>(number)].daysLate + 2) : Day();
    const qint64 order =
        m_db.number(u"INSERT INTO purchase_order (supplier_id, state, created_on, "
                    u"sent_on, promised_on, closed_on) "
                    "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
                    {m_suppliers[number], state, day.iso(), isDraft ? QVariant() : QVariant(day.iso()),
                     isDraft ? QVariant() : QVariant(promised.iso()), bound(closed)});
    for (qsizetype i = 0; i < articles.size(); ++i)
        m_db.execute(
            u"INSERT INTO purchase_order_line (purchase_order_id, position, product_id, supplier_code, "
            "description, quantity, unit_cost) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {order, i, articles[i].product, u"%1-%2"_s.arg(number + 1).arg(articles[i].code),
             articles[i].name, 5'000 * (1 + (articles[i].product + month) % 2),
             costAfter(articles[i].cost, number, month)});
    return order;
}

/// So many percent of every line, in whole pieces, of each line one of them broken or none.
void SampleSuppliers::writeReceipt(qint64 order, int number, Day day, int percent, bool hasBroken)
{
    const qint64 receipt = m_db.number(
        u"INSERT INTO purchase_receipt (purchase_order_id, supplier_id, at, business_day, document) "
        "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        {order, m_suppliers[number], day.iso() + u"T10:00:00"_s, day.iso(), QString::number(1'000 + order)});
    const qint64 defective = hasBroken ? 1'000 : 0;
    m_db.execute(u"INSERT INTO purchase_receipt_line (purchase_receipt_id, position, purchase_order_line_id, "
                 "product_id, quantity, defective, unit_cost, landed_cost) "
                 "SELECT ?, position, id, product_id, quantity * ? / 100000 * 1000, ?, unit_cost, unit_cost "
                 "FROM purchase_order_line WHERE purchase_order_id = ?"_s,
                 {receipt, percent, defective, order});
}

} // namespace tefter
