// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PlainPeople.h"

#include "tests/bench/Bench.h"
#include "tests/bench/PlainCsv.h"

#include <QDate>
#include <QFile>
#include <QTextStream>

#include <array>
#include <cstdlib>

namespace tefter::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array given{"Μαρία", "Γιώργος", "Ελένη", "Νίκος", "Anna", "János", "Κατερίνα", "Δημήτρης"};
constexpr std::array family{"Παπαδόπουλος", "Γεωργίου", "Nagy", "Kowalska", "Ζερβού", "Иванова", "Αντωνίου"};
constexpr std::array cities{"Αθήνα", "Θεσσαλονίκη", "Πάτρα", "Βόλος", "Χανιά"};

enum Column { Code, Given, Family, Phone, Email, Street, City, Postcode, Birthday, Consent };

/// One INSERT that is run for many rows.
class Insertion
{
public:
    Insertion(PlainDatabase &db, const char *sql)
        : m_statement(db.prepare(sql))
    {
    }
    ~Insertion() { sqlite3_finalize(m_statement); }
    Insertion(const Insertion &) = delete;
    Insertion &operator=(const Insertion &) = delete;
    operator sqlite3_stmt *() const { return m_statement; }

private:
    sqlite3_stmt *m_statement;
};

std::string digitsOf(const std::string &phone)
{
    std::string digits;
    for (const char c : phone) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    return digits;
}

class PlainPeople
{
public:
    explicit PlainPeople(PlainDatabase &db)
        : m_db(db)
        , m_customer(db, "INSERT INTO customer (kind, code_source, code, name, given_name, family_name, "
                         "birth_year, birth_month, birth_day, created_on, batch_id) VALUES ('person', '', ?, "
                         "'', ?, ?, ?, ?, ?, '2026-03-15', 1)")
        , m_phone(db, "INSERT INTO customer_phone (customer_id, position, number, digits_key) "
                      "VALUES (?, 0, ?, ?)")
        , m_email(db, "INSERT INTO customer_email (customer_id, position, address, address_key) "
                      "VALUES (?, 0, ?, lower(?))")
        , m_address(db, "INSERT INTO customer_address (customer_id, position, street, city, postcode, "
                        "country) VALUES (?, 0, ?, ?, ?, 'GR')")
        , m_tag(db, "INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, 1)")
        , m_consent(db, "INSERT INTO consent (customer_id, channel, state, on_day, source, batch_id) "
                        "VALUES (?, 'email', ?, '2026-03-15', 'people.csv', 1)")
        , m_consentNow(db, "INSERT INTO consent_now (customer_id, channel, state, on_day) "
                           "VALUES (?, 'email', ?, '2026-03-15')")
        , m_search(db, "INSERT INTO customer_search (customer_id, folded, latin) VALUES (?, lower(?), ?)")
        , m_figures(db, "INSERT INTO customer_figures (customer_id, sales, visits, net_total) "
                        "VALUES (?, 0, 0, 0)")
    {
    }

    void take(const std::vector<std::string> &cells)
    {
        bench::bind(m_customer, 1, cells[Code]);
        bench::bind(m_customer, 2, cells[Given]);
        bench::bind(m_customer, 3, cells[Family]);
        const char *birthday = cells[Birthday].c_str();
        sqlite3_bind_int(m_customer, 4, std::atoi(birthday));
        sqlite3_bind_int(m_customer, 5, std::atoi(birthday + 5));
        sqlite3_bind_int(m_customer, 6, std::atoi(birthday + 8));
        insert(m_customer);
        const sqlite3_int64 id = sqlite3_last_insert_rowid(m_db);
        add(m_phone, id, {cells[Phone], digitsOf(cells[Phone])});
        add(m_email, id, {cells[Email], cells[Email]});
        add(m_address, id, {cells[Street], cells[City], cells[Postcode]});
        add(m_tag, id, {});
        const std::string state = cells[Consent] == "yes" ? "given" : "withdrawn";
        add(m_consent, id, {state});
        add(m_consentNow, id, {state});
        const std::string name = cells[Family] + ' ' + cells[Given], city = ' ' + cells[City];
        add(m_search, id,
            {name + " # " + cells[Code] + ' ' + cells[Phone] + ' ' + cells[Email] + city, name + city});
        add(m_figures, id, {});
    }

private:
    static void add(sqlite3_stmt *statement, sqlite3_int64 id, const std::vector<std::string> &texts)
    {
        sqlite3_bind_int64(statement, 1, id);
        int place = 2;
        for (const std::string &text : texts)
            bench::bind(statement, place++, text);
        insert(statement);
    }

    PlainDatabase &m_db;
    Insertion m_customer, m_phone, m_email, m_address, m_tag, m_consent, m_consentNow, m_search, m_figures;
};

} // namespace

void writePeopleCsv(const QString &path, int people)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(path + u" cannot be written"_s);
    QTextStream out(&file);
    out << "Code,Given name,Family name,Phone,E-mail,Street,City,Postcode,Birthday,Consent to e-mail,Tags\n";
    for (int i = 0; i < people; ++i) {
        const auto at = [i](const auto &list, int step) {
            return QString::fromUtf8(list[static_cast<size_t>(i / step) % list.size()]);
        };
        out << "K-" << i << ',' << at(given, 1) << ',' << at(family, 3) << ",694" << 1'000'000 + i
            << ",person" << i << "@example.org,\"Οδός " << i % 900 << ", όροφος " << i % 7 << "\","
            << at(cities, 2) << ',' << 10'000 + i % 70'000 << ','
            << QDate(1950, 1, 1).addDays(i % 20'000).toString(Qt::ISODate) << ','
            << (i % 3 == 0 ? "no" : "yes") << ",newsletter\n";
    }
}

qint64 plainPeople(const QString &csv, const QString &database)
{
    PlainDatabase db(database);
    const std::string text = readWhole(csv);
    const char *at = text.data(), *end = at + text.size();
    std::vector<std::string> cells;
    readRow(at, end, cells);
    const size_t width = cells.size();
    qint64 people = 0;
    db.run("BEGIN IMMEDIATE");
    db.run(
        "INSERT INTO import_batch (id, kind, file_name, sha256, source, at_utc, lines_read, counts, state) "
        "VALUES (1, 'customers', 'people.csv', '', '', '', 0, '', 'done')");
    db.run("INSERT INTO tag (id, name) VALUES (1, 'newsletter')");
    {
        PlainPeople program(db);
        for (; readRow(at, end, cells); ++people) {
            if (cells.size() != width)
                giveUp(u"the plain import of people read a row of another width"_s);
            program.take(cells);
        }
    }
    db.run("COMMIT");
    return people;
}

} // namespace tefter::bench
