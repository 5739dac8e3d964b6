// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/FiguresReader.h"
#include "core/sales/criteria/PurchaseCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAgo = 36'500;

/// The first or the last day of a purchase. A return or a correction is none.
class PurchaseDayCriterion : public PurchaseCriterion
{
public:
    explicit PurchaseDayCriterion(bool isLast)
        : m_isLast(isLast)
    {
    }
    QString id() const override { return m_isLast ? u"last-purchase"_s : u"first-purchase"_s; }
    QString label() const override
    {
        return m_isLast ? QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Last purchase"))
                        : QStringLiteral(QT_TRANSLATE_NOOP("criterion", "First purchase"));
    }
    QString example() const override
    {
        return m_isLast ? u"last-purchase more-than-days-ago 90"_s : u"first-purchase within 30"_s;
    }
    QList<OperatorInfo> operators() const override
    {
        return {{u"more-than-days-ago"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "more than so many days ago")),
                 {ValueType::WholeNumber}},
                {u"within"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "within so many days until today")),
                 {ValueType::WholeNumber}},
                {u"between"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "between two days")),
                 {ValueType::Day, ValueType::Day}},
                {u"since"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "on or after")), {ValueType::Day}},
                {u"before"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "before")), {ValueType::Day}},
                {u"never"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "has never bought")), {}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override
    {
        const QString column = m_isLast ? u"last_day"_s : u"first_day"_s;
        const QString select = u"SELECT customer_id FROM customer_figures WHERE %1 "_s.arg(column);
        if (condition.op == u"never")
            return {select + u"IS NOT NULL"_s, {}, true};
        const Literal &value = condition.values.first();
        if (condition.op == u"between") {
            const Literal &last = condition.values.last();
            if (last.text < value.text)
                refuse(last);
            return {select + u">= ? AND %1 <= ?"_s.arg(column), {value.text, last.text}};
        }
        if (condition.op == u"since")
            return {select + u">= ?"_s, {value.text}};
        if (condition.op == u"before")
            return {select + u"< ?"_s, {value.text}};
        const QString day = context.today.plusDays(-wholeNumber(value, longestAgo)).iso();
        if (condition.op == u"more-than-days-ago")
            return {select + u"< ?"_s, {day}};
        return {select + u">= ? AND %1 <= ?"_s.arg(column), {day, context.today.iso()}};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override
    {
        const CustomerFigures figures = figures::kept(connection, person);
        const Day day = m_isLast ? figures.lastDay : figures.firstDay;
        if (!day.isValid())
            return {Fact::ofDay(label(), day)};
        return {Fact::ofDay(label(), day),
                Fact::ofDays(QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Days since then")),
                             day.daysTo(context.today))};
    }

private:
    bool m_isLast;
};

} // namespace

std::shared_ptr<const Criterion> firstPurchaseCriterion()
{
    return std::make_shared<PurchaseDayCriterion>(false);
}

std::shared_ptr<const Criterion> lastPurchaseCriterion()
{
    return std::make_shared<PurchaseDayCriterion>(true);
}

} // namespace tefter
