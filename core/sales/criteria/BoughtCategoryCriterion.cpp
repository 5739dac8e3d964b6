// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"
#include "core/sales/criteria/BoughtCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The products of a category and of the branches below it.
class BoughtCategoryCriterion : public BoughtCriterion
{
public:
    QString id() const override { return u"bought-category"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Product category"));
    }
    QString example() const override { return u"bought-category not \"Tea\" in last 12 months"_s; }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        constexpr qsizetype offered = 50;
        const QString key = foldedKey(typed);
        QList<Literal> categories = all(connection);
        categories.removeIf([&](const Literal &category) { return !foldedKey(category.text).contains(key); });
        return categories.first(qMin(offered, categories.size()));
    }

    Literal resolved(Connection &connection, int, const Literal &literal) const override
    {
        const QString key = foldedKey(literal.text);
        const QList<Literal> categories = all(connection);
        for (const Literal &category : categories) {
            if (literal.type == Literal::Type::Record ? category.record == literal.record
                                                      : foldedKey(category.text) == key)
                return category;
        }
        throw DbError(Cause::UnknownName, {u"category"_s, literal.text});
    }

protected:
    QString lines(const Condition &condition, Values &values) const override
    {
        values << condition.values.first().record;
        return u"product_id IN (WITH RECURSIVE branch (id) AS (SELECT CAST(? AS BIGINT) UNION SELECT c.id "
               "FROM category c JOIN branch b ON c.parent_id = b.id) SELECT id FROM product "
               "WHERE category_id IN (SELECT id FROM branch))"_s;
    }

private:
    static QList<Literal> all(Connection &connection)
    {
        return connection.all(u"SELECT id, name FROM category WHERE deleted_at IS NULL ORDER BY name, id"_s,
                              {},
                              [](const Row &row) { return Literal::reference(row.integer(0), row.text(1)); });
    }
};

} // namespace

std::shared_ptr<const Criterion> boughtCategoryCriterion()
{
    return std::make_shared<BoughtCategoryCriterion>();
}

} // namespace tefter
