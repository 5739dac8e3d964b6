// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"
#include "core/customers/Handle.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class HandleCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"handle"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Social network"));
    }
    QString example() const override { return u"handle has \"Instagram\""_s; }
    QList<OperatorInfo> operators() const override
    {
        return {{u"has"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "has")), {ValueType::Suggested}},
                {u"lacks"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "does not have")),
                 {ValueType::Suggested}},
                {u"any"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is in any network")), {}},
                {u"none"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is in no network")), {}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        if (condition.op == u"any" || condition.op == u"none")
            return {u"SELECT customer_id FROM customer_handle"_s, {}, condition.op == u"none"};
        return {u"SELECT customer_id FROM customer_handle WHERE network = ?"_s,
                {networkFromText(condition.values.first().text)},
                condition.op == u"lacks"};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        const QStringList handles =
            connection.all(u"SELECT network, handle FROM customer_handle WHERE customer_id = ? "
                           "ORDER BY position, id"_s,
                           {person.value}, [](const Row &row) {
                               return Handle{0, row.text(0), row.text(1)}.written();
                           });
        return {handles.isEmpty() ? Fact::unknown(label()) : Fact::ofText(label(), handles.join(u", "_s))};
    }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        const QString key = foldedKey(typed);
        QStringList names;
        for (const Network &network : knownNetworks())
            names << network.name;
        const auto there =
            frequentTexts(connection, u"h.network"_s,
                          u"customer_handle h JOIN customer c ON c.id = h.customer_id"_s, QString());
        for (const Literal &network : there)
            names << networkName(network.text);
        names.removeDuplicates();
        QList<Literal> result;
        for (const QString &name : std::as_const(names)) {
            if (foldedKey(name).contains(key))
                result.append(Literal::quoted(name));
        }
        return result;
    }
};

} // namespace

std::shared_ptr<const Criterion> handleCriterion()
{
    return std::make_shared<HandleCriterion>();
}

} // namespace tefter
