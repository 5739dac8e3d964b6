// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class TagCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"tag"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Tag")); }
    QString example() const override { return u"tag has \"Gold\""_s; }
    QList<OperatorInfo> operators() const override
    {
        return {{u"has"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "has")), {ValueType::Record}},
                {u"lacks"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "does not have")),
                 {ValueType::Record}},
                {u"none"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "no tag at all")), {}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        if (condition.op == u"none")
            return {u"SELECT customer_id FROM customer_tag"_s, {}, true};
        return {u"SELECT customer_id FROM customer_tag WHERE tag_id = ?"_s,
                {condition.values.first().record},
                condition.op == u"lacks"};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        return {Fact::ofText(QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Tags")),
                             textsOf(connection,
                                     u"SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id "
                                     "WHERE ct.customer_id = ? ORDER BY t.name"_s,
                                     person))};
    }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        constexpr qsizetype offered = 50;
        const QString key = foldedKey(typed);
        QList<Literal> tags = allTags(connection);
        tags.removeIf([&](const Literal &tag) { return !foldedKey(tag.text).contains(key); });
        return tags.first(qMin(offered, tags.size()));
    }

    Literal resolved(Connection &connection, int, const Literal &literal) const override
    {
        const QString key = labelKey(literal.text);
        const QList<Literal> tags = allTags(connection);
        for (const Literal &tag : tags) {
            if (literal.type == Literal::Type::Record ? tag.record == literal.record
                                                      : labelKey(tag.text) == key)
                return tag;
        }
        throw DbError(Cause::UnknownName, {u"tag"_s, literal.text});
    }

private:
    static QList<Literal> allTags(Connection &connection)
    {
        return connection.all(u"SELECT id, name FROM tag ORDER BY name"_s, {},
                              [](const Row &row) { return Literal::reference(row.integer(0), row.text(1)); });
    }
};

} // namespace

std::shared_ptr<const Criterion> tagCriterion()
{
    return std::make_shared<TagCriterion>();
}

} // namespace tefter
