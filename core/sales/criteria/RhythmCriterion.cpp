// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/FiguresReader.h"
#include "core/sales/criteria/PurchaseCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostDays = 36'500;

/// A person measured by their own habit: the median gap between visits, from three visits on.
class RhythmCriterion : public PurchaseCriterion
{
public:
    QString id() const override { return u"rhythm"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Rhythm of visits"));
    }
    QString example() const override { return u"rhythm overdue"_s; }
    QList<OperatorInfo> operators() const override
    {
        const QList<ValueType> days{ValueType::WholeNumber};
        return {{u"overdue"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is overdue against their own habit")),
                 {}},
                {u"overdue-by"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is overdue by at least so many days")), days},
                {u"due-within"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is expected within so many days from today")),
                 days},
                {u"every"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "comes at least every so many days")), days},
                {u"unknown"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "too few visits to say")), {}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override
    {
        const QString select = u"SELECT customer_id FROM customer_figures WHERE "_s;
        if (condition.op == u"unknown")
            return {select + u"rhythm_days IS NOT NULL"_s, {}, true};
        const QString today = context.today.iso();
        if (condition.op == u"overdue")
            return {select + u"overdue_day <= ?"_s, {today}};
        const qint64 days = wholeNumber(condition.values.first(), mostDays);
        if (condition.op == u"overdue-by")
            return {select + u"overdue_day <= ? AND due_day <= ?"_s,
                    {today, context.today.plusDays(-days).iso()}};
        if (condition.op == u"due-within")
            return {select + u"due_day >= ? AND due_day <= ?"_s, {today, context.today.plusDays(days).iso()}};
        return {select + u"rhythm_days <= ?"_s, {days}};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override
    {
        const CustomerFigures figures = figures::kept(connection, person);
        QList<Fact> result{
            Fact::ofNumber(QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Visits")), figures.visits)};
        const QString every = QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Usually comes every"));
        if (!figures.rhythmDays)
            return result << Fact::unknown(every);
        return result << Fact::ofDays(every, *figures.rhythmDays)
                      << Fact::ofDay(QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Last visit")),
                                     figures.lastDay)
                      << Fact::ofDays(QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Days since then")),
                                      figures.lastDay.daysTo(context.today))
                      << Fact::ofDay(QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Was expected on")),
                                     figures.dueDay());
    }
};

} // namespace

std::shared_ptr<const Criterion> rhythmCriterion()
{
    return std::make_shared<RhythmCriterion>();
}

} // namespace tefter
