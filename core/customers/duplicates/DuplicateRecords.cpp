// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates/DuplicateRecords.h"

#include "core/base/LatinKeys.h"
#include "core/base/SearchKey.h"
#include "core/customers/Customer.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// More words than these are a sentence, not a name.
constexpr size_t mostNameWords = 6;
constexpr qsizetype shortestPhoneKey = 6;
constexpr int reportReadEvery = 1000;

/// The number of a firm is written with its country before it or without.
QString taxKey(const QString &written)
{
    constexpr qsizetype country = 2, fewestDigits = 7;
    QString key = foldedKey(written);
    key.remove(u' ');
    const bool hasCountry = key.size() >= country + fewestDigits && key[0].isLetter() && key[1].isLetter() &&
                            key[country].isDigit();
    return hasCountry ? key.sliced(country) : key;
}

void addOnce(std::vector<int> &numbers, int number)
{
    if (number >= 0 && std::find(numbers.cbegin(), numbers.cend(), number) == numbers.cend())
        numbers.push_back(number);
}

/// Rows of a table of details, handed to the people they belong to; both go by customer id.
template <class Take>
void eachDetail(Connection &connection, const QString &sql, std::vector<DuplicateRecord> &people, Take take)
{
    auto person = people.begin();
    const auto rows = connection.statement(sql);
    while (rows->step()) {
        const qint64 id = rows->integer(0);
        while (person != people.end() && person->id < id)
            ++person;
        if (person == people.end())
            break;
        if (person->id == id)
            take(*person, *rows);
    }
}

} // namespace

int TextNumbers::add(const QString &text)
{
    if (text.isEmpty())
        return -1;
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.cend()) {
        ++m_people[static_cast<size_t>(*known)];
        return *known;
    }
    const int number = size();
    m_numbers.insert(text, number);
    m_texts.push_back(text);
    m_people.push_back(1);
    return number;
}

std::vector<DuplicateRecord::NameWord> nameWordsOf(NameWords &words, const QString &given,
                                                   const QString &family, const QString &whole)
{
    std::vector<DuplicateRecord::NameWord> result;
    QStringList seen;
    const auto wordsIn = [](const QString &text) { return foldedKey(text).split(u' ', Qt::SkipEmptyParts); };
    const auto holdsGivenName = [&](const QString &text) {
        const QStringList parts = wordsIn(text);
        return std::any_of(parts.cbegin(), parts.cend(),
                           [&](const QString &word) { return words.isGivenName(word); });
    };
    // Who typed the names into each other's fields is found by the short form of the first name too.
    const bool isSwapped =
        !given.isEmpty() && !family.isEmpty() && !holdsGivenName(given) && holdsGivenName(family);
    const auto add = [&](const QString &text, DuplicateRecord::Part part) {
        const QStringList parts = wordsIn(text);
        for (const QString &word : parts) {
            if (seen.contains(word) || result.size() >= mostNameWords)
                continue;
            seen << word;
            result.push_back({words.add(word, isSwapped || part != DuplicateRecord::Part::Family), part});
        }
    };
    add(given, DuplicateRecord::Part::Given);
    add(family, DuplicateRecord::Part::Family);
    add(whole, DuplicateRecord::Part::Whole);
    return result;
}

bool DuplicateRecords::read(Connection &connection, Progress &progress, const Progress::Listener &report)
{
    const qint64 total = connection.number(u"SELECT count(*) FROM customer WHERE deleted_at IS NULL"_s);
    people.reserve(static_cast<size_t>(total));
    const auto rows = connection.statement(
        u"SELECT id, kind, given_name, family_name, name, tax_number, birth_year, birth_month, birth_day "
        "FROM customer WHERE deleted_at IS NULL ORDER BY id"_s);
    while (rows->step()) {
        DuplicateRecord person;
        person.id = rows->integer(0);
        person.firm = customerKindFromKey(rows->string(1)) == CustomerKind::Firm;
        person.name = nameWordsOf(words, rows->string(2), rows->string(3), rows->string(4));
        person.taxNumber = taxNumbers.add(taxKey(rows->string(5)));
        const auto part = [&rows](int column) { return static_cast<int>(rows->integer(column)); };
        person.birthday = {part(6), part(7), part(8)};
        people.push_back(std::move(person));
        if (size() % reportReadEvery == 0) {
            if (progress.isCancelled())
                return false;
            report(size(), total);
        }
    }
    eachDetail(connection, u"SELECT customer_id, digits_key FROM customer_phone ORDER BY customer_id"_s,
               people, [this](DuplicateRecord &person, const Statement &row) {
                   if (const QString key = row.string(1); key.size() >= shortestPhoneKey)
                       addOnce(person.phones, phones.add(key));
               });
    eachDetail(connection, u"SELECT customer_id, address_key FROM customer_email ORDER BY customer_id"_s,
               people, [this](DuplicateRecord &person, const Statement &row) {
                   addOnce(person.emails, emails.add(row.string(1)));
               });
    LatinKeys latin;
    eachDetail(connection,
               u"SELECT customer_id, city, street FROM customer_address ORDER BY customer_id, position"_s,
               people, [this, &latin](DuplicateRecord &person, const Statement &row) {
                   if (person.city >= 0 || person.street >= 0)
                       return;
                   // The same town in another script sounds alike.
                   const QString city = latin.of(row.string(1));
                   person.city = cities.add(city.isEmpty() ? foldedKey(row.string(1)) : city);
                   person.street = streets.add(foldedKey(row.string(2)));
               });
    if (progress.isCancelled())
        return false;
    words.link();
    return true;
}

} // namespace tefter
