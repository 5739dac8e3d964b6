// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExportReader.h"

#include "core/customers/Consent.h"
#include "core/customers/Handle.h"

#include <algorithm>
#include <unordered_map>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

void assign(std::string &to, QByteArrayView utf8)
{
    to.assign(utf8.data(), static_cast<std::size_t>(utf8.size()));
}

/// The rows of a table that belong to customers, beside the pass over the customers.
class Companion
{
public:
    Companion() = default;
    Companion(Connection &connection, const QString &sql, qint64 from, qint64 to)
        : m_statement(connection.statement(sql))
    {
        m_statement->bind(0, from);
        m_statement->bind(1, to);
        advance();
    }

    template <class F>
    void rowsOf(qint64 customer, F take)
    {
        while (m_statement && m_at < customer)
            advance();
        while (m_statement && m_at == customer) {
            take(*m_statement);
            advance();
        }
    }

private:
    void advance()
    {
        if (m_statement->step())
            m_at = m_statement->integer(0);
        else
            m_statement.reset();
    }

    std::unique_ptr<Statement> m_statement;
    qint64 m_at = 0;
};

/// Everything that is read beside the customers, each table in their order.
class Companions
{
public:
    Companions(Connection &c, unsigned needs, Channel channel, qint64 from, qint64 to)
    {
        const auto open = [&](ExportNeed need, Companion &companion, const QString &sql) {
            if (needs & need)
                companion = Companion(c, sql, from, to);
        };
        const QString range = u" WHERE customer_id BETWEEN ? AND ? ORDER BY customer_id"_s;
        open(NeedsEmail, m_emails,
             u"SELECT customer_id, address, label FROM customer_email"_s + range + u", position"_s);
        open(NeedsPhone, m_phones,
             u"SELECT customer_id, number, label FROM customer_phone"_s + range + u", position"_s);
        open(NeedsAddress, m_addresses,
             u"SELECT customer_id, street, city, region, postcode, country, label FROM customer_address"_s +
                 range + u", position"_s);
        open(NeedsHandles, m_handles,
             u"SELECT customer_id, network, handle FROM customer_handle"_s + range + u", position"_s);
        open(NeedsTags, m_tags, u"SELECT customer_id, tag_id FROM customer_tag"_s + range);
        open(NeedsFigures, m_figures,
             u"SELECT customer_id, first_day, last_day, visits, net_total, sales FROM customer_figures"_s +
                 range);
        open(NeedsOwnValues, m_ownValues,
             u"SELECT customer_id, own_field_id, value FROM customer_own_value"_s + range);
        open(NeedsConsent, m_consents, u"SELECT customer_id, channel, state FROM consent_now"_s + range);
        open(NeedsPhoto, m_photos,
             u"SELECT f.customer_id, s.content FROM customer_file f JOIN stored_file s ON s.id = "
             "f.stored_file_id WHERE f.role = 'photo' AND f.customer_id BETWEEN ? AND ? "
             "ORDER BY f.customer_id"_s);
        m_channel = channel;
        m_takesAll = (needs & NeedsAllContacts) != 0;
        if (needs & NeedsTags) {
            c.each(u"SELECT id, name FROM tag"_s, {},
                   [&](const Row &row) { m_tagNames[row.integer(0)] = row.text(1).toStdString(); });
        }
    }

