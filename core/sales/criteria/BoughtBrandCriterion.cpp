// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"
#include "core/customers/criteria/ProfileCriterion.h"
#include "core/sales/criteria/BoughtCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The products of a brand, however its name was written.
class BoughtBrandCriterion : public BoughtCriterion
{
public:
    QString id() const override { return u"bought-brand"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Brand")); }
    QString example() const override { return u"bought-brand is \"Ariel\" in last 12 months"_s; }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        return frequentTexts(connection, u"c.brand"_s, u"product c"_s, typed);
    }

protected:
    ValueType valueType() const override { return ValueType::Suggested; }
    QString lines(const Condition &condition, Values &values) const override
    {
        values << condition.values.first().text;
        return productsWhere(u"brand = ?"_s);
    }
    QString linesIn(Connection &connection, const Condition &condition, Values &values) const override
    {
        const QString meant = labelKey(condition.values.first().text);
        if (meant.isEmpty())
            refuse(condition.values.first());
        const QStringList alike =
            textsAlike(connection, u"SELECT DISTINCT brand FROM product WHERE brand <> ''"_s, {},
                       [&](const QString &key) { return key == meant; });
        for (const QString &brand : alike)
            values << brand;
        return productsWhere(isOneOf(u"brand"_s, alike.size()));
    }

private:
    static QString productsWhere(const QString &condition)
    {
        return u"product_id IN (SELECT id FROM product WHERE %1)"_s.arg(condition);
    }
};

} // namespace

std::shared_ptr<const Criterion> boughtBrandCriterion()
{
    return std::make_shared<BoughtBrandCriterion>();
}

} // namespace tefter
