// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ShopBench.h"

#include "core/base/SearchKey.h"
#include "core/sales/CustomerListService.h"
#include "tests/bench/BenchShop.h"
#include "tests/bench/PlainDatabase.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace tefter::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowOfList = 60;
constexpr int hitsShown = 20;

double percentile99(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[qMin(values.size() - 1, values.size() * 99 / 100)];
}

/// What people type on the way to a name, from the first letter: in the shop's letters and in Latin ones.
QStringList typedTexts(Shop &shop)
{
    constexpr int everySo = 1500;
    constexpr qsizetype mostLetters = 10;
    QStringList typed;
    const auto names = orGiveUp(shop.read([](Connection &c) {
        return c.all(u"SELECT family_name, given_name, name FROM customer WHERE id % ? = 1"_s, {everySo},
                     [](const Row &row) {
                         return row.text(0).isEmpty() ? row.text(2) : row.text(0) + u' ' + row.text(1);
                     });
    }),
                                u"reading names"_s);
    for (const QString &name : names) {
        const QString latin = latinKey(name);
        for (qsizetype letters = 1; letters <= qMin(mostLetters, name.size()); ++letters)
            typed << name.left(letters);
        for (qsizetype letters = 1; letters <= qMin(mostLetters, latin.size()); ++letters)
            typed << latin.left(letters);
    }
    return typed;
}

/// The first column of all rows, added up, and how many there are: so that nothing is left unread.
qint64 drain(sqlite3_stmt *statement)
{
    qint64 rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    sqlite3_reset(statement);
    return rows;
}

class PlainStatement
{
public:
    PlainStatement(PlainDatabase &db, const QString &sql)
        : m_statement(db.prepare(sql.toUtf8().constData()))
    {
    }
    ~PlainStatement() { sqlite3_finalize(m_statement); }
    PlainStatement(const PlainStatement &) = delete;
    PlainStatement &operator=(const PlainStatement &) = delete;
    operator sqlite3_stmt *() const { return m_statement; }

private:
    sqlite3_stmt *m_statement;
};

} // namespace

QList<Line> searching(Shop &shop)
{
    CustomerSearch search(shop);
    orGiveUp(search.warmUp(), u"the search"_s);
    PlainDatabase db(shop.path());
    const PlainStatement scan(
        db, u"SELECT customer_id FROM customer_search WHERE folded LIKE ?1 OR latin LIKE ?1"_s);
    QList<double> ours, plain;
    for (const QString &text : typedTexts(shop)) {
        ours << milliseconds([&] { orGiveUp(search.find(text, hitsShown), u"the search"_s); });
        plain << milliseconds([&] {
            const QByteArray pattern = '%' + foldedKey(text).toUtf8() + '%';
            sqlite3_bind_text(scan, 1, pattern.constData(), -1, SQLITE_STATIC);
            drain(scan);
        });
    }
    return {{u"search as you type, 99th percentile of %1"_s.arg(ours.size()),
             percentile99(ours),
             percentile99(plain),
             u"ms"_s,
             10,
             {}}};
}