    void fill(ExportPerson &p)
    {
        const auto takeContact = [&](std::string &first, std::vector<std::string> &all,
                                     std::vector<std::string> &labels) {
            return [&](const Statement &s) {
                assignFirst(first, s.text(1));
                if (!m_takesAll)
                    return;
                assign(all.emplace_back(), s.text(1));
                assign(labels.emplace_back(), s.text(2));
            };
        };
        m_emails.rowsOf(p.id, takeContact(p.email, p.emails, p.emailLabels));
        m_phones.rowsOf(p.id, takeContact(p.phone, p.phones, p.phoneLabels));
        m_addresses.rowsOf(p.id, [&](const Statement &s) {
            if (!p.street.empty() || !p.city.empty() || !p.country.empty())
                return;
            std::string *const parts[] = {&p.street,   &p.city,    &p.region,
                                          &p.postcode, &p.country, &p.addressLabel};
            for (int i = 0; i < 6; ++i)
                assign(*parts[i], s.text(i + 1));
        });
        m_handles.rowsOf(p.id, [&](const Statement &s) {
            p.handles.push_back(Handle{0, s.string(1), s.string(2)}.written().toStdString());
        });
        m_tags.rowsOf(p.id, [&](const Statement &s) { p.tags.push_back(m_tagNames[s.integer(1)]); });
        std::sort(p.tags.begin(), p.tags.end());
        m_photos.rowsOf(p.id, [&](const Statement &s) { assign(p.photo, s.text(1)); });
        m_figures.rowsOf(p.id, [&](const Statement &s) {
            assign(p.firstDay, s.text(1));
            assign(p.lastDay, s.text(2));
            p.visits = s.integer(3);
            p.netTotal = s.integer(4);
            p.sales = s.integer(5);
        });
        m_ownValues.rowsOf(p.id, [&](const Statement &s) { assign(p.ownValues[s.integer(1)], s.text(2)); });
        m_consents.rowsOf(p.id, [&](const Statement &s) {
            const auto channel = channelFromKey(s.string(1));
            const bool given = s.text(2) == "given";
            if (channel == m_channel)
                p.consent = given;
            if (channel && !given)
                p.withdrawn.append(*channel);
        });
    }

private:
    static void assignFirst(std::string &to, QByteArrayView utf8)
    {
        if (to.empty())
            assign(to, utf8);
    }

    Companion m_emails, m_phones, m_addresses, m_handles, m_tags, m_figures, m_ownValues, m_consents,
        m_photos;
    std::unordered_map<qint64, std::string> m_tagNames;
    Channel m_channel = Channel::Email;
    bool m_takesAll = false;
};

void clear(ExportPerson &p)
{
    for (std::string *text : {&p.email, &p.phone, &p.street, &p.city, &p.region, &p.postcode, &p.country,
                              &p.addressLabel, &p.firstDay, &p.lastDay, &p.photo})
        text->clear();
    for (std::vector<std::string> *texts :
         {&p.tags, &p.emails, &p.phones, &p.emailLabels, &p.phoneLabels, &p.handles})
        texts->clear();
    p.ownValues.clear();
    p.visits = p.sales = p.netTotal = 0;
    p.consent.reset();
    p.withdrawn.clear();
}

void take(ExportPerson &p, const Statement &s)
{
    p.firm = s.text(1) == "firm";
    std::string *const texts[] = {&p.code,     &p.name,   &p.given, &p.family,   &p.taxNumber,
                                  &p.language, &p.source, &p.note,  &p.createdOn};
    for (int i = 0; i < 9; ++i)
        assign(*texts[i], s.text(i + 2));
    p.birthYear = s.integer(11);
    p.birthMonth = s.integer(12);
    p.birthDay = s.integer(13);
    assign(p.interests, s.text(14));
    assign(p.personality, s.text(15));
    assign(p.inCharge, s.text(16));
}

} // namespace

void ExportReader::each(const QList<qint64> &ids, const Take &takePerson)
{
    if (ids.isEmpty())
        return;
    const qint64 from = ids.first(), to = ids.last();
    Companions companions(m_connection, m_needs, m_channel, from, to);
    const auto customers = m_connection.statement(
        u"SELECT id, kind, code, name, given_name, family_name, tax_number, language, source, note, "
        "created_on, birth_year, birth_month, birth_day, interests, personality, "
        "coalesce((SELECT s.name FROM staff s WHERE s.id = customer.staff_id), '') FROM customer "
        "WHERE id BETWEEN ? AND ? AND deleted_at IS NULL ORDER BY id"_s);
    customers->bind(0, from);
    customers->bind(1, to);
    ExportPerson person;
    auto wanted = ids.cbegin();
    while (customers->step()) {
        person.id = customers->integer(0);
        while (wanted != ids.cend() && *wanted < person.id)
            ++wanted;
        if (wanted == ids.cend())
            break;
        if (*wanted != person.id)
            continue;
        clear(person);
        take(person, *customers);
        companions.fill(person);
        if (!takePerson(person))
            break;
    }
    customers->reset();
}

} // namespace tefter
