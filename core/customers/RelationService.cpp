// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/RelationService.h"

#include "core/base/SearchKey.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerSteps.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// A row of the file, seen from one of the two.
struct RelationRow
{
    qint64 id = 0;
    Relation relation;
};

/// Two of the roles are never written: they are the same row seen from the other side.
bool isWritten(RelationRole role)
{
    return role != RelationRole::Employs && role != RelationRole::Sent;
}

/// Who was merged into somebody is nobody to be shown.
QList<RelationRow> rowsOf(Connection &connection, CustomerId person)
{
    QList<RelationRow> rows;
    const auto take = [&](const Row &row, bool isReversed) {
        const RelationRole role = relationRoleFromKey(row.text(2)).value_or(RelationRole::Other);
        rows.append({row.integer(0),
                     {row.id<CustomerId>(1), {}, isReversed ? reversed(role) : role, row.text(3), false}});
    };
    connection.each(u"SELECT id, other_id, kind, label FROM customer_relation WHERE customer_id = ? "
                    "AND other_id NOT IN (SELECT m.other_id FROM customer_merge m) ORDER BY id"_s,
                    {person.value}, [&](const Row &row) { take(row, false); });
    connection.each(u"SELECT id, customer_id, kind, label FROM customer_relation WHERE other_id = ? "
                    "AND customer_id NOT IN (SELECT m.other_id FROM customer_merge m) ORDER BY id"_s,
                    {person.value}, [&](const Row &row) { take(row, true); });
    return rows;
}

bool isSame(const Relation &a, const Relation &b)
{
    return a.other == b.other && a.role == b.role;
}

} // namespace

Result<QList<Relation>> RelationService::of(CustomerId person, Language language) const
{
    return m_shop.read([&](Connection &c) {
        QList<Relation> relations;
        QList<CustomerId> others;
        const QList<RelationRow> rows = rowsOf(c, person);
        for (const RelationRow &row : rows) {
            // After a merge the same may stand there from either side.
            const bool isKnown =
                std::any_of(relations.cbegin(), relations.cend(),
                            [&](const Relation &known) { return isSame(known, row.relation); });
            if (isKnown)
                continue;
            relations << row.relation;
            others << row.relation.other;
        }
        QHash<qint64, Customer> people;
        const QList<Customer> found = CustomerRepository(c).findAll(others);
        for (const Customer &other : found)
            people.insert(other.id.value, other);
        for (Relation &relation : relations) {
            const Customer other = people.value(relation.other.value);
            relation.name = other.label(language);
            relation.isBinned = other.binned;
        }
        std::sort(relations.begin(), relations.end(), [](const Relation &a, const Relation &b) {
            return std::tuple(a.role, foldedKey(a.name), a.other.value) <
                   std::tuple(b.role, foldedKey(b.name), b.other.value);
        });
        return relations;
    });
}

Result<void> RelationService::add(CustomerId person, const Relation &relation) const
{
    if (person == relation.other)
        return failure(Cause::BadValue, {u"relation"_s, QString::number(person.value)});
    return m_shop.write(
        steps::related(m_shop, person, relation.other, true), [&](Transaction &tx) -> Result<void> {
            CustomerRepository repository(tx.connection());
            const auto other = repository.find(relation.other);
            for (const CustomerId id : {person, relation.other}) {
                if (!repository.find(id))
                    return failure(Cause::NotFound, {u"customer"_s, QString::number(id.value)});
            }
            const QList<RelationRow> rows = rowsOf(tx.connection(), person);
            for (const RelationRow &row : rows) {
                if (isSame(row.relation, relation))
                    return failure(Cause::NameTaken, {other->label(shopLanguage(m_shop))});
            }
            const bool isForward = isWritten(relation.role);
            tx.insert("customer_relation"_L1,
                      {{"customer_id"_L1, (isForward ? person : relation.other).value},
                       {"other_id"_L1, (isForward ? relation.other : person).value},
                       {"kind"_L1, relationRoleKey(isForward ? relation.role : reversed(relation.role))},
                       {"label"_L1, relation.label.trimmed()}});
            return {};
        });
}

Result<void> RelationService::remove(CustomerId person, const Relation &relation) const
{
    return m_shop.write(
        steps::related(m_shop, person, relation.other, false), [&](Transaction &tx) -> Result<void> {
            bool isThere = false;
            const QList<RelationRow> rows = rowsOf(tx.connection(), person);
            for (const RelationRow &row : rows) {
                if (!isSame(row.relation, relation))
                    continue;
                tx.remove("customer_relation"_L1, row.id);
                isThere = true;
            }
            if (!isThere)
                return failure(Cause::NotFound, {u"relation"_s, QString::number(relation.other.value)});
            return {};
        });
}

} // namespace tefter
