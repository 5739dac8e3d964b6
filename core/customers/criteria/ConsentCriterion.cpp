// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Consent.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class ConsentCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"consent"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Consent")); }
    QString example() const override { return u"consent given email"_s; }
    QList<OperatorInfo> operators() const override
    {
        return {{u"given"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "given for")), {ValueType::Word}},
                {u"withdrawn"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "withdrawn for")),
                 {ValueType::Word}},
                {u"not-given"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "not given for")),
                 {ValueType::Word}},
                {u"unknown"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "not known for")),
                 {ValueType::Word}}};
    }
    QList<Choice> choices(int) const override
    {
        return {
            {channelKey(Channel::Email), QStringLiteral(QT_TRANSLATE_NOOP("criterion", "E-mail"))},
            {channelKey(Channel::Sms), QStringLiteral(QT_TRANSLATE_NOOP("criterion", "SMS"))},
            {channelKey(Channel::Post), QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Post"))},
            {channelKey(Channel::Phone), QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Phone"))},
            {channelKey(Channel::Social), QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Social network"))}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        const QString known = u"SELECT customer_id FROM consent_now WHERE channel = ?"_s;
        const QString channel = condition.values.first().text;
        if (condition.op == u"unknown")
            return {known, {channel}, true};
        const ConsentState state =
            condition.op == u"withdrawn" ? ConsentState::Withdrawn : ConsentState::Given;
        return {known + u" AND state = ?"_s, {channel, consentStateKey(state)}, condition.op == u"not-given"};
    }

    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        const auto now =
            connection.one(u"SELECT state, on_day FROM consent_now WHERE customer_id = ? AND channel = ?"_s,
                           {person.value, condition.values.first().text}, [](const Row &row) {
                               return std::pair(consentStateFromKey(row.text(0)), row.day(1));
                           });
        if (!now)
            return {Fact::unknown(label())};
        return {Fact::ofDay(now->first == ConsentState::Given
                                ? QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Consent given on"))
                                : QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Consent withdrawn on")),
                            now->second)};
    }
};

} // namespace

std::shared_ptr<const Criterion> consentCriterion()
{
    return std::make_shared<ConsentCriterion>();
}

} // namespace tefter
