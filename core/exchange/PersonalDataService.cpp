// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PersonalDataService.h"

#include "core/calendar/GivenNames.h"
#include "core/customers/ConsentService.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerSteps.h"
#include "core/customers/NoteService.h"
#include "core/customers/RelationService.h"
#include "core/customers/merge/MergeService.h"
#include "core/db/LikePattern.h"
#include "core/exchange/ExportRegister.h"
#include "core/sales/FiguresReader.h"
#include "core/sales/SaleRepository.h"
#include "core/shop/Erasure.h"
#include "core/shop/files/RecordFileRepository.h"
#include "core/shop/own/OwnFieldRepository.h"

#include <QSet>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeHistory = 100'000;

/// Where a person's id stands without a foreign key.
const QList<Reference> &copiesOfCustomer()
{
    static const QList<Reference> copies{{u"sale_line"_s, u"buyer_id"_s, u"customer"_s, false}};
    return copies;
}

Customer requirePerson(Connection &connection, CustomerId person)
{
    auto customer = CustomerRepository(connection).find(person);
    if (!customer)
        throw DbError(Cause::NotFound, {u"customer"_s, QString::number(person.value)});
    return *std::move(customer);
}

/// Goes along the references from the person's own row to every row that belongs to it.
class RowGathering
{
public:
    RowGathering(Connection &connection, const Schema &schema)
        : m_connection(connection)
        , m_schema(schema)
    {
    }

    std::map<QString, QList<QVariantMap>> of(const QList<CustomerId> &records)
    {
        for (const CustomerId record : records)
            add(u"customer"_s, u"id"_s, record.value);
        return std::move(m_rows);
    }

private:
    void add(const QString &table, const QString &column, qint64 value)
    {
        const QStringList columns = m_schema.columns(table);
        const auto rows = m_connection.all(
            u"SELECT %1 FROM %2 WHERE %3 = ? ORDER BY id"_s.arg(columns.join(u", "_s), table, column),
            {value}, [&](const Row &row) {
                QVariantMap image;
                for (int i = 0; i < static_cast<int>(columns.size()); ++i)
                    image.insert(columns[i], row.isNull(i) ? QVariant() : row.value(i));
                return image;
            });
        for (const QVariantMap &row : rows) {
            const qint64 id = row.value(u"id"_s).toLongLong();
            if (m_seen.contains({table, id}))
                continue;
            m_seen.insert({table, id});
            m_rows[table].append(row);
            const QList<Reference> references = m_schema.referencesTo(table);
            for (const Reference &reference : references) {
                // What is kept follows from the rows; the journal has a place of its own.
                const bool belongs = table == u"customer" || reference.childGoesWithParent;
                if (belongs && m_schema.isJournaled(reference.childTable))
                    add(reference.childTable, reference.childColumn, id);
            }
        }
    }

    Connection &m_connection;
    const Schema &m_schema;
    std::map<QString, QList<QVariantMap>> m_rows;
    QSet<std::pair<QString, qint64>> m_seen;
};

/// The person and whoever was merged into them: in the file they are still rows of their own.
QList<CustomerId> recordsOf(Connection &connection, CustomerId person)
{
    return mergedInto(connection, person) << person;
}

QList<ExportRecord> exportsOf(Connection &connection, CustomerId person)
{
    QList<ExportRecord> exports;
    const QList<CustomerId> records = recordsOf(connection, person);
    for (const CustomerId record : records)
        exports += ExportRegister(connection).ofPerson(record);
    std::sort(exports.begin(), exports.end(),
              [](const ExportRecord &a, const ExportRecord &b) { return a.id.value > b.id.value; });
    exports.erase(std::unique(exports.begin(), exports.end(),
                              [](const ExportRecord &a, const ExportRecord &b) { return a.id == b.id; }),
                  exports.end());
    return exports;
}

/// Lines that say nothing themselves are called as their products are.
Sale named(Connection &connection, Sale sale)
{
    for (SaleLine &line : sale.lines) {
        if (line.description.isEmpty() && line.product.isValid())
            line.description =
                connection.text(u"SELECT name FROM product WHERE id = ?"_s, {line.product.value});
    }
    return sale;
}

