// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/criteria/ProfileCriterion.h"

#include "core/base/SearchKey.h"

#include <QStringList>

namespace tefter {

using namespace Qt::StringLiterals;

QList<OperatorInfo> ProfileCriterion::containsOrLacks()
{
    return {
        {u"contains"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "contains")), {ValueType::Text}},
        {u"lacks"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "does not contain")), {ValueType::Text}}};
}

CustomerQuery ProfileCriterion::whoHasWords(const Condition &condition, const QString &before,
                                            const QString &after) const
{
    const QString typed = condition.values.first().text;
    const QStringList words = foldedKey(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        throw DbError(Cause::BadValue, {id(), typed, example()});
    QStringList tests;
    Values values;
    for (const QString &word : words) {
        tests << u"folded LIKE ?"_s;
        values << QVariant(before + word + after);
    }
    return {u"SELECT customer_id FROM customer_search WHERE "_s + tests.join(u" AND "_s), values,
            condition.op == u"lacks"};
}

QList<OperatorInfo> TextCriterion::operators() const
{
    return {{u"is"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is")), {ValueType::Suggested}},
            {u"is-not"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not")), {ValueType::Suggested}},
            {u"unknown"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not known")), {}}};
}

QList<Fact> TextCriterion::facts(const Condition &, CustomerId person, Connection &connection,
                                 const CriterionContext &) const
{
    const QString texts = textsOfPerson(connection, person);
    return {texts.isEmpty() ? Fact::unknown(label()) : Fact::ofText(label(), texts)};
}

QList<Literal> frequentTexts(Connection &connection, const QString &column, const QString &from,
                             const QString &typed)
{
    constexpr int offered = 50;
    const QString key = foldedKey(typed);
    const QStringList texts =
        connection.all(u"SELECT %1 FROM %2 WHERE c.deleted_at IS NULL AND %1 <> '' GROUP BY %1 "
                       "ORDER BY count(*) DESC, %1"_s.arg(column, from),
                       {}, [](const Row &row) { return row.text(0); });
    QList<Literal> result;
    for (const QString &text : texts) {
        if (result.size() < offered && foldedKey(text).contains(key))
            result.append(Literal::quoted(text));
    }
    return result;
}

QStringList textsAlike(Connection &connection, const QString &sql, const Values &values,
                       const std::function<bool(const QString &key)> &isMeant)
{
    constexpr qsizetype most = 10'000; // parameters that one statement may have
    QStringList alike;
    connection.each(sql, values, [&](const Row &row) {
        const QString text = row.text(0);
        if (const QString key = labelKey(text); !key.isEmpty() && alike.size() < most && isMeant(key))
            alike << text;
    });
    return alike;
}

QString isOneOf(const QString &column, qsizetype texts)
{
    return column + u" IN ("_s + QStringList(texts, u"?"_s).join(u',') + u')';
}

QString textsOf(Connection &connection, const QString &sql, CustomerId person)
{
    return connection.all(sql, {person.value}, [](const Row &row) { return row.text(0); }).join(u", "_s);
}

} // namespace tefter
