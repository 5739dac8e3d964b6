// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/SampleBaskets.h"
#include "core/sample/SamplePeople.h"
#include "core/sample/SampleShop.h"

#include <functional>

namespace tefter {

/// Makes a sample shop from a seed, record by record: the same options give the same shop on every computer.
class SampleGenerator
{
public:
    explicit SampleGenerator(const SampleOptions &options);
    SampleGenerator(const SampleGenerator &) = delete;
    SampleGenerator &operator=(const SampleGenerator &) = delete;

    /// The options with what was left open filled in.
    const SampleOptions &options() const { return m_options; }
    const Currency &currency() const { return m_catalogue.currency(); }
    const QList<SampleCategory> &categories() const { return m_catalogue.categories(); }
    const QList<SampleProduct> &products() const { return m_catalogue.products(); }

    Day firstDay() const { return m_calendar.day(0); }
    Day lastDay() const { return m_calendar.day(m_calendar.size() - 1); }
    int customerCount() const { return m_options.customers; }
    SampleCustomer customer(int index) const { return m_people.customer(index); }
    /// The relations that begin with this customer.
    QList<SampleRelation> relations(int index) const { return m_people.relations(index); }
    QString customerCode(int index) const { return SamplePeople::codeOf(index); }
    QString customerName(int index) const { return m_people.nameOf(index); }
    QString ownFieldName(const QString &field) const { return m_people.ownFieldName(field); }
    QString stockWord(const QString &what) const { return m_people.stockWord(what); }
    SampleType typeOf(int index) const { return m_habit.typeOf(index); }

    int documentCount() const { return static_cast<int>(m_errands.size()); }
    /// Every document, by time, until `take` gives false. True where all were taken.
    bool documents(const std::function<bool(const SampleDocument &)> &take) const;

private:
    bool isFirm(const SampleErrand &errand) const
    {
        return errand.customer >= 0 && typeOf(errand.customer) == SampleType::Wholesale;
    }
    void plan();
    void planVisits();
    void planWalkIns();
    void thinOut();
    void planReturns();
    void fitLines();
    void setTime(SampleErrand &errand, int serial) const;
    std::vector<int> orderByTime() const;

    SampleOptions m_options;
    std::shared_ptr<const SampleData> m_words;
    std::shared_ptr<const SampleData> m_place;
    SampleCalendar m_calendar;
    SampleCatalogue m_catalogue;
    SampleHabit m_habit;
    SamplePeople m_people;
    SampleBaskets m_baskets;
    std::vector<SampleErrand> m_errands;
};

/// A whole sample shop at once.
SampleShop generateSample(const SampleOptions &options);

} // namespace tefter
