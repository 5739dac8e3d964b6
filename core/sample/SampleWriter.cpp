// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleWriter.h"

#include "core/customers/Customer.h"
#include "core/customers/PhoneNumber.h"
#include "core/db/BulkLoad.h"
#include "core/sample/SampleProfiles.h"

#include <QHash>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stepsPerReport = 500;

/// One INSERT that is run for many rows; values are given in the order of its columns.
class Insertion
{
public:
    Insertion(Connection &connection, const QString &table, const QString &columns)
        : m_statement(connection.statement(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
              table, columns, QStringList(columns.count(u',') + 1, u"?"_s).join(u", "_s))))
    {
    }

    template <class... Value>
    void add(const Value &...values)
    {
        int at = 0;
        (bind(at++, values), ...);
        m_statement->run();
    }

private:
    void bind(int at, qint64 value) { m_statement->bind(at, value); }
    void bind(int at, const QString &text) { m_statement->bind(at, text); }
    void bind(int at, const QByteArray &utf8) { m_statement->bind(at, QByteArrayView(utf8)); }
    void bind(int at, Day day) { m_statement->bind(at, day.iso()); }
    void bind(int at, SampleWriter::OrNull number)
    {
        if (number.value != 0)
            m_statement->bind(at, number.value);
        else
            m_statement->bindNull(at);
    }

    std::unique_ptr<Statement> m_statement;
};

/// The rows that belong to a customer.
class CustomerDetails
{
public:
    /// `atHome`, `clubCard`: the ids of the shop's own fields.
    CustomerDetails(Connection &connection, QString country, qint64 atHome, qint64 clubCard)
        : m_connection(connection)
        , m_country(std::move(country))
        , m_atHome(atHome)
        , m_clubCard(clubCard)
        , m_phones(connection, u"customer_phone"_s, u"customer_id, position, number, digits_key"_s)
        , m_emails(connection, u"customer_email"_s, u"customer_id, position, address, address_key"_s)
        , m_addresses(connection, u"customer_address"_s,
                      u"customer_id, position, street, city, region, postcode, country"_s)
        , m_handles(connection, u"customer_handle"_s, u"customer_id, position, network, handle"_s)
        , m_tagged(connection, u"customer_tag"_s, u"customer_id, tag_id"_s)
        , m_dates(connection, u"customer_date"_s,
                  u"customer_id, position, kind, year, month, day, repetition, missing_day"_s)
        , m_consents(connection, u"consent"_s, u"customer_id, channel, state, on_day, wording, source"_s)
        , m_ownValues(connection, u"customer_own_value"_s, u"customer_id, own_field_id, value, number"_s)
    {
    }

    void add(qint64 id, const SampleCustomer &c)
    {
        for (qsizetype i = 0; i < c.phones.size(); ++i)
            m_phones.add(id, qint64(i), c.phones[i], PhoneNumber::digitsKey(c.phones[i], m_country));
        for (qsizetype i = 0; i < c.emails.size(); ++i)
            m_emails.add(id, qint64(i), c.emails[i], Email::key(c.emails[i]));
        for (qsizetype i = 0; i < c.addresses.size(); ++i) {
            const SampleAddress &a = c.addresses[i];
            m_addresses.add(id, qint64(i), a.street, a.city, a.region, a.postcode, a.country);
        }
        for (qsizetype i = 0; i < c.dates.size(); ++i) {
            const ImportantDate &date = c.dates[i];
            m_dates.add(id, qint64(i), dateKindKey(date.kind), SampleWriter::OrNull{date.day.year},
                        SampleWriter::OrNull{date.day.month}, SampleWriter::OrNull{date.day.day},
                        repetitionKey(date.repetition), missingDayKey(date.missingDay));
        }
        for (qsizetype i = 0; i < c.handles.size(); ++i)
            m_handles.add(id, qint64(i), c.handles[i].network, c.handles[i].text);
        for (const QString &tag : c.tags)
            m_tagged.add(id, tagId(tag));
        for (const SampleConsent &consent : c.consents) {
            m_consents.add(id, consent.channel, consent.given ? u"given"_s : u"withdrawn"_s, consent.day,
                           consent.wording, consent.source);
        }
        if (c.atHome > 0)
            m_ownValues.add(id, m_atHome, QString::number(c.atHome),
                            SampleWriter::OrNull{qint64{1000} * c.atHome});
        if (c.clubCard)
            m_ownValues.add(id, m_clubCard, *c.clubCard ? u"yes"_s : u"no"_s, SampleWriter::OrNull{});
    }

private:
    qint64 tagId(const QString &name)
    {
        qint64 &id = m_tagIds[name];
        if (id == 0)
            id = m_connection.number(u"INSERT INTO tag (name) VALUES (?) RETURNING id"_s, {name});
        return id;
    }

