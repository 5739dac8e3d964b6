// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"
#include "core/sales/criteria/BoughtCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Literal productFrom(const Row &row)
{
    return Literal::reference(row.integer(0), row.text(1));
}

class BoughtProductCriterion : public BoughtCriterion
{
public:
    QString id() const override { return u"bought-product"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Product")); }
    QString example() const override { return u"bought-product is \"Tea\" at-least 3 in last 24 months"_s; }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        QString sql = u"SELECT p.id, p.name FROM product p JOIN product_search s ON s.product_id = p.id "
                      "WHERE p.deleted_at IS NULL"_s;
        Values values;
        const QStringList words = foldedKey(typed).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            sql += u" AND s.folded LIKE ?"_s;
            values << u'%' + word + u'%';
        }
        return connection.all(sql + u" ORDER BY length(p.name), p.name, p.id LIMIT 50"_s, values,
                              productFrom);
    }

    /// By id, else by exact code, else by name without case and accents.
    Literal resolved(Connection &connection, int, const Literal &literal) const override
    {
        if (literal.type == Literal::Type::Record) {
            if (const auto known = connection.one(u"SELECT id, name FROM product WHERE id = ?"_s,
                                                  {literal.record}, productFrom))
                return *known;
            throw DbError(Cause::UnknownName, {u"product"_s, literal.text});
        }
        if (const auto byCode = connection.one(u"SELECT id, name FROM product WHERE code = ? "
                                               "ORDER BY deleted_at IS NOT NULL, id"_s,
                                               {literal.text}, productFrom))
            return *byCode;
        const QString key = foldedKey(literal.text);
        const QList<Literal> likely = suggestions(connection, 0, literal.text);
        for (const Literal &product : likely) {
            if (foldedKey(product.text) == key)
                return product;
        }
        throw DbError(Cause::UnknownName, {u"product"_s, literal.text});
    }

protected:
    QString lines(const Condition &condition, Values &values) const override
    {
        values << condition.values.first().record;
        return u"product_id = ?"_s;
    }
};

} // namespace

std::shared_ptr<const Criterion> boughtProductCriterion()
{
    return std::make_shared<BoughtProductCriterion>();
}

} // namespace tefter
