// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/criteria/ProfileCriterion.h"

#include "core/base/SearchKey.h"

#include <QStringList>

namespace tefter {

using namespace Qt::StringLiterals;

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

QString textsOf(Connection &connection, const QString &sql, CustomerId person)
{
    return connection.all(sql, {person.value}, [](const Row &row) { return row.text(0); }).join(u", "_s);
}

} // namespace tefter
