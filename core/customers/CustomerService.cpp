// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerService.h"

#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerSteps.h"
#include "core/customers/Personality.h"
#include "core/customers/merge/MergeService.h"
#include "core/shop/own/OwnFieldRepository.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Fails with the name of whoever else has the code.
Result<void> requireFreeCode(Connection &connection, const Customer &customer, Language language)
{
    if (customer.code.isEmpty())
        return {};
    CustomerRepository repository(connection);
    const CustomerId holder = repository.withCode(customer.codeSource, customer.code);
    if (!holder.isValid() || holder == customer.id)
        return {};
    const auto other = repository.find(holder);
    return failure(Cause::CodeTaken, {customer.code, other ? other->label(language) : QString()});
}

/// Whether rows that do not go with the person, such as their documents, name this person.
bool isNeeded(Connection &connection, const Schema &schema, CustomerId id)
{
    const QList<Reference> references = schema.referencesTo(u"customer"_s);
    return std::any_of(references.cbegin(), references.cend(), [&](const Reference &reference) {
        return !reference.childGoesWithParent && reference.names(connection, id.value);
    });
}

} // namespace

Result<Customer> CustomerService::find(CustomerId id) const
{
    return m_shop.read([&](Connection &c) -> Result<Customer> {
        auto customer = CustomerRepository(c).find(id);
        if (!customer)
            return failure(Cause::NotFound, {u"customer"_s, QString::number(id.value)});
        return *std::move(customer);
    });
}

Result<QList<Customer>> CustomerService::findAll(const QList<CustomerId> &ids) const
{
    return m_shop.read([&](Connection &c) { return CustomerRepository(c).findAll(ids); });
}

Result<qint64> CustomerService::count(bool binned) const
{
    return m_shop.read([&](Connection &c) {
        return c.number(binned ? u"SELECT count(*) FROM (%1) AS binned"_s.arg(binnedPeople())
                               : u"SELECT count(*) FROM customer WHERE deleted_at IS NULL"_s);
    });
}

Result<QList<SimilarCustomer>> CustomerService::similar(const Customer &customer) const
{
    return m_shop.read(
        [&](Connection &c) { return similarCustomers(c, tidied(customer), m_shop.settings().country); });
}

Result<Customer> CustomerService::checked(const Customer &customer) const
{
    Customer result = tidied(customer);
    if (!result.isIdentified())
        return failure(Cause::NothingToIdentify);
    if (!result.birthday.isEmpty() && !result.birthday.isPossible())
        return failure(Cause::BadValue, {u"birthday"_s, result.birthday.text()});
    if (!result.personality.isEmpty() && !personalityTypes().contains(result.personality))
        return failure(Cause::BadValue, {u"personality"_s, result.personality});
    for (const ImportantDate &date : std::as_const(result.dates)) {
        const bool saysNothing = date.kind != DateKind::NameDay && date.day.isEmpty();
        if (saysNothing || !date.isPossible())
            return failure(Cause::BadValue, {u"date"_s, date.day.isEmpty() ? date.label : date.day.text()});
    }
    return result;
}

Result<CustomerId> CustomerService::create(const Customer &customer) const
{
    auto fresh = checked(customer);
    if (!fresh)
        return failure(fresh.error());
    fresh->id = {};
    if (!fresh->createdOn.isValid())
        fresh->createdOn = m_shop.clock().today();
    const Language language = shopLanguage(m_shop);
    return m_shop.write(steps::created(*fresh, language), [&](Transaction &tx) -> Result<CustomerId> {
        if (const auto free = requireFreeCode(tx.connection(), *fresh, language); !free)
            return failure(free.error());
        fresh->ownValues = keptOwnValues(tx.connection(), OwnSubject::Customer, {}, fresh->ownValues);
        return CustomerRepository::insert(tx, *fresh, m_shop.settings().country);
    });
}

Result<void> CustomerService::change(const Customer &customer) const
{
    auto after = checked(customer);
    if (!after)
        return failure(after.error());
    const auto known = find(customer.id);
    if (!known)
        return failure(known.error());
    const Language language = shopLanguage(m_shop);
    return m_shop.write(steps::changed(*known, *after, language), [&](Transaction &tx) -> Result<void> {
        const auto before = CustomerRepository(tx.connection()).find(customer.id);
        if (!before)
            return failure(Cause::NotFound, {u"customer"_s, QString::number(customer.id.value)});
        if (const auto free = requireFreeCode(tx.connection(), *after, language); !free)
            return failure(free.error());
        after->ownValues =
            keptOwnValues(tx.connection(), OwnSubject::Customer, before->ownValues, after->ownValues);
        CustomerRepository::change(tx, *before, *after, m_shop.settings().country);
        return {};
    });
}

