// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates/DuplicateEvidence.h"

#include <algorithm>
#include <cmath>

namespace tefter {

namespace {

using Part = DuplicateRecord::Part;

/// In a small shop a name that nobody else has is not rare for that: the world outside is reckoned with.
constexpr double peopleOutside = 2000;
constexpr double mostBitsOfWord = 11, mostBitsOfCity = 2;
constexpr double bitsOfPhone = 14, bitsOfEmail = 15, bitsOfTaxNumber = 18, leastWithTaxNumber = 2,
                 bitsOfStreet = 5;
constexpr double bitsOfBirthday = 12, bitsOfDayAlone = 7, bitsOfInitial = 3;
constexpr double againstGivenName = 13, againstFamilyName = 6, againstWord = 8, againstMoreWords = 0.5;
constexpr double againstTaxNumber = 14, againstBirthday = 12, againstYear = 4, againstContact = 1.5,
                 againstCity = 1.5, againstKind = 3;
/// A whole name in common is worth a look though many have it, as long as little speaks against it.
constexpr double leastOfWholeName = -4.5;
/// So is one household's phone, at the end of the list: perhaps it is a form of the name that nobody knows.
constexpr double leastOfHousehold = -6;
/// More people than these with one phone or e-mail are a house or an office, not one person under two names.
constexpr int mostUnderOneContact = 3;
/// Names go together: who has a Greek given name has a Greek family name. A name alone makes two people one
/// about as likely as not, and little more where it is rare.
constexpr double worthOfRareName = 0.15;

double rarity(double having, double everybody)
{
    return std::log2((everybody + peopleOutside) / (having + 1));
}

double priorBits(const DuplicateRecords &records)
{
    return std::log2(std::max(1000.0, static_cast<double>(records.size())));
}

double shareOf(WordLikeness likeness)
{
    switch (likeness) {
    case WordLikeness::Same:
        return 1;
    case WordLikeness::Sound:
        return 0.97;
    case WordLikeness::Form:
        return 0.8;
    case WordLikeness::Slip:
        return 0.6;
    case WordLikeness::None:
        break;
    }
    return 0;
}

/// One name word by word against another.
class NameComparison
{
public:
    NameComparison(const DuplicateRecords &records, const DuplicateRecord &a, const DuplicateRecord &b)
        : m_records(records)
        , m_words(records.words)
        , m_everybody(records.size())
        , m_a(a.name)
        , m_b(b.name)
    {
    }

    void addTo(DuplicateEvidence &evidence)
    {
        for (const WordLikeness likeness :
             {WordLikeness::Same, WordLikeness::Sound, WordLikeness::Form, WordLikeness::Slip})
            take(likeness, evidence);
        takeInitials(evidence);
        if (const double prior = priorBits(m_records); evidence.bits > prior)
            evidence.bits = prior + worthOfRareName * (evidence.bits - prior);
        weighRest(evidence);
        const size_t shorter = std::min(m_a.size(), m_b.size());
        evidence.wholeName = shorter >= 2 && static_cast<size_t>(evidence.nameWordsInCommon) == shorter;
    }

private:
    void take(WordLikeness likeness, DuplicateEvidence &evidence)
    {
        for (size_t i = 0; i < m_a.size(); ++i) {
            for (size_t j = 0; j < m_b.size() && !m_takenA[i]; ++j) {
                if (m_takenB[j] || m_words.likeness(m_a[i].word, m_b[j].word) != likeness)
                    continue;
                m_takenA[i] = m_takenB[j] = true;
                const int carriers = std::min(m_words.carriers(m_a[i].word), m_words.carriers(m_b[j].word));
                evidence.bits += shareOf(likeness) * std::min(rarity(carriers, m_everybody), mostBitsOfWord);
                evidence.farthestWord = std::max(evidence.farthestWord, likeness);
                ++evidence.nameWordsInCommon;
            }
        }
    }

    void takeInitials(DuplicateEvidence &evidence)
    {
        for (size_t i = 0; i < m_a.size(); ++i) {
            for (size_t j = 0; j < m_b.size() && !m_takenA[i]; ++j) {
                if (m_takenB[j] || !m_words.isInitialOf(m_a[i].word, m_b[j].word))
                    continue;
                m_takenA[i] = m_takenB[j] = true;
                evidence.bits += bitsOfInitial;
                ++evidence.nameWordsInCommon;
                evidence.farthestWord = std::max(evidence.farthestWord, WordLikeness::Form);
            }
        }
    }

    /// Words that both have and that are not the same speak against the pair; words that only one has hardly.
    void weighRest(DuplicateEvidence &evidence)
    {
        int restA = 0, restB = 0, given = 0, family = 0;
        const auto count = [&](const auto &name, const auto &taken, int &rest) {
            bool restGiven = false, restFamily = false;
            for (size_t i = 0; i < name.size(); ++i) {
                if (taken[i])
                    continue;
                ++rest;
                restGiven |= name[i].part == Part::Given;
                restFamily |= name[i].part == Part::Family;
            }
            given += restGiven;
            family += restFamily;
        };
        count(m_a, m_takenA, restA);
        count(m_b, m_takenB, restB);
        int differing = std::min(restA, restB);
        evidence.bits -= againstMoreWords * std::abs(restA - restB);
        if (differing > 0 && given == 2) {
            evidence.otherGivenName = true;
            evidence.bits -= againstGivenName;
            --differing;
        }
        if (differing > 0 && family == 2) {
            evidence.otherFamilyName = true;
            evidence.bits -= againstFamilyName;
            --differing;
        }
        evidence.bits -= againstWord * differing;
    }

