// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PlainImport.h"

#include "tests/bench/Bench.h"
#include "tests/bench/PlainCsv.h"

#include <cmath>
#include <cstdlib>
#include <string>
#include <unordered_map>
#include <vector>

namespace tefter::bench {

namespace {

const char *const tables[] = {
    "CREATE TABLE customer (id INTEGER PRIMARY KEY, code_source TEXT, code TEXT, name TEXT, country TEXT, "
    "batch_id INTEGER)",
    "CREATE UNIQUE INDEX customer_by_code ON customer (code_source, code)",
    "CREATE INDEX customer_by_batch ON customer (batch_id)",
    "CREATE TABLE product (id INTEGER PRIMARY KEY, code_source TEXT, code TEXT, name TEXT, "
    "category_id INTEGER, batch_id INTEGER)",
    "CREATE UNIQUE INDEX product_by_code ON product (code_source, code)",
    "CREATE INDEX product_by_category ON product (category_id)",
    "CREATE INDEX product_by_batch ON product (batch_id)",
    "CREATE TABLE sale (id INTEGER PRIMARY KEY, kind TEXT, source TEXT, number TEXT, customer_id INTEGER, "
    "at TEXT, business_day TEXT, country TEXT, total INTEGER, batch_id INTEGER, deleted_at TEXT, "
    "UNIQUE (source, number))",
    "CREATE INDEX sale_by_day ON sale (business_day, kind, total, customer_id, country) "
    "WHERE deleted_at IS NULL",
    "CREATE INDEX sale_by_customer ON sale (customer_id, business_day, kind, total, deleted_at)",
    "CREATE INDEX sale_by_batch ON sale (batch_id)",
    "CREATE TABLE sale_line (id INTEGER PRIMARY KEY, sale_id INTEGER, position INTEGER, product_id INTEGER, "
    "description TEXT, quantity INTEGER, unit_price INTEGER, total INTEGER, returns_line_id INTEGER, "
    "buyer_id INTEGER, bought_on TEXT, UNIQUE (sale_id, position))",
    "CREATE INDEX sale_line_by_product ON sale_line (product_id, bought_on, buyer_id, quantity, total)",
    "CREATE INDEX sale_line_by_returned ON sale_line (returns_line_id) WHERE returns_line_id IS NOT NULL",
};

enum Field { Number, Code, Description, Amount, Date, Price, Customer, Country, fieldCount };

/// The headers of the file of a real shop, and of the sample's.
const char *const headers[][2] = {
    {"InvoiceNo", "Document number"}, {"StockCode", "Product code"},    {"Description", "Product name"},
    {"Quantity", "Quantity"},         {"InvoiceDate", "Date and time"}, {"UnitPrice", "Unit price"},
    {"CustomerID", "Customer code"},  {"Country", "Country"},
};

/// The lines of the document that is being read.
struct PlainLine
{
    sqlite3_int64 product, quantity, price, total;
    std::string description;
};

class PlainProgram
{
public:
    explicit PlainProgram(PlainDatabase &db)
        : m_db(db)
        , m_customer(db.prepare("INSERT INTO customer (code_source, code, name, country, batch_id) "
                                "VALUES ('', ?, '', ?, 1)"))
        , m_product(
              db.prepare("INSERT INTO product (code_source, code, name, batch_id) VALUES ('', ?, ?, 1)"))
        , m_sale(db.prepare("INSERT INTO sale (kind, source, number, customer_id, at, business_day, country, "
                            "total, batch_id) VALUES (?, '', ?, ?, ?, ?, ?, ?, 1)"))
        , m_line(db.prepare("INSERT INTO sale_line (sale_id, position, product_id, description, quantity, "
                            "unit_price, total, buyer_id, bought_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    {
    }
    ~PlainProgram()
    {
        for (sqlite3_stmt *statement : {m_customer, m_product, m_sale, m_line})
            sqlite3_finalize(statement);
    }
    PlainProgram(const PlainProgram &) = delete;
    PlainProgram &operator=(const PlainProgram &) = delete;

    void take(const std::vector<std::string> &cells, const int (&columns)[fieldCount])
    {
        const std::string &number = cells[columns[Number]];
        if (number != m_number) {
            writeDocument();
            m_number = number;
            m_at = cells[columns[Date]];
            m_country = cells[columns[Country]];
            m_buyer = idOf(m_customers, m_customer, cells[columns[Customer]], m_country);
        }
        const std::string &description = cells[columns[Description]];
        const double quantity = std::strtod(cells[columns[Amount]].c_str(), nullptr);
        const double price = std::strtod(cells[columns[Price]].c_str(), nullptr);
        m_lines.push_back({idOf(m_products, m_product, cells[columns[Code]], description),
                           std::llround(quantity * 1000), std::llround(price * 1e6),
                           std::llround(quantity * price * 100), description});
    }

    void writeDocument()
    {
        if (m_lines.empty())
            return;
        sqlite3_int64 total = 0;
        for (const PlainLine &line : m_lines)
            total += line.total;
        const std::string day = m_at.substr(0, 10);
        bind(m_sale, 1, m_number[0] == 'C' ? "return" : "sale");
        bind(m_sale, 2, m_number);
        bindId(m_sale, 3, m_buyer);
        bind(m_sale, 4, m_at);
        bind(m_sale, 5, day);
        bind(m_sale, 6, m_country);
        sqlite3_bind_int64(m_sale, 7, total);
        insert(m_sale);
        writeLines(sqlite3_last_insert_rowid(m_db), day);
        m_lines.clear();
    }

private:
    using Known = std::unordered_map<std::string, sqlite3_int64>;

    static void bindId(sqlite3_stmt *statement, int place, sqlite3_int64 id)
    {
        if (id != 0)
            sqlite3_bind_int64(statement, place, id);
        else
            sqlite3_bind_null(statement, place);
    }

    sqlite3_int64 idOf(Known &known, sqlite3_stmt *statement, const std::string &code,
                       const std::string &other)
    {
        if (code.empty())
            return 0;
        sqlite3_int64 &id = known[code];
        if (id == 0) {
            bind(statement, 1, code);
            bind(statement, 2, other);
            insert(statement);
            id = sqlite3_last_insert_rowid(m_db);
        }
        return id;
    }

    void writeLines(sqlite3_int64 sale, const std::string &day)
    {
        int position = 0;
        for (const PlainLine &line : m_lines) {
            sqlite3_bind_int64(m_line, 1, sale);
            sqlite3_bind_int(m_line, 2, ++position);
            bindId(m_line, 3, line.product);
            bind(m_line, 4, line.description);
            sqlite3_bind_int64(m_line, 5, line.quantity);
            sqlite3_bind_int64(m_line, 6, line.price);
            sqlite3_bind_int64(m_line, 7, line.total);
            bindId(m_line, 8, m_buyer);
            bind(m_line, 9, day);
            insert(m_line);
        }
    }

    PlainDatabase &m_db;
    sqlite3_stmt *m_customer, *m_product, *m_sale, *m_line;
    Known m_customers, m_products;
    std::vector<PlainLine> m_lines;
    std::string m_number, m_at, m_country;
    sqlite3_int64 m_buyer = 0;
};

} // namespace

qint64 plainImport(const QString &csv, const QString &database)
{
    PlainDatabase db(database);
    for (const char *table : tables)
        db.run(table);
    const std::string text = readWhole(csv);
    const char *at = text.data(), *end = at + text.size();
    std::vector<std::string> cells;
    readRow(at, end, cells);
    int columns[fieldCount];
    for (int field = 0; field < fieldCount; ++field) {
        columns[field] = -1;
        for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
            if (cells[i] == headers[field][0] || cells[i] == headers[field][1])
                columns[field] = i;
        }
        if (columns[field] < 0)
            giveUp(QStringLiteral("the plain import does not know the columns of %1").arg(csv));
    }
    const size_t width = cells.size();
    qint64 lines = 0;
    db.run("BEGIN IMMEDIATE");
    {
        PlainProgram program(db);
        while (readRow(at, end, cells)) {
            if (cells.size() != width)
                continue;
            program.take(cells, columns);
            ++lines;
        }
        program.writeDocument();
    }
    db.run("COMMIT");
    return lines;
}

} // namespace tefter::bench
