// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/SampleHabit.h"
#include "core/sample/SampleShop.h"

namespace tefter {

/// The customers of a sample shop, each made when asked for. Names repeat only after all pairs of given and
/// family name were used; e-mail addresses and mobile numbers do not repeat before their patterns are used
/// up.
class SamplePeople
{
public:
    SamplePeople(const SampleOptions &options, std::shared_ptr<const SampleData> words,
                 std::shared_ptr<const SampleData> place, const SampleCalendar &calendar,
                 const SampleHabit &habit);

    /// Those that begin with this customer; the other is an earlier one.
    QList<SampleRelation> relations(int index) const;
    SampleCustomer customer(int index) const;
    static QString codeOf(int index);
    /// The name as it stands on a list.
    QString nameOf(int index) const;
    const QString &country() const { return m_place->country; }
    /// What the shop calls one of its own fields: atHome, clubCard.
    QString ownFieldName(const QString &field) const { return m_words->ownFields.value(field); }
    QString stockWord(const QString &what) const { return m_words->stock.value(what); }

private:
    struct PersonName
    {
        SampleName given, family;
        int round = 0; ///< how often all pairs were used before
    };
    PersonName personName(int index) const;
    QString firmName(int index) const;
    bool isFirm(int index) const { return m_habit.typeOf(index) == SampleType::Wholesale; }

    void fillPerson(SampleCustomer &customer, int index, Dice &dice) const;
    void fillFirm(SampleCustomer &customer, int index, Dice &dice) const;
    void addAddress(SampleCustomer &customer, const SamplePlace &where, Dice &dice) const;
    void addProfile(SampleCustomer &customer, int index) const;
    void addTags(SampleCustomer &customer, SampleType type, bool nearby, Dice &dice) const;
    void addConsents(SampleCustomer &customer, int joined, Dice &dice) const;
    QString mobile(int index) const;
    QString emailOf(const PersonName &name, Dice &dice) const;
    PartialDay birthday(Dice &dice) const;
    QList<ImportantDate> dates(int index) const;
    void addOwnValues(SampleCustomer &customer, int index) const;

    std::shared_ptr<const SampleData> m_words;
    std::shared_ptr<const SampleData> m_place;
    const SampleCalendar &m_calendar;
    const SampleHabit &m_habit;
    quint64 m_seed;
    Language m_language;
    int m_home = 0; ///< the town of the shop
    Shuffle m_names;
    Shuffle m_numbers;
    QString m_mobilePattern;
};

} // namespace tefter