Result<qint64> CustomerService::setForAll(const QList<CustomerId> &ids, PlainField field,
                                          const QString &value) const
{
    const QString tidy = value.trimmed();
    const bool isLanguage = field == PlainField::Language;
    if (isLanguage && !tidy.isEmpty() && !languageFromCode(tidy))
        return failure(Cause::BadValue, {u"language"_s, tidy});
    return m_shop.write(isLanguage ? steps::languageSet(m_shop, ids) : steps::sourceSet(m_shop, ids),
                        [&](Transaction &tx) {
                            qint64 changed = 0;
                            for (const CustomerId id : ids) {
                                const Field to(isLanguage ? "language"_L1 : "source"_L1, tidy);
                                changed += tx.change("customer"_L1, id.value, {to}) ? 1 : 0;
                            }
                            return changed;
                        });
}

Result<qint64> CustomerService::bin(const QList<CustomerId> &ids) const
{
    return setBinned(ids, true);
}

Result<qint64> CustomerService::restore(const QList<CustomerId> &ids) const
{
    return setBinned(ids, false);
}

Result<qint64> CustomerService::setBinned(const QList<CustomerId> &ids, bool binned) const
{
    const StepLabel label = binned ? steps::binned(m_shop, ids) : steps::restored(m_shop, ids);
    return m_shop.write(label, [&](Transaction &tx) {
        qint64 moved = 0;
        for (const CustomerId id : ids) {
            const bool isBinned = tx.connection().number(
                u"SELECT deleted_at IS NOT NULL FROM customer WHERE id = ?"_s, {id.value});
            if (isBinned == binned)
                continue;
            tx.change("customer"_L1, id.value,
                      {{"deleted_at"_L1, binned ? QVariant(m_shop.clock().utcText()) : QVariant()}});
            ++moved;
        }
        return moved;
    });
}

Result<qint64> CustomerService::putInCharge(const QList<CustomerId> &ids, StaffId staff) const
{
    const auto name = m_shop.read([&](Connection &c) -> Result<QString> {
        if (!staff.isValid())
            return QString();
        const auto found = c.one(u"SELECT name FROM staff WHERE id = ?"_s, {staff.value},
                                 [](const Row &row) { return row.text(0); });
        return found ? Result<QString>(*found)
                     : Result<QString>(failure(Cause::NotFound, {u"staff"_s, QString::number(staff.value)}));
    });
    if (!name)
        return failure(name.error());
    return m_shop.write(steps::putInCharge(m_shop, ids, {staff, *name}), [&](Transaction &tx) {
        qint64 changed = 0;
        for (const CustomerId id : ids) {
            const qint64 before = tx.connection().number(
                u"SELECT coalesce(staff_id, 0) FROM customer WHERE id = ?"_s, {id.value});
            if (before == staff.value)
                continue;
            tx.change("customer"_L1, id.value,
                      {{"staff_id"_L1, staff.isValid() ? QVariant(staff.value) : QVariant()}});
            ++changed;
        }
        return changed;
    });
}

Result<Removal> CustomerService::removeForGood(const QList<CustomerId> &ids) const
{
    const auto free = m_shop.read([&](Connection &c) {
        QList<CustomerId> unneeded;
        std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(unneeded),
                     [&](CustomerId id) { return !isNeeded(c, m_shop.schema(), id); });
        return unneeded;
    });
    if (!free)
        return failure(free.error());
    if (free->isEmpty())
        return Removal{0, ids.size()};
    return m_shop.write(steps::removed(m_shop, *free), [&](Transaction &tx) -> Result<Removal> {
        for (const CustomerId id : *free) {
            const auto customer = CustomerRepository(tx.connection()).find(id);
            if (!customer || !customer->binned)
                return failure(Cause::NotFound, {u"customer"_s, QString::number(id.value)});
            // Whoever was merged into somebody goes with them.
            const QList<CustomerId> merged = mergedInto(tx.connection(), id);
            for (const CustomerId other : merged)
                tx.remove("customer"_L1, other.value);
            tx.remove("customer"_L1, id.value);
        }
        return Removal{free->size(), ids.size() - free->size()};
    });
}

} // namespace tefter
