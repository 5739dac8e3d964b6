// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/ConsentRows.h"

#include <QFileInfo>

namespace tefter {

using namespace Qt::StringLiterals;

ConsentRows::ConsentRows(const ImportOptions &options, Day today)
    : m_forAll(options.consent)
{
    m_said.day = today;
    m_said.source = QFileInfo(options.path).fileName();
    if (m_forAll) {
        if (!m_forAll->day.isValid())
            m_forAll->day = today;
        m_said.day = m_forAll->day;
        m_said.wording = m_forAll->wording;
        if (!m_forAll->source.isEmpty())
            m_said.source = m_forAll->source;
    }
}

void ConsentRows::load(Connection &connection)
{
    connection.each(u"SELECT customer_id, channel, state FROM consent_now"_s, {}, [&](const Row &row) {
        if (const auto channel = channelFromKey(row.text(1)))
            m_now[row.integer(0)][static_cast<size_t>(*channel)] = consentStateFromKey(row.text(2));
    });
}

bool ConsentRows::areForAll() const
{
    return m_forAll && !m_forAll->channels.isEmpty();
}

QList<Consent> ConsentRows::wanted(const ImportedCustomer &row, ConsentStates &states, OnMatch policy)
{
    QList<Consent> result;
    for (const Channel channel : allChannels) {
        const auto place = static_cast<size_t>(channel);
        std::optional<ConsentState> &now = states[place];
        std::optional<ConsentState> state = row.consents[place];
        const std::optional<ConsentState> newsletter = row.newsletters[place];
        // Who does not get an e-shop's newsletter has withdrawn something only where they had said yes.
        if (!state && (newsletter == ConsentState::Given || now == ConsentState::Given))
            state = newsletter;
        const bool isForAll =
            !state && !newsletter && m_forAll && m_forAll->channels.contains(channelKey(channel));
        if (isForAll)
            state = ConsentState::Given;
        if (!state || now == state)
            continue;
        // A file does not know that it is older than what was said since.
        if (now == ConsentState::Withdrawn && state == ConsentState::Given) {
            ++m_withdrawalsKept;
            continue;
        }
        if (now && policy == OnMatch::Fill)
            continue;
        Consent consent = m_said;
        consent.channel = channel;
        consent.state = *state;
        result.append(consent);
        now = state;
    }
    return result;
}

std::unique_ptr<Statement> ConsentRows::insertion(Connection &connection)
{
    return connection.statement(
        u"INSERT INTO consent (customer_id, channel, state, on_day, wording, source, batch_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
}

void ConsentRows::write(Statement &insert, qint64 customer, const QList<Consent> &consents, BatchId batch)
{
    for (const Consent &consent : consents) {
        insert.bind(0, customer);
        insert.bind(1, channelKey(consent.channel));
        insert.bind(2, consentStateKey(consent.state));
        insert.bind(3, consent.day.iso());
        insert.bind(4, consent.wording);
        insert.bind(5, consent.source);
        insert.bind(6, batch.value);
        insert.run();
    }
}

} // namespace tefter
