// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates/DuplicateService.h"

#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerSteps.h"
#include "core/customers/PhoneNumber.h"
#include "core/customers/duplicates/DuplicateFinder.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

using Kind = DuplicateReason::Kind;

constexpr qint64 wholeWay = 100, readAt = 40;

quint64 unordered(qint64 a, qint64 b)
{
    return static_cast<quint64>(std::min(a, b)) * 0x9e3779b97f4a7c15ULL +
           static_cast<quint64>(std::max(a, b));
}

QSet<quint64> distinctPairs(Connection &connection)
{
    QSet<quint64> pairs;
    connection.each(u"SELECT first_id, second_id FROM customer_distinct"_s, {},
                    [&](const Row &row) { pairs.insert(unordered(row.integer(0), row.integer(1))); });
    return pairs;
}

std::optional<Kind> nameReason(const DuplicateEvidence &evidence)
{
    if (evidence.nameWordsInCommon == 0)
        return std::nullopt;
    if (!evidence.wholeName)
        return Kind::NamePartly;
    switch (evidence.farthestWord) {
    case WordLikeness::Sound:
        return Kind::NameSound;
    case WordLikeness::Form:
        return Kind::NameForm;
    case WordLikeness::Slip:
        return Kind::NameSlip;
    case WordLikeness::Same:
    case WordLikeness::None:
        break;
    }
    return Kind::Name;
}

/// Puts the evidence into reasons, with the values as the first of the two has them.
class Reasons
{
public:
    Reasons(const DuplicateRecords &records, const DuplicatePair &pair, const QString &country)
        : m_records(records)
        , m_pair(pair)
        , m_country(country)
    {
    }

    QList<DuplicateReason> of(const DuplicateEvidence &evidence) const
    {
        const Customer &first = m_pair.first, &second = m_pair.second;
        QList<DuplicateReason> reasons;
        const auto add = [&reasons](bool holds, Kind kind, const QString &value = {}) {
            if (holds)
                reasons.append({kind, value});
        };
        add(evidence.taxNumber, Kind::TaxNumber, first.taxNumber);
        add(evidence.phone >= 0, Kind::Phone, phone(evidence.phone));
        add(evidence.email >= 0, Kind::Email, email(evidence.email));
        if (const auto kind = nameReason(evidence))
            reasons.append({*kind, {}});
        add(evidence.birthday, Kind::Birthday, first.birthday.text());
        add(evidence.street, Kind::Address, first.addresses.value(0).street);
        add(evidence.city && !evidence.street, Kind::City, first.addresses.value(0).city);
        add(evidence.otherTaxNumber, Kind::OtherTaxNumber, second.taxNumber);
        add(evidence.otherBirthday, Kind::OtherBirthday, second.birthday.text());
        add(evidence.otherGivenName, Kind::OtherGivenName, second.givenName);
        add(evidence.otherFamilyName, Kind::OtherFamilyName, second.familyName);
        return reasons;
    }

private:
    QString phone(int number) const
    {
        const QString key = number < 0 ? QString() : m_records.phones.text(number);
        for (const Phone &phone : m_pair.first.phones) {
            if (PhoneNumber::digitsKey(phone.number, m_country) == key)
                return phone.number;
        }
        return key;
    }
    QString email(int number) const
    {
        const QString key = number < 0 ? QString() : m_records.emails.text(number);
        for (const Email &email : m_pair.first.emails) {
            if (Email::key(email.address) == key)
                return email.address;
        }
        return key;
    }

    const DuplicateRecords &m_records;
    const DuplicatePair &m_pair;
    const QString &m_country;
};

} // namespace

Result<QList<DuplicatePair>> DuplicateService::find(Progress &progress, int most) const
{
    return m_shop.read([&](Connection &connection) -> Result<QList<DuplicatePair>> {
        DuplicateRecords records(m_forms);
        const auto reading = [&progress](qint64 done, qint64 total) {
            progress.report(total == 0 ? 0 : readAt * done / total, wholeWay);
        };
        const auto comparing = [&progress](qint64 done, qint64 total) {
            progress.report(readAt + (wholeWay - readAt) * done / total, wholeWay);
        };
        if (!records.read(connection, progress, reading))
            return failure(Cause::Cancelled);
        const QSet<quint64> distinct = distinctPairs(connection);
        auto found = DuplicateFinder(records, progress, comparing)
                         .find(static_cast<size_t>(most) + static_cast<size_t>(distinct.size()));
        if (progress.isCancelled())
            return failure(Cause::Cancelled);
        const auto idOf = [&](int place) { return records.people[static_cast<size_t>(place)].id; };
        std::erase_if(found, [&](const DuplicateFinder::Found &one) {
            return distinct.contains(unordered(idOf(one.a), idOf(one.b)));
        });
        if (found.size() > static_cast<size_t>(most))
            found.resize(static_cast<size_t>(most));
        QList<CustomerId> ids;
        for (const DuplicateFinder::Found &one : found)
            ids << CustomerId{idOf(one.a)} << CustomerId{idOf(one.b)};
        QHash<qint64, Customer> people;
        const QList<Customer> read = CustomerRepository(connection).findAll(ids);
        for (const Customer &person : read)
            people.insert(person.id.value, person);
        const QString country = m_shop.settings().country;
        QList<DuplicatePair> pairs;
        for (const DuplicateFinder::Found &one : found) {
            DuplicatePair pair{
                people.value(idOf(one.a)), people.value(idOf(one.b)), one.evidence.likelihood(), {}};
            pair.reasons = Reasons(records, pair, country).of(one.evidence);
            pairs.append(pair);
        }
        progress.report(wholeWay, wholeWay);
        return pairs;
    });
}

Result<void> DuplicateService::setDistinct(CustomerId a, CustomerId b, bool distinct) const
{
    const qint64 first = std::min(a.value, b.value), second = std::max(a.value, b.value);
    const StepLabel label = steps::distinct(m_shop, a, b, distinct);
    return m_shop.write(label, [&](Transaction &tx) {
        const QList<qint64> rows =
            tx.connection().ids(u"SELECT id FROM customer_distinct WHERE (first_id = ? AND second_id = ?) OR "
                                "(first_id = ? AND second_id = ?)"_s,
                                {first, second, second, first});
        if (distinct && rows.isEmpty())
            tx.insert("customer_distinct"_L1, {{"first_id"_L1, first}, {"second_id"_L1, second}});
        for (const qint64 row : rows) {
            if (!distinct)
                tx.remove("customer_distinct"_L1, row);
        }
    });
}

} // namespace tefter
