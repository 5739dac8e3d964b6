// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/SimilarCustomer.h"

#include "core/base/SearchKey.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/PhoneNumber.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPhone = 6, shortestName = 4;
constexpr int mostCandidates = 500;

/// The words of all that is known of a name, each once, in one order.
QStringList nameWords(const Customer &customer)
{
    const QString all = customer.name + u' ' + customer.givenName + u' ' + customer.familyName;
    QStringList words = foldedKey(all).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    words.sort();
    return words;
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
        const QList<qint64> candidates =
            m_db.ids(u"SELECT s.customer_id FROM customer_search s JOIN customer c ON c.id = s.customer_id "
                     "WHERE s.folded LIKE ? AND c.deleted_at IS NULL LIMIT "_s +
                         QString::number(mostCandidates),
                     {u'%' + longest + u'%'});
        QList<CustomerId> ids;
        for (const qint64 id : candidates) {
            if (!m_seen.contains(id))
                ids.append(CustomerId{id});
        }
        const QList<Customer> found = m_repository.findAll(ids);
        for (const Customer &other : found) {
            if (nameWords(other) != words || full())
                continue;
            m_seen.insert(other.id.value);
            result.append({other, SimilarCustomer::Reason::Name, {}});
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