QList<Line> segment(Services &services)
{
    Shop &shop = services.shop;
    const auto category = orGiveUp(shop.read([](Connection &c) {
        return c.one(u"SELECT id, name FROM category WHERE parent_id IS NOT NULL ORDER BY id"_s, {},
                     [](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
    }),
                                   u"reading categories"_s);
    if (!category)
        giveUp(u"the sample shop has no categories"_s);
    const QString text = u"all(consent given email, purchases >= 3 in last 12 months, "
                         "spent >= 100 in last 24 months, last-purchase more-than-days-ago 30, "
                         "bought-category is \"%1\" in last 12 months)"_s.arg(category->second);
    const SegmentNode node = orGiveUp(services.segments.parse(text), text);
    const Day day = today();
    // What a person at the sqlite3 prompt would write, one question after another.
    const QStringList plainConditions{
        u"SELECT customer_id FROM consent_now WHERE channel = 'email' AND state = 'given'"_s,
        u"SELECT customer_id FROM sale WHERE kind = 'sale' AND deleted_at IS NULL AND customer_id > 0 "
        "AND business_day BETWEEN '%1' AND '%3' GROUP BY customer_id HAVING count(*) >= 3"_s,
        u"SELECT customer_id FROM sale WHERE deleted_at IS NULL AND customer_id > 0 "
        "AND business_day BETWEEN '%2' AND '%3' GROUP BY customer_id HAVING sum(total) >= 10000"_s,
        u"SELECT customer_id FROM customer_figures WHERE last_day < '%4'"_s,
        u"SELECT DISTINCT buyer_id FROM sale_line WHERE product_id IN (SELECT id FROM product WHERE "
        "category_id = %5) AND bought_on BETWEEN '%1' AND '%3' AND buyer_id IS NOT NULL AND quantity > 0"_s};
    QStringList counts;
    for (const QString &condition : plainConditions)
        counts << u"SELECT count(*) FROM (%1)"_s.arg(condition);
    const QString plainText = u"SELECT (SELECT count(*) FROM (%1)), (%2)"_s
                                  .arg(plainConditions.join(u" INTERSECT "_s), counts.join(u"), ("_s))
                                  .replace(u"%1"_s, day.plusMonths(-12).plusDays(1).iso())
                                  .replace(u"%2"_s, day.plusMonths(-24).plusDays(1).iso())
                                  .replace(u"%3"_s, day.iso())
                                  .replace(u"%4"_s, day.plusDays(-30).iso())
                                  .replace(u"%5"_s, QString::number(category->first));
    PlainDatabase db(shop.path());
    QList<qint64> ours, plain;
    Line line = compare(
        u"five-condition segment: total and five counts"_s,
        [&] {
            // A service of its own, which holds no answers yet.
            SegmentService fresh(shop, services.segments.criteria(), {});
            ours = orGiveUp(fresh.count(node), u"counting"_s).perNode;
        },
        [&] {
            const PlainStatement numbers(db, plainText);
            if (sqlite3_step(numbers) != SQLITE_ROW)
                giveUp(u"the plain count gave nothing"_s);
            plain.clear();
            for (int i = 0; i < sqlite3_column_count(numbers); ++i)
                plain << sqlite3_column_int64(numbers, i);
        });
    if (ours != plain) {
        const auto join = [](const QList<qint64> &numbers) {
            QStringList texts;
            for (const qint64 number : numbers)
                texts << QString::number(number);
            return texts.join(u' ');
        };
        giveUp(u"the segment counts %1, plain SQL %2"_s.arg(join(ours), join(plain)));
    }
    line.most = 100;
    line.mostRatio = 1.5;
    return {line};
}

QList<Line> monthReport(Services &services)
{
    PlainDatabase db(services.shop.path());
    const QString sql = u"SELECT substr(business_day, 1, 7), sum(sales), sum(returns), sum(net_total) "
                        "FROM sale_day GROUP BY 1"_s;
    qsizetype ours = 0, plain = 0;
    Line line = compare(
        u"month report over everything"_s,
        [&] {
            ours = orGiveUp(services.reports.run(u"sales-history"_s, ReportParameters()), u"the report"_s)
                       .rows.size();
        },
        [&] { plain = drain(PlainStatement(db, sql)); });
    if (ours != plain)
        giveUp(u"the report has %1 months, plain SQL %2"_s.arg(ours).arg(plain));
    line.most = 50;
    line.mostRatio = 1.2;
    return {line};
}

QList<Line> customerList(Shop &shop)
{
    PlainDatabase db(shop.path());
    const QString order =
        u"SELECT customer_id FROM customer_figures ORDER BY last_day DESC, customer_id DESC"_s;
    Line line = compare(
        u"customer list: all ids in order, first rows"_s,
        [&] {
            CustomerListService list(shop);
            const auto ids = orGiveUp(list.ids({}, {}, Language::Greek), u"the list"_s);
            orGiveUp(list.rows(ids.first(qMin<qsizetype>(windowOfList, ids.size())), Language::Greek),
                     u"the list's rows"_s);
        },
        [&] {
            const PlainStatement ids(db, order);
            const PlainStatement row(
                db, u"SELECT c.name, c.given_name, c.family_name, c.code, f.last_day, f.visits, f.net_total, "
                    "(SELECT number FROM customer_phone p WHERE p.customer_id = c.id ORDER BY position), "
                    "(SELECT address FROM customer_email e WHERE e.customer_id = c.id ORDER BY position), "
                    "(SELECT city FROM customer_address a WHERE a.customer_id = c.id ORDER BY position), "
                    "(SELECT sum(total) FROM sale s WHERE s.customer_id = c.id AND s.business_day >= "
                    "'2025-03-16') FROM customer c JOIN customer_figures f ON f.customer_id = c.id "
                    "WHERE c.id = ?"_s);
            QList<qint64> all;
            while (sqlite3_step(ids) == SQLITE_ROW)
                all << sqlite3_column_int64(ids, 0);
            for (qsizetype i = 0; i < qMin<qsizetype>(windowOfList, all.size()); ++i) {
                sqlite3_bind_int64(row, 1, all[i]);
                drain(row);
            }
        });
    line.most = 50;
    return {line};
}

QList<Line> duplicates(Services &services)
{
    Shop &shop = services.shop;
    const qint64 people = orGiveUp(services.customers.count(), u"counting people"_s);
    PlainDatabase db(shop.path());
    // What a person at the sqlite3 prompt would write: the same phone, the same e-mail, the same name.
    const QStringList joins{
        u"SELECT a.customer_id, b.customer_id FROM customer_phone a JOIN customer_phone b "
        "ON b.digits_key = a.digits_key AND b.customer_id > a.customer_id"_s,
        u"SELECT a.customer_id, b.customer_id FROM customer_email a JOIN customer_email b "
        "ON b.address_key = a.address_key AND b.customer_id > a.customer_id"_s,
        u"WITH n AS MATERIALIZED (SELECT customer_id, substr(folded, 1, instr(folded || ' #', ' #')) AS name "
        "FROM customer_search) SELECT a.customer_id, b.customer_id FROM n a JOIN n b ON b.name = a.name "
        "AND b.customer_id > a.customer_id"_s};
    Line line = compare(
        u"duplicates of %L1 customers"_s.arg(people),
        [&] {
            Progress progress;
            orGiveUp(services.duplicates.find(progress), u"the search for duplicates"_s);
        },
        [&] {
            for (const QString &join : joins)
                drain(PlainStatement(db, join));
        });
    line.most = 10'000;
    return {line};
}

QList<Line> exporting(Services &services, const QString &folder)
{
    Shop &shop = services.shop;
    const auto people = orGiveUp(
        shop.read([](Connection &c) { return c.ids(u"SELECT id FROM customer WHERE deleted_at IS NULL"_s); }),
        u"reading people"_s);
    ExportOptions options;
    options.target = u"spreadsheet"_s;
    options.internal = true;
    const QString ours = folder + u"/people.csv"_s, plain = folder + u"/people-plain.csv"_s;
    const QString sql =
        u"SELECT c.code, CASE WHEN c.kind = 'firm' THEN c.name ELSE c.given_name || ' ' || c.family_name "
        u"END, "
        "(SELECT address FROM customer_email e WHERE e.customer_id = c.id ORDER BY position LIMIT 1), "
        "(SELECT number FROM customer_phone p WHERE p.customer_id = c.id ORDER BY position LIMIT 1), "
        "a.street, a.postcode, a.city, a.country, f.last_day, f.visits, f.sales, f.net_total / 100.0 "
        "FROM customer c LEFT JOIN customer_address a ON a.customer_id = c.id AND a.position = 0 "
        "LEFT JOIN customer_figures f ON f.customer_id = c.id WHERE c.deleted_at IS NULL ORDER BY c.id"_s;
    const QString program = QStandardPaths::findExecutable(u"sqlite3"_s);
    Line line = compare(
        u"export of %L1 customers (plain: sqlite3 -csv)"_s.arg(people.size()),
        [&] {
            Progress progress;
            orGiveUp(services.exports.run(people, options, ours, progress), u"the export"_s);
        },
        [&] {
            if (program.isEmpty())
                return;
            QProcess process;
            process.setStandardOutputFile(plain);
            process.start(program, {u"-csv"_s, u"-header"_s, shop.path(), sql});
            if (!process.waitForFinished(-1) || process.exitCode() != 0)
                giveUp(u"sqlite3 -csv failed: "_s + QString::fromUtf8(process.readAllStandardError()));
        });
    if (program.isEmpty())
        line.plain.reset();
    QFile::remove(ours);
    QFile::remove(plain);
    line.mostRatio = 2.0;
    const QString workbook = folder + u"/people.xlsx"_s;
    options.target = u"xlsx"_s;
    const Line toWorkbook = measure(u"export of %L1 customers to XLSX"_s.arg(people.size()), [&] {
        Progress progress;
        orGiveUp(services.exports.run(people, options, workbook, progress), u"the export to XLSX"_s);
    });
    QFile::remove(workbook);
    return {line, toWorkbook};
}

} // namespace tefter::bench
