// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Formats.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wholeYear = 366;

/// Birthdays that fall on the days of a period, as numbers 101 to 1231; 29 February is kept on the 28th in
/// common years.
QString birthdaysIn(const Period &period)
{
    QStringList numbers;
    for (Day day = period.from; day <= period.to; day = day.plusDays(1)) {
        const QDate date = day.date();
        numbers << QString::number(date.month() * 100 + date.day());
        if (date.month() == 2 && date.day() == 28 && !QDate::isLeapYear(date.year()))
            numbers << u"229"_s;
    }
    return numbers.join(u", "_s);
}

class BirthdayCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"birthday"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Birthday")); }
    QString example() const override { return u"birthday within 14"_s; }
    QList<OperatorInfo> operators() const override
    {
        return {{u"within"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "within so many days from today")),
                 {ValueType::WholeNumber}},
                {u"this-month"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "this month")), {}},
                {u"next-month"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "next month")), {}},
                {u"known"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is known")), {}},
                {u"unknown"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not known")), {}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override
    {
        const QString known =
            u"SELECT id FROM customer WHERE birth_month IS NOT NULL AND birth_day IS NOT NULL"_s;
        if (condition.op == u"known" || condition.op == u"unknown")
            return {known, {}, condition.op == u"unknown"};
        return {known + u" AND birth_month * 100 + birth_day IN ("_s +
                    birthdaysIn(daysOf(condition, context)) + u')',
                {}};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override
    {
        const auto customer = CustomerRepository(connection).find(person);
        const Day next = customer ? customer->birthday.nextReturn(context.today) : Day();
        return {Fact::ofDay(QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Next birthday")), next)};
    }

private:
    Period daysOf(const Condition &condition, const CriterionContext &context) const
    {
        if (condition.op == u"within") {
            const qint64 days = condition.values.first().integer();
            if (days < 0 || days > wholeYear)
                throw DbError(Cause::BadValue, {id(), condition.values.first().text, example()});
            return {context.today, context.today.plusDays(days)};
        }
        // Months are those of the shop's calendar.
        const Formats formats(languageFromCode(context.settings.language).value_or(Language::English));
        const Period month = formats.monthOf(context.today);
        return condition.op == u"this-month" ? month : formats.monthOf(month.to.plusDays(1));
    }
};

} // namespace

std::shared_ptr<const Criterion> birthdayCriterion()
{
    return std::make_shared<BirthdayCriterion>();
}

} // namespace tefter
