// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class LanguageCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"language"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Language")); }
    QString example() const override { return u"language is el"_s; }
    QList<OperatorInfo> operators() const override
    {
        return {{u"is"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is")), {ValueType::Word}},
                {u"is-not"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not")), {ValueType::Word}},
                {u"unknown"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not known")), {}}};
    }
    QList<Choice> choices(int) const override
    {
        return {{u"en"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "English"))},
                {u"el"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Greek"))},
                {u"hu"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Hungarian"))},
                {u"pl"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Polish"))},
                {u"ru"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Russian"))},
                {u"fa"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Persian"))}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        const QString language = condition.op == u"unknown" ? u""_s : condition.values.first().text;
        return {u"SELECT id FROM customer WHERE language = ?"_s, {language}, condition.op == u"is-not"};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        const QString language =
            connection.text(u"SELECT language FROM customer WHERE id = ?"_s, {person.value});
        return {language.isEmpty() ? Fact::unknown(label()) : Fact::ofText(label(), language)};
    }
};

} // namespace

std::shared_ptr<const Criterion> languageCriterion()
{
    return std::make_shared<LanguageCriterion>();
}

} // namespace tefter
