// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExportReader.h"

#include "core/customers/Consent.h"
#include "core/customers/Handle.h"
#include "core/sales/CustomerListName.h"
#include "core/sales/CustomerListRow.h"

#include <algorithm>
#include <tuple>
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
    /// `others`: what is bound behind the range.
    Companion(Connection &connection, const QString &sql, qint64 from, qint64 to, const QStringList &others)
        : m_statement(connection.statement(sql))
    {
        m_statement->bind(0, from);
        m_statement->bind(1, to);
        for (int i = 0; i < static_cast<int>(others.size()); ++i)
            m_statement->bind(i + 2, others[i]);
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
    Companions(Connection &c, unsigned needs, Language language, Day today, qint64 from, qint64 to)
        : m_language(language)
        , m_takesAll((needs & NeedsAllContacts) != 0)
    {
        const auto open = [&](ExportNeed need, Companion &companion, const QString &sql,
                              const QStringList &others = {}) {
            if (needs & need)
                companion = Companion(c, sql, from, to, others);
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
             u"SELECT customer_id, first_day, last_day, visits, net_total, sales, rhythm_days "
             "FROM customer_figures"_s +
                 range);
        const Period year = lastYear(today);
        open(NeedsSpentYear, m_spent,
             u"SELECT customer_id, CAST(sum(total) AS BIGINT) FROM sale WHERE customer_id BETWEEN ? AND ? "
             "AND business_day >= ? AND business_day <= ? AND deleted_at IS NULL GROUP BY customer_id "
             "ORDER BY customer_id"_s,
             {year.fromText(), year.toText()});
        open(NeedsDates, m_dates,
             u"SELECT customer_id, kind, label, coalesce(year, 0), coalesce(month, 0), coalesce(day, 0) "
             "FROM customer_date"_s +
                 range + u", position"_s);
        // A relation is one row, which is seen from both sides; who is in the bin is nobody to be named.
        open(NeedsRelations, m_relations,
             u"SELECT r.person, r.other, r.kind, r.label, r.side, o.kind, o.name, o.given_name, "
             "o.family_name, coalesce(o.code, '') FROM (SELECT id, customer_id AS person, other_id AS other, "
             "kind, label, 0 AS side FROM customer_relation UNION ALL SELECT id, other_id, customer_id, "
             "kind, label, 1 FROM customer_relation) r JOIN customer o ON o.id = r.other "
             "WHERE r.person BETWEEN ? AND ? AND o.deleted_at IS NULL ORDER BY r.person, r.id"_s);
        open(NeedsNotes, m_notes,
             u"SELECT customer_id, substr(at, 1, 10), text FROM customer_note"_s + range + u", at, id"_s);
        open(NeedsOwnValues, m_ownValues,
             u"SELECT customer_id, own_field_id, value FROM customer_own_value"_s + range);
        open(NeedsConsent, m_consents, u"SELECT customer_id, channel, state FROM consent_now"_s + range);
        open(NeedsPhoto, m_photos,
             u"SELECT f.customer_id, s.content FROM customer_file f JOIN stored_file s ON s.id = "
             "f.stored_file_id WHERE f.role = 'photo' AND f.customer_id BETWEEN ? AND ? "
             "ORDER BY f.customer_id"_s);
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
            ExportAddress a;
            int column = 0;
            for (std::string *part : {&a.street, &a.city, &a.region, &a.postcode, &a.country, &a.label})
                assign(*part, s.text(++column));
            if (p.street.empty() && p.city.empty() && p.country.empty())
                std::tie(p.street, p.city, p.region, p.postcode, p.country) =
                    std::tie(a.street, a.city, a.region, a.postcode, a.country);
            if (m_takesAll)
                p.addresses.push_back(std::move(a));
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
            if (!s.isNull(6))
                p.rhythmDays = s.integer(6);
        });
        m_spent.rowsOf(p.id, [&](const Statement &s) { p.spentYear = s.integer(1); });
        m_dates.rowsOf(p.id, [&](const Statement &s) {
            p.dates.append({0,
                            dateKindFromKey(s.string(1)).value_or(DateKind::Own),
                            s.string(2),
                            {int(s.integer(3)), int(s.integer(4)), int(s.integer(5))}});
        });
        m_relations.rowsOf(p.id, [&](const Statement &s) { takeRelation(p, s); });
        m_notes.rowsOf(p.id, [&](const Statement &s) {
            p.notes.push_back((s.string(1) + u": "_s + s.string(2)).toStdString());
        });
        m_ownValues.rowsOf(p.id, [&](const Statement &s) { assign(p.ownValues[s.integer(1)], s.text(2)); });
        m_consents.rowsOf(p.id, [&](const Statement &s) {
            if (const auto channel = channelFromKey(s.string(1)))
                p.consents[static_cast<std::size_t>(*channel)] = s.text(2) == "given";
        });
    }

private:
    static void assignFirst(std::string &to, QByteArrayView utf8)
    {
        if (to.empty())
            assign(to, utf8);
    }

    /// After a merge the same may stand there from either side.
    void takeRelation(ExportPerson &p, const Statement &s) const
    {
        Relation relation;
        relation.other = CustomerId{s.integer(1)};
        relation.role = relationRoleFromKey(s.string(2)).value_or(RelationRole::Other);
        if (s.integer(4) != 0)
            relation.role = reversed(relation.role);
        relation.label = s.string(3);
        relation.name =
            customerListName(s.string(5), s.string(6), s.string(7), s.string(8), m_language, s.string(9));
        const bool isKnown =
            std::any_of(p.relations.cbegin(), p.relations.cend(), [&](const Relation &known) {
                return known.other == relation.other && known.role == relation.role;
            });
        if (!isKnown)
            p.relations.append(relation);
    }

    Companion m_emails, m_phones, m_addresses, m_handles, m_tags, m_figures, m_spent, m_ownValues, m_consents,
        m_photos, m_dates, m_relations, m_notes;
    std::unordered_map<qint64, std::string> m_tagNames;
    Language m_language;
    bool m_takesAll;
};

void clear(ExportPerson &p)
{
    for (std::string *text : {&p.email, &p.phone, &p.street, &p.city, &p.region, &p.postcode, &p.country,
                              &p.firstDay, &p.lastDay, &p.photo})
        text->clear();
    for (std::vector<std::string> *texts :
         {&p.tags, &p.emails, &p.phones, &p.emailLabels, &p.phoneLabels, &p.handles, &p.notes})
        texts->clear();
    p.addresses.clear();
    p.dates.clear();
    p.relations.clear();
    p.ownValues.clear();
    p.visits = p.sales = p.netTotal = p.spentYear = 0;
    p.rhythmDays.reset();
    p.consents = {};
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
    p.isLookedAfter = !s.isNull(16);
    assign(p.inCharge, s.text(17));
}

} // namespace

NameParts ExportPerson::nameParts() const
{
    return {QString::fromStdString(given), QString::fromStdString(family), QString::fromStdString(name),
            firm};
}

void ExportReader::each(const QList<qint64> &ids, const Take &takePerson)
{
    if (ids.isEmpty())
        return;
    const qint64 from = ids.first(), to = ids.last();
    Companions companions(m_connection, m_needs, m_language, m_today, from, to);
    const auto customers = m_connection.statement(
        u"SELECT id, kind, code, name, given_name, family_name, tax_number, language, source, note, "
        "created_on, birth_year, birth_month, birth_day, interests, personality, "
        "staff_id, coalesce((SELECT s.name FROM staff s WHERE s.id = customer.staff_id), '') FROM customer "
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
