// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CustomerMatches.h"

#include "core/base/Parts.h"
#include "core/base/SearchKey.h"
#include "core/customers/PhoneNumber.h"
#include "core/customers/merge/MergeService.h"
#include "core/db/Connection.h"

#include <QSet>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView byCode("code");
constexpr QLatin1StringView byEmail("email");
constexpr QLatin1StringView byPhone("phone");
constexpr QLatin1StringView byName("name");

QString key(QLatin1StringView kind, const QString &value)
{
    return kind + u'=' + value;
}

/// How many words of a name the other one has too, in any script.
qsizetype wordsInCommon(const QStringList &words, const QStringList &others)
{
    const auto soundsOf = [](const QString &word) {
        const QStringList sounds = latinKey(word).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(sounds.cbegin(), sounds.cend());
    };
    return std::count_if(words.cbegin(), words.cend(), [&](const QString &word) {
        return std::any_of(others.cbegin(), others.cend(), [&](const QString &other) {
            return word == other || soundsOf(word).intersects(soundsOf(other));
        });
    });
}

Customer namedAs(const Statement &row, int column)
{
    Customer c;
    c.kind = customerKindFromKey(row.string(column));
    c.name = row.string(column + 1);
    c.givenName = row.string(column + 2);
    c.familyName = row.string(column + 3);
    return c;
}

} // namespace

bool CustomerMatches::asksFor(QLatin1StringView wanted) const
{
    return m_setting.options.matchKey.isEmpty() || m_setting.options.matchKey == wanted;
}

/// To understand a number is dear: each one once, on all processors.
void CustomerMatches::understandPhones(const std::vector<ImportedCustomer> &rows)
{
    std::vector<std::pair<QString, QString>> numbers;
    for (const ImportedCustomer &row : rows) {
        for (const Phone &phone : row.customer.phones) {
            if (m_phoneKeys.contains(phone.number))
                continue;
            m_phoneKeys.insert(phone.number, QString());
            numbers.emplace_back(phone.number, QString());
        }
    }
    inParts(numbers.size(), [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            numbers[i].second = PhoneNumber::digitsKey(numbers[i].first, m_setting.shop.country);
    });
    for (const auto &[number, key] : numbers)
        m_phoneKeys.insert(number, key);
}

void CustomerMatches::findKeys(std::vector<ImportedCustomer> &rows)
{
    understandPhones(rows);
    inParts(rows.size(), [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            rows[i].keys = keysOf(rows[i].customer);
    });
}

QStringList CustomerMatches::keysOf(const Customer &c) const
{
    QStringList keys;
    if (asksFor(byCode) && !c.code.isEmpty())
        keys << key(byCode, c.code);
    if (asksFor(byEmail) && !c.emails.isEmpty())
        keys << key(byEmail, Email::key(c.emails.first().address));
    if (asksFor(byPhone) && !c.phones.isEmpty())
        keys << key(byPhone, m_phoneKeys.value(c.phones.first().number));
    if (const QString name = asksFor(byName) ? nameKey(c) : QString(); !name.isEmpty())
        keys << key(byName, name);
    return keys;
}

void CustomerMatches::look(Connection &connection, const std::vector<ImportedCustomer> &rows)
{
    if (connection.number(u"SELECT EXISTS (SELECT 1 FROM customer)"_s) == 0)
        return; // a new shop: nobody needs to be asked after
    const auto code = connection.statement(
        u"SELECT %1, c.id FROM customer c WHERE c.code_source = ? AND c.code = ?"_s.arg(livingId("c.id"_L1)));
    code->bind(0, m_setting.options.codeSource);
    const auto contact = [&](const QString &table, const QString &column) {
        return connection.statement(u"SELECT DISTINCT t.customer_id, c.kind, c.name, c.given_name, "
                                    "c.family_name FROM %1 t JOIN customer c "
                                    "ON c.id = t.customer_id WHERE t.%2 = ? AND c.deleted_at IS NULL "
                                    "ORDER BY t.customer_id LIMIT 2"_s.arg(table, column));
    };
    const auto email = contact(u"customer_email"_s, u"address_key"_s);
    const auto phone = contact(u"customer_phone"_s, u"digits_key"_s);
    bool byNames = false;
    for (const ImportedCustomer &row : rows) {
        if (const QString &text = row.customer.code; !text.isEmpty() && !m_codesThere.contains(text)) {
            code->bind(1, text);
            const bool isThere = code->step();
            m_codesThere.insert(text, isThere ? code->integer(0) : 0);
            if (isThere && code->integer(0) != code->integer(1))
                m_codesOfMerged.insert(text);
            code->reset();
        }
        const QString first = row.keys.value(0);
        if (first.startsWith(byName)) {
            byNames = true;
            continue;
        }
        if (first.isEmpty() || m_there.contains(first))
            continue;
        Found found;
        if (first.startsWith(byCode)) {
            found.id = m_codesThere.value(row.customer.code);
        } else {
            Statement &find = first.startsWith(byEmail) ? *email : *phone;
            find.bind(0, first.section(u'=', 1));
            if (find.step()) {
                found.id = find.integer(0);
                m_namesThere.insert(first, nameKey(namedAs(find, 1)));
                found.isAmbiguous = find.step();
            }
            find.reset();
        }
        m_there.insert(first, found);
    }
    if (byNames)
        lookForNames(connection, rows);
}

void CustomerMatches::lookForNames(Connection &connection, const std::vector<ImportedCustomer> &rows)
{
    QSet<QString> asked;
    for (const ImportedCustomer &row : rows) {
        if (const QString first = row.keys.value(0); first.startsWith(byName))
            asked.insert(first);
    }
    connection.each(u"SELECT id, kind, name, given_name, family_name FROM customer WHERE deleted_at IS NULL "
                    "ORDER BY id"_s,
                    {}, [&](const Row &row) {
                        Customer c;
                        c.kind = customerKindFromKey(row.text(1));
                        c.name = row.text(2);
                        c.givenName = row.text(3);
                        c.familyName = row.text(4);
                        const QString name = key(byName, nameKey(c));
                        if (!asked.contains(name))
                            return;
                        Found &found = m_there[name];
                        found.isAmbiguous = found.id != 0;
                        if (found.id == 0)
                            found.id = row.integer(0);
                    });
}

bool CustomerMatches::isSomebodyElse(const QString &by, const QString &name, const QString &other) const
{
    const bool isByPhone = by.startsWith(byPhone);
    if (!m_setting.options.matchKey.isEmpty() || (!isByPhone && !by.startsWith(byEmail)) || name == other)
        return false;
    QStringList fewer = name.split(u' ', Qt::SkipEmptyParts), more = other.split(u' ', Qt::SkipEmptyParts);
    if (fewer.size() > more.size())
        fewer.swap(more);
    if (fewer.isEmpty())
        return false;
    const qsizetype common = wordsInCommon(fewer, more);
    return isByPhone ? common < fewer.size() : common == 0;
}

QList<CustomerId> CustomerMatches::foundOnce() const
{
    QList<CustomerId> ids;
    for (const Found &found : std::as_const(m_there)) {
        if (found.id != 0 && !found.isAmbiguous)
            ids << CustomerId{found.id};
    }
    std::sort(ids.begin(), ids.end(), [](CustomerId a, CustomerId b) { return a.value < b.value; });
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace tefter