    Connection &m_connection;
    QString m_country;
    qint64 m_atHome, m_clubCard;
    Insertion m_phones, m_emails, m_addresses, m_handles, m_tagged, m_dates, m_consents, m_ownValues;
    QHash<QString, qint64> m_tagIds;
};

Money totalOf(const SampleDocument &document)
{
    Money total;
    for (const SampleLine &line : document.lines)
        total += line.total;
    return total;
}

} // namespace

SampleWriter::SampleWriter(Connection &connection, const SampleGenerator &generator, Progress &progress)
    : m_connection(connection)
    , m_generator(generator)
    , m_progress(progress)
{
}

bool SampleWriter::goesOn()
{
    if (++m_steps % stepsPerReport == 0)
        m_progress.report(m_steps, 2 * (qint64(m_generator.customerCount()) + m_generator.documentCount()));
    return !m_progress.isCancelled();
}

bool SampleWriter::write()
{
    BulkLoad load(m_connection,
                  {u"customer"_s, u"customer_phone"_s, u"customer_email"_s, u"customer_address"_s,
                   u"customer_handle"_s, u"customer_relation"_s, u"customer_tag"_s, u"customer_date"_s,
                   u"customer_own_value"_s, u"consent"_s, u"sale"_s, u"sale_line"_s});
    writeCategories();
    writeProducts();
    writeOwnFields();
    if (!writeCustomers() || !writeDetails() || !writeDocuments() || !writeLines())
        return false;
    load.finish();
    return true;
}

/// Of a table that was empty: in the order in which the rows were written, since ids only go forward. Asking
/// for each as it is made costs more than the insertion itself.
QList<qint64> SampleWriter::idsOf(const QString &table)
{
    return m_connection.ids(u"SELECT id FROM %1 ORDER BY id"_s.arg(table));
}

void SampleWriter::writeCategories()
{
    const QString insertion = u"INSERT INTO category (parent_id, name) VALUES (?, ?) RETURNING id"_s;
    for (const SampleCategory &c : m_generator.categories()) {
        const QVariant parent = c.parent < 0 ? QVariant() : QVariant(m_categories[c.parent]);
        m_categories.append(m_connection.number(insertion, {parent, c.name}));
    }
}

void SampleWriter::writeProducts()
{
    Insertion products(m_connection, u"product"_s,
                       u"code, name, category_id, unit, price, vat_basis_points, created_on"_s);
    for (const SampleProduct &p : m_generator.products()) {
        products.add(p.code, p.name, m_categories[p.category], p.unit, p.price.minor,
                     qint64(p.vat.basisPoints), m_generator.firstDay());
    }
    m_products = idsOf(u"product"_s);
    writeSampleProfiles(m_connection, m_products, m_generator);
    Insertion barcodes(m_connection, u"product_barcode"_s, u"product_id, position, barcode"_s);
    for (qsizetype i = 0; i < m_products.size(); ++i)
        barcodes.add(m_products[i], qint64(0), m_generator.products()[i].barcode);
    m_counts.products = m_products.size();
}

void SampleWriter::writeOwnFields()
{
    const QString insertion = u"INSERT INTO own_field (kind, name, position) VALUES (?, ?, ?) RETURNING id"_s;
    m_atHome = m_connection.number(insertion, {u"number"_s, m_generator.ownFieldName(u"atHome"_s), 0});
    m_clubCard = m_connection.number(insertion, {u"yes-no"_s, m_generator.ownFieldName(u"clubCard"_s), 1});
}