    static constexpr size_t most = 8;
    const DuplicateRecords &m_records;
    const NameWords &m_words;
    int m_everybody;
    const std::vector<DuplicateRecord::NameWord> &m_a;
    const std::vector<DuplicateRecord::NameWord> &m_b;
    bool m_takenA[most] = {};
    bool m_takenB[most] = {};
};

int inCommon(const std::vector<int> &a, const std::vector<int> &b)
{
    for (const int one : a) {
        if (std::find(b.cbegin(), b.cend(), one) != b.cend())
            return one;
    }
    return -1;
}

void weighContacts(DuplicateEvidence &evidence, const DuplicateRecords &records, const DuplicateRecord &a,
                   const DuplicateRecord &b)
{
    const auto weigh = [&](const std::vector<int> &mine, const std::vector<int> &theirs,
                           const TextNumbers &texts, double bits, int &common) {
        common = inCommon(mine, theirs);
        if (common >= 0)
            evidence.bits += bits - std::log2(std::max(2, texts.people(common)) / 2.0);
        else if (!mine.empty() && !theirs.empty())
            evidence.bits -= againstContact;
    };
    weigh(a.phones, b.phones, records.phones, bitsOfPhone, evidence.phone);
    weigh(a.emails, b.emails, records.emails, bitsOfEmail, evidence.email);
    const auto isTheirs = [](const TextNumbers &texts, int common) {
        return common >= 0 && texts.people(common) <= mostUnderOneContact;
    };
    evidence.sharesContact =
        isTheirs(records.phones, evidence.phone) || isTheirs(records.emails, evidence.email);
    if (a.taxNumber >= 0 && b.taxNumber >= 0) {
        (a.taxNumber == b.taxNumber ? evidence.taxNumber : evidence.otherTaxNumber) = true;
        evidence.bits += evidence.taxNumber ? bitsOfTaxNumber : -againstTaxNumber;
        evidence.sharesContact |= evidence.taxNumber;
    }
}

void weighBirthdays(DuplicateEvidence &evidence, const PartialDay &a, const PartialDay &b)
{
    if (a.month == 0 || a.day == 0 || b.month == 0 || b.day == 0)
        return;
    const bool sameDay = a.month == b.month && a.day == b.day;
    const bool bothYears = a.year != 0 && b.year != 0;
    if (sameDay && (!bothYears || a.year == b.year)) {
        evidence.birthday = true;
        evidence.bits += bothYears ? bitsOfBirthday : bitsOfDayAlone;
        return;
    }
    const bool swapped = a.month == b.day && a.day == b.month && (!bothYears || a.year == b.year);
    if (swapped)
        return;
    evidence.otherBirthday = true;
    evidence.bits -= sameDay ? againstYear : againstBirthday;
}

void weighPlaces(DuplicateEvidence &evidence, const DuplicateRecords &records, const DuplicateRecord &a,
                 const DuplicateRecord &b)
{
    if (a.city >= 0 && b.city >= 0) {
        evidence.city = a.city == b.city;
        if (evidence.city)
            evidence.bits += std::min(rarity(records.cities.people(a.city), records.size()), mostBitsOfCity);
        else
            evidence.bits -= againstCity;
    }
    evidence.street = a.street >= 0 && a.street == b.street && (evidence.city || a.city < 0 || b.city < 0);
    if (evidence.street)
        evidence.bits += bitsOfStreet;
}

} // namespace

bool DuplicateEvidence::isLikely() const
{
    if (wholeName && !otherTaxNumber && !otherBirthday)
        return bits >= leastOfWholeName;
    if ((phone >= 0 || email >= 0) && nameWordsInCommon > 0)
        return bits >= leastOfHousehold;
    // Under other names they stand at the very end: the same person, perhaps, who married or has a firm.
    return bits >= 0 || (sharesContact && !otherTaxNumber && !otherBirthday);
}

int DuplicateEvidence::likelihood() const
{
    return std::clamp(static_cast<int>(std::lround(100 / (1 + std::exp2(-bits)))), 1, 99);
}

DuplicateEvidence duplicateEvidence(const DuplicateRecords &records, const DuplicateRecord &a,
                                    const DuplicateRecord &b)
{
    DuplicateEvidence evidence;
    NameComparison(records, a, b).addTo(evidence);
    evidence.bits -= priorBits(records);
    weighContacts(evidence, records, a, b);
    weighBirthdays(evidence, a.birthday, b.birthday);
    weighPlaces(evidence, records, a, b);
    if (a.firm != b.firm)
        evidence.bits -= againstKind;
    // A tax number is given once: under whatever names, these are rather one than two.
    if (evidence.taxNumber)
        evidence.bits = std::max(evidence.bits, leastWithTaxNumber);
    return evidence;
}

} // namespace tefter
