// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ConsentService.h"

#include "core/customers/CustomerSteps.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Consent consentFrom(const Row &row)
{
    return {channelFromKey(row.text(0)).value_or(Channel::Email),
            consentStateFromKey(row.text(1)),
            row.day(2),
            row.text(3),
            row.text(4),
            row.id<StoredFileId>(5),
            row.text(6)};
}

/// False where exactly this is on record already.
bool recordOne(Transaction &tx, CustomerId customer, const Consent &consent)
{
    const QString channel = channelKey(consent.channel), state = consentStateKey(consent.state);
    const QString wording = consent.wording.trimmed(), source = consent.source.trimmed();
    if (tx.connection().number(
            u"SELECT count(*) FROM consent WHERE customer_id = ? AND channel = ? AND "
            "on_day = ? AND state = ? AND wording = ? AND source = ? AND "
            "coalesce(proof_id, 0) = ?"_s,
            {customer.value, channel, consent.day.iso(), state, wording, source, consent.proof.value}) > 0)
        return false;
    tx.insert("consent"_L1, {{"customer_id"_L1, customer.value},
                             {"channel"_L1, channel},
                             {"state"_L1, state},
                             {"on_day"_L1, consent.day.iso()},
                             {"wording"_L1, wording},
                             {"source"_L1, source},
                             {"proof_id"_L1, bound(consent.proof)},
                             {"proof_name"_L1, consent.proofName}});
    return true;
}

/// Whether a yes changes nothing, because of a no of that day or later.
bool isOutweighed(Connection &connection, CustomerId customer, const Consent &consent)
{
    return consent.state == ConsentState::Given &&
           connection.number(u"SELECT count(*) FROM consent WHERE customer_id = ? AND channel = ? AND "
                             "state = 'withdrawn' AND on_day >= ?"_s,
                             {customer.value, channelKey(consent.channel), consent.day.iso()}) > 0;
}

} // namespace

Result<QList<Consent>> ConsentService::now(CustomerId customer) const
{
    return m_shop.read([&](Connection &c) {
        const auto all = c.all(
            u"SELECT n.channel, n.state, n.on_day, s.wording, s.source, s.proof_id, s.proof_name "
            "FROM consent_now n JOIN consent s ON s.customer_id = n.customer_id AND s.channel = n.channel "
            "AND s.on_day = n.on_day AND s.state = n.state WHERE n.customer_id = ? "
            "ORDER BY s.id DESC"_s,
            {customer.value}, consentFrom);
        QList<Consent> result;
        for (const Channel channel : allChannels) {
            const auto found = std::find_if(
                all.cbegin(), all.cend(), [&](const Consent &consent) { return consent.channel == channel; });
            if (found != all.cend())
                result.append(*found);
        }
        return result;
    });
}

Result<QList<Consent>> ConsentService::history(CustomerId customer) const
{
    return m_shop.read([&](Connection &c) {
        return c.all(u"SELECT channel, state, on_day, wording, source, proof_id, proof_name FROM consent "
                     "WHERE customer_id = ? ORDER BY on_day DESC, id DESC"_s,
                     {customer.value}, consentFrom);
    });
}

Result<QSet<CustomerId>> ConsentService::withdrawnFrom(Channel channel) const
{
    return m_shop.read([&](Connection &c) {
        QSet<CustomerId> people;
        const auto ids =
            c.ids(u"SELECT customer_id FROM consent_now WHERE channel = ? AND state = 'withdrawn'"_s,
                  {channelKey(channel)});
        for (const qint64 id : ids)
            people.insert(CustomerId{id});
        return people;
    });
}

Result<ConsentsRecorded> ConsentService::record(const QList<CustomerId> &customers,
                                                const QList<Consent> &consents,
                                                const std::optional<LooseFile> &proof) const
{
    for (const Consent &consent : consents) {
        if (!consent.day.isValid() || consent.day > m_shop.clock().today())
            return failure(Cause::BadValue, {u"day"_s, consent.day.iso()});
    }
    if (consents.isEmpty() || customers.isEmpty())
        return ConsentsRecorded();
    const StepLabel label = steps::consentRecorded(m_shop, customers, consents.first().state);
    return m_shop.write(label, [&](Transaction &tx) {
        QList<Consent> said = consents;
        for (Consent &consent : said) {
            consent.proof = proof ? StoredFiles::keep(tx, proof->bytes) : StoredFileId();
            consent.proofName = proof ? proof->name : QString();
        }
        ConsentsRecorded recorded;
        for (const CustomerId customer : customers) {
            bool isNew = false, isInVain = false;
            for (const Consent &consent : std::as_const(said)) {
                isNew |= recordOne(tx, customer, consent);
                isInVain |= isOutweighed(tx.connection(), customer, consent);
            }
            recorded.people += isNew;
            recorded.outweighed += isInVain;
        }
        return recorded;
    });
}

} // namespace tefter
