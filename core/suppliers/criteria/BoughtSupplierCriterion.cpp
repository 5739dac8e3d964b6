// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"
#include "core/sales/criteria/BoughtCriterion.h"
#include "core/suppliers/criteria/SupplierCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Literal supplierFrom(const Row &row)
{
    return Literal::reference(row.integer(0), row.text(1));
}

/// Goods that came from a supplier, as it stood when they were sold.
class BoughtSupplierCriterion : public BoughtCriterion
{
public:
    QString id() const override { return u"bought-supplier"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Goods of a supplier"));
    }
    QString example() const override { return u"bought-supplier is \"Evros Wool\" in last 12 months"_s; }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        QString sql = u"SELECT s.id, s.name FROM supplier s JOIN supplier_search k ON k.supplier_id = s.id "
                      "WHERE s.deleted_at IS NULL"_s;
        Values values;
        const QStringList words = foldedKey(typed).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            sql += u" AND k.folded LIKE ?"_s;
            values << u'%' + word + u'%';
        }
        return connection.all(sql + u" ORDER BY s.name, s.id LIMIT 50"_s, values, supplierFrom);
    }

    /// By id, else by exact code, else by name without case and accents.
    Literal resolved(Connection &connection, int, const Literal &literal) const override
    {
        const QString read = u"SELECT id, name FROM supplier WHERE %1 ORDER BY deleted_at IS NOT NULL, id"_s;
        if (literal.type == Literal::Type::Record) {
            if (const auto known = connection.one(read.arg(u"id = ?"), {literal.record}, supplierFrom))
                return *known;
            throw DbError(Cause::UnknownName, {u"supplier"_s, literal.text});
        }
        if (const auto byCode = connection.one(read.arg(u"code = ?"), {literal.text}, supplierFrom))
            return *byCode;
        const QString key = foldedKey(literal.text);
        const QList<Literal> all = connection.all(read.arg(u"true"), {}, supplierFrom);
        for (const Literal &supplier : all) {
            if (foldedKey(supplier.text) == key)
                return supplier;
        }
        throw DbError(Cause::UnknownName, {u"supplier"_s, literal.text});
    }

protected:
    QString lines(const Condition &condition, Values &values) const override
    {
        values << condition.values.first().record;
        return u"supplier_id = ?"_s;
    }
};

} // namespace

std::shared_ptr<const Criterion> boughtSupplierCriterion()
{
    return std::make_shared<BoughtSupplierCriterion>();
}

} // namespace tefter