bool SampleWriter::writeCustomers()
{
    Insertion customers(m_connection, u"customer"_s,
                        u"kind, code, name, given_name, family_name, language, birth_year, birth_month, "
                        "birth_day, source, note, created_on, interests, personality, staff_id"_s);
    const qint64 owner = m_connection.number(u"SELECT id FROM staff WHERE role = 'owner' ORDER BY id"_s);
    for (int i = 0; i < m_generator.customerCount(); ++i) {
        const SampleCustomer c = m_generator.customer(i);
        customers.add(c.isFirm ? u"firm"_s : u"person"_s, c.code, c.name, c.givenName, c.familyName,
                      c.language, OrNull{c.birthday.year}, OrNull{c.birthday.month}, OrNull{c.birthday.day},
                      c.source, c.note, c.createdOn, c.interests, c.personality,
                      OrNull{c.isOwnersCare ? owner : 0});
        if (!goesOn())
            return false;
    }
    m_customers = idsOf(u"customer"_s);
    m_counts.customers = m_customers.size();
    return true;
}

bool SampleWriter::writeDetails()
{
    CustomerDetails details(m_connection, m_generator.options().country, m_atHome, m_clubCard);
    Insertion relations(m_connection, u"customer_relation"_s, u"customer_id, other_id, kind"_s);
    for (int i = 0; i < m_generator.customerCount(); ++i) {
        details.add(m_customers[i], m_generator.customer(i));
        const QList<SampleRelation> known = m_generator.relations(i);
        for (const SampleRelation &relation : known) {
            const bool isReversed = relation.role == RelationRole::Employs;
            const qint64 mine = m_customers[i], theirs = m_customers[relation.other];
            relations.add(isReversed ? theirs : mine, isReversed ? mine : theirs,
                          relationRoleKey(isReversed ? reversed(relation.role) : relation.role));
        }
        if (!goesOn())
            return false;
    }
    return true;
}

bool SampleWriter::writeDocuments()
{
    Insertion sales(m_connection, u"sale"_s,
                    u"kind, number, customer_id, at, business_day, country, total"_s);
    const QByteArray country = m_generator.options().country.toLatin1();
    const bool all = m_generator.documents([&](const SampleDocument &d) {
        const QByteArray day = d.day.iso().toLatin1();
        const QByteArray at = day + 'T' + d.time.toString(u"HH:mm:ss").toLatin1();
        const QByteArray kind = d.isReturn ? QByteArrayLiteral("return") : QByteArrayLiteral("sale");
        sales.add(kind, d.number, buyerOf(d), at, day, country, totalOf(d).minor);
        return goesOn();
    });
    if (all)
        m_documents = idsOf(u"sale"_s);
    m_counts.documents = m_documents.size();
    return all;
}

bool SampleWriter::writeLines()
{
    Insertion lines(m_connection, u"sale_line"_s,
                    u"sale_id, position, product_id, description, quantity, unit_price, total, "
                    "vat_basis_points, returns_line_id, buyer_id, bought_on"_s);
    QList<QByteArray> names;
    for (const SampleProduct &p : m_generator.products())
        names.append(p.name.toUtf8());
    qsizetype place = 0;
    return m_generator.documents([&](const SampleDocument &d) {
        const qint64 sale = m_documents[place++];
        const QByteArray day = d.day.iso().toLatin1();
        qint64 position = 0;
        for (const SampleLine &l : d.lines) {
            lines.add(sale, position++, m_products[l.product], names[l.product], l.quantity.milli,
                      l.unitPrice.micro, l.total.minor,
                      qint64(m_generator.products()[l.product].vat.basisPoints), returnedLine(d, l),
                      buyerOf(d), day);
        }
        m_counts.lines += position;
        return goesOn();
    });
}

SampleWriter::OrNull SampleWriter::buyerOf(const SampleDocument &document) const
{
    return {document.customer < 0 ? 0 : m_customers[document.customer]};
}

SampleWriter::OrNull SampleWriter::returnedLine(const SampleDocument &document, const SampleLine &line)
{
    if (!document.isReturn)
        return {};
    return {m_connection.number(u"SELECT id FROM sale_line WHERE sale_id = ? AND position = ?"_s,
                                {m_documents[document.returnedDocument], line.returnedLine})};
}

} // namespace tefter
