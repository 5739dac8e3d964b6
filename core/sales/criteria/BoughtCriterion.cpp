// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/BoughtCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 thousandths = 1000;
constexpr qint64 mostPieces = 1'000'000'000;

} // namespace

QList<OperatorInfo> BoughtCriterion::operators() const
{
    const QList<ValueType> thing{valueType()};
    return {{u"is"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "bought")), thing, true, true},
            {u"not"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "did not buy")), thing, true, true}};
}

CustomerQuery BoughtCriterion::query(const Condition &condition, const CriterionContext &context) const
{
    Values values;
    const QString meant = lines(condition, values);
    return queryOf(meant, values, condition, context);
}

CustomerQuery BoughtCriterion::queryIn(Connection &connection, const Condition &condition,
                                       const CriterionContext &context) const
{
    Values values;
    const QString meant = linesIn(connection, condition, values);
    return queryOf(meant, values, condition, context);
}

CustomerQuery BoughtCriterion::queryOf(const QString &lines, Values values, const Condition &condition,
                                       const CriterionContext &context) const
{
    QString sql = u"SELECT buyer_id FROM sale_line WHERE %1 AND buyer_id IS NOT NULL"_s.arg(lines) +
                  within(periodOf(condition, context), "bought_on"_L1, values);
    if (condition.atLeast) {
        // Net of what came back.
        if (*condition.atLeast < 1 || *condition.atLeast > mostPieces)
            refuse(Literal::number(*condition.atLeast));
        sql += u" GROUP BY buyer_id HAVING sum(quantity) >= ?"_s;
        values << *condition.atLeast * thousandths;
    } else {
        sql += u" AND quantity > 0"_s;
    }
    return {sql, values, condition.op == u"not", true};
}

QList<Fact> BoughtCriterion::facts(const Condition &condition, CustomerId person, Connection &connection,
                                   const CriterionContext &context) const
{
    Values values{person.value};
    const QString sql =
        u"SELECT CAST(coalesce(sum(quantity), 0) AS BIGINT), max(CASE WHEN quantity > 0 THEN bought_on END) "
        "FROM (SELECT product_id, supplier_id, quantity, bought_on FROM sale_line WHERE sale_id IN "
        "(SELECT id FROM sale WHERE customer_id = ? AND deleted_at IS NULL)) AS line "
        "WHERE bought_on IS NOT NULL AND %1"_s.arg(linesIn(connection, condition, values)) +
        within(periodOf(condition, context), "bought_on"_L1, values);
    QList<Fact> result;
    connection.each(sql, values, [&](const Row &row) {
        const qint64 milli = row.integer(0);
        const QString bought = QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Quantity bought"));
        result << (milli % thousandths == 0 ? Fact::ofNumber(bought, milli / thousandths)
                                            : Fact::ofText(bought, decimalText(milli, 3)));
        if (row.day(1).isValid())
            result << Fact::ofDay(QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Last bought")), row.day(1));
    });
    return result;
}

} // namespace tefter
