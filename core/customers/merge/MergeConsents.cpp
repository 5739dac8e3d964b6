// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/merge/MergeConsents.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

std::optional<ConsentState> stateNow(Connection &connection, CustomerId customer, Channel channel)
{
    return connection.one(u"SELECT state FROM consent_now WHERE customer_id = ? AND channel = ?"_s,
                          {customer.value, channelKey(channel)},
                          [](const Row &row) { return consentStateFromKey(row.text(0)); });
}

} // namespace

QList<MergedConsent> mergedConsents(Connection &connection, CustomerId kept, CustomerId other)
{
    QList<MergedConsent> consents;
    for (const Channel channel : allChannels) {
        MergedConsent consent{channel, stateNow(connection, kept, channel),
                              stateNow(connection, other, channel), ConsentState::Given};
        if (!consent.kept && !consent.other)
            continue;
        if (consent.kept == ConsentState::Withdrawn || consent.other == ConsentState::Withdrawn)
            consent.result = ConsentState::Withdrawn;
        consents.append(consent);
    }
    return consents;
}

void stateConsents(Transaction &tx, CustomerId kept, const QList<MergedConsent> &consents, Day today)
{
    for (const MergedConsent &consent : consents) {
        const QString channel = channelKey(consent.channel);
        const QString latest = tx.connection().text(
            u"SELECT max(on_day || state) FROM consent WHERE customer_id = ? AND channel = ?"_s,
            {kept.value, channel});
        const QString wanted = consentStateKey(consent.result);
        if (latest.endsWith(wanted))
            continue;
        tx.insert("consent"_L1, {{"customer_id"_L1, kept.value},
                                 {"channel"_L1, channel},
                                 {"state"_L1, wanted},
                                 {"on_day"_L1, std::max(today.iso(), latest.left(10))},
                                 {"source"_L1, mergeConsentSource()}});
    }
}

} // namespace tefter