/// What a person may be called in the conditions of lists that were handed on; never by the code alone, which
/// may be a number that says something else there.
QStringList namesInConditions(const Customer &customer)
{
    const QString given = customer.givenName, family = customer.familyName;
    QStringList names{(given + u' ' + family).trimmed(), (family + u' ' + given).trimmed(),
                      family + u", "_s + given, customer.name, family};
    // Of a whole name each word that is no first name, which others bear too.
    const QStringList words = customer.name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!GivenNames::isKnown(word))
            names << word;
    }
    for (const Phone &phone : customer.phones)
        names << phone.number;
    for (const Email &email : customer.emails)
        names << email.address;
    constexpr qsizetype shortest = 3; // less would be found in other words
    names.removeIf([](const QString &name) { return name.size() < shortest; });
    return names;
}

void forgetInRegister(Connection &connection, const QStringList &names)
{
    for (const QString &name : names) {
        for (const QString &column : {u"what"_s, u"condition"_s})
            connection.execute(
                u"UPDATE export_register SET %1 = replace(%1, ?, '…') WHERE %1 LIKE ? ESCAPE '!'"_s.arg(
                    column),
                {name, u'%' + likeLiteral(name) + u'%'});
    }
}

PersonErased outcomeFor(Connection &connection, const Shop &shop, CustomerId person)
{
    return {connection.number(u"SELECT count(*) FROM sale WHERE customer_id = ?"_s, {person.value}),
            exportsOf(connection, person), shop.backups().size()};
}

} // namespace

Result<PersonalData> PersonalDataService::collect(CustomerId person) const
{
    const auto consents = ConsentService(m_shop).history(person);
    if (!consents)
        return failure(consents.error());
    const auto relations = RelationService(m_shop).of(person, shopLanguage(m_shop));
    if (!relations)
        return failure(relations.error());
    const auto notes = NoteService(m_shop).of(person);
    if (!notes)
        return failure(notes.error());
    return m_shop.read([&](Connection &c) {
        PersonalData data;
        data.customer = requirePerson(c, person);
        data.figures = figures::kept(c, person);
        data.relations = *relations;
        data.notes = *notes;
        data.consents = *consents;
        data.ownFields = OwnFieldRepository(c, OwnSubject::Customer).ever();
        const QList<qint64> documents =
            c.ids(u"SELECT id FROM sale WHERE customer_id = ? ORDER BY at DESC, id DESC"_s, {person.value});
        SaleRepository sales(c);
        for (const qint64 document : documents)
            data.documents << named(c, sales.find(SaleId{document}).value());
        data.exports = exportsOf(c, person);
        data.files = RecordFileRepository(c, FileOwner::Customer).of(person.value);
        if (!data.files.isEmpty() && data.files.first().role == FileRole::Photo)
            data.photo = StoredFiles(c).content(data.files.first().content);
        data.history = journal::history(c, m_shop.schema(), u"customer"_s, person.value, wholeHistory);
        data.rows = RowGathering(c, m_shop.schema()).of(recordsOf(c, person));
        return data;
    });
}

Result<PersonErased> PersonalDataService::preview(CustomerId person) const
{
    return m_shop.read([&](Connection &c) {
        (void)requirePerson(c, person);
        return outcomeFor(c, m_shop, person);
    });
}

Result<PersonErased> PersonalDataService::erase(CustomerId person) const
{
    const StepLabel label{QStringLiteral(QT_TRANSLATE_NOOP("step", "A person was erased")), {}};
    return m_shop.writeRecorded(label, [&](Transaction &tx, StepRecorder &recorder) {
        (void)requirePerson(tx.connection(), person);
        const PersonErased outcome = outcomeFor(tx.connection(), m_shop, person);
        const StepId step = recorder.step(tx);
        const QList<CustomerId> records = recordsOf(tx.connection(), person);
        for (const CustomerId record : records) {
            const Customer customer = requirePerson(tx.connection(), record);
            QStringList names;
            for (const Language language : allLanguages())
                names << customer.label(language);
            names.removeDuplicates();
            tefter::erase(tx, {u"customer"_s, record.value, names, copiesOfCustomer()}, step);
            forgetInRegister(tx.connection(), namesInConditions(customer));
        }
        return outcome;
    });
}

} // namespace tefter
