// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/SimilarCustomer.h"

#include "core/base/LatinSkeleton.h"
#include "core/base/PersianSkeleton.h"
#include "core/base/SearchKey.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/PhoneNumber.h"
#include "core/customers/duplicates/NameWords.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPhone = 6, shortestName = 4;
constexpr int mostCandidates = 500, mostSounds = 3;

/// The words of all that is known of a name, each once, in one order.
QStringList nameWords(const Customer &customer)
{
    const QString all = customer.name + u' ' + customer.givenName + u' ' + customer.familyName;
    QStringList words = foldedKey(all).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    words.sort();
    return words;
}

/// How a word may stand in the search texts: as it is spelled, then as it sounds.
QStringList patternsOf(const QString &word)
{
    QStringList patterns{u'%' + word + u'%'};
    const QByteArrayList sounds = skeletonsOfQuestion(word) + consonantsOfLatin(word);
    for (const QByteArray &sound : sounds) {
        if (sound.size() > 1 && patterns.size() <= mostSounds)
            patterns << u'%' + QString::fromLatin1(sound) + u'%';
    }
    return patterns;
}

/// Whether every word of one name is a word of the other, in any order and script.
bool isSameName(const NameWords &words, const QList<int> &a, QList<int> b)
{
    if (a.size() != b.size())
        return false;
    for (const int word : a) {
        const auto same = std::find_if(b.cbegin(), b.cend(), [&](int other) {
            return words.likeness(word, other) <= WordLikeness::Sound;
        });
        if (same == b.cend())
            return false;
        b.erase(same);
    }
    return true;
}

class Finder
{
public:
    Finder(Connection &connection, CustomerId self, int limit)
        : m_db(connection)
        , m_repository(connection)
        , m_self(self)
        , m_limit(limit)
    {
        m_seen.insert(self.value);
        // Who was said to be another person is not held against this one again.
        const QList<qint64> distinct =
            m_db.ids(u"SELECT second_id FROM customer_distinct WHERE first_id = ? UNION "
                     "SELECT first_id FROM customer_distinct WHERE second_id = ?"_s,
                     {self.value, self.value});
        for (const qint64 other : distinct)
            m_seen.insert(other);
    }

    void byKey(const QString &sql, const QString &key, SimilarCustomer::Reason reason)
    {
        const auto rows = m_db.all(sql, {key, m_self.value},
                                   [](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
        for (const auto &[id, value] : rows) {
            if (const auto customer = unseen(id))
                result.append({*customer, reason, value});
        }
    }

    void byName(const Customer &customer)
    {
        const QStringList words = nameWords(customer);
        if (words.join(QString()).size() < shortestName)
            return;
        const QString longest =
            *std::max_element(words.cbegin(), words.cend(),
                              [](const QString &a, const QString &b) { return a.size() < b.size(); });
        const QStringList patterns = patternsOf(longest);
        QString condition = u"s.folded LIKE ?"_s;
        Values values;
        for (const QString &pattern : patterns)
            values << pattern;
        for (qsizetype i = 1; i < patterns.size(); ++i)
            condition += u" OR s.latin LIKE ?"_s;
        const QList<qint64> candidates =
            m_db.ids(u"SELECT s.customer_id FROM customer_search s JOIN customer c ON c.id = s.customer_id "
                     "WHERE (%1) AND c.deleted_at IS NULL LIMIT %2"_s.arg(condition)
                         .arg(mostCandidates),
                     values);
        QList<CustomerId> ids;
        for (const qint64 id : candidates) {
            if (!m_seen.contains(id))
                ids.append(CustomerId{id});
        }
        const QList<Customer> found = m_repository.findAll(ids);
        NameWords book;
        const auto numbersOf = [&book](const QStringList &texts) {
            QList<int> numbers;
            for (const QString &text : texts)
                numbers << book.add(text);
            return numbers;
        };
        const QList<int> wanted = numbersOf(words);
        QList<QList<int>> names;
        for (const Customer &other : found)
            names << numbersOf(nameWords(other));
        book.link();
        for (qsizetype i = 0; i < found.size() && !full(); ++i) {
            if (!isSameName(book, wanted, names[i]))
                continue;
            m_seen.insert(found[i].id.value);
            result.append({found[i], SimilarCustomer::Reason::Name, {}});
        }
    }

    QList<SimilarCustomer> result;

private:
    bool full() const { return result.size() >= m_limit; }
    std::optional<Customer> unseen(qint64 id)
    {
        if (full() || m_seen.contains(id))
            return std::nullopt;
        m_seen.insert(id);
        return m_repository.find(CustomerId{id});
    }

    Connection &m_db;
    CustomerRepository m_repository;
    CustomerId m_self;
    int m_limit;
    QSet<qint64> m_seen;
};

} // namespace

QList<SimilarCustomer> similarCustomers(Connection &connection, const Customer &customer,
                                        const QString &country, int limit)
{
    Finder finder(connection, customer.id, limit);
    for (const Phone &phone : customer.phones) {
        const QString key = PhoneNumber::digitsKey(phone.number, country);
        if (key.size() >= shortestPhone)
            finder.byKey(u"SELECT p.customer_id, p.number FROM customer_phone p "
                         "JOIN customer c ON c.id = p.customer_id "
                         "WHERE p.digits_key = ? AND c.deleted_at IS NULL AND c.id <> ? ORDER BY c.id"_s,
                         key, SimilarCustomer::Reason::Phone);
    }
    for (const Email &email : customer.emails)
        finder.byKey(u"SELECT e.customer_id, e.address FROM customer_email e "
                     "JOIN customer c ON c.id = e.customer_id "
                     "WHERE e.address_key = ? AND c.deleted_at IS NULL AND c.id <> ? ORDER BY c.id"_s,
                     Email::key(email.address), SimilarCustomer::Reason::Email);
    finder.byName(customer);
    return finder.result;
}

} // namespace tefter
