// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates/DuplicateFinder.h"

#include <algorithm>
#include <unordered_map>

namespace tefter {

namespace {

/// A phone or e-mail that more people have is the shop's own, or stands for none.
constexpr size_t mostHolders = 20;
/// More people of one name than these are compared only where they share a city or a birthday too.
constexpr size_t mostNamesakes = 150;
constexpr size_t mostNeighbours = 300;
constexpr int reportEvery = 1000;

quint64 pairOf(int a, int b)
{
    return (static_cast<quint64>(std::min(a, b)) << 32) | static_cast<quint64>(std::max(a, b));
}

template <class Key>
std::vector<std::vector<int>> holdersOf(const DuplicateRecords &records, const TextNumbers &texts, Key key)
{
    std::vector<std::vector<int>> holders(static_cast<size_t>(texts.size()));
    for (int i = 0; i < records.size(); ++i)
        key(records.people[static_cast<size_t>(i)],
            [&](int number) { holders[static_cast<size_t>(number)].push_back(i); });
    return holders;
}

/// The words that may stand for this one, itself first.
std::vector<int> standIns(const NameWords &words, int word)
{
    std::vector<int> result{word};
    for (const NameWords::Kin &kin : words.kin(word))
        result.push_back(kin.word);
    return result;
}

} // namespace

DuplicateFinder::DuplicateFinder(const DuplicateRecords &records, Progress &progress,
                                 Progress::Listener report)
    : m_records(records)
    , m_progress(progress)
    , m_report(std::move(report))
{
}

std::vector<DuplicateFinder::Found> DuplicateFinder::find(size_t most)
{
    compareHolders(holdersOf(m_records, m_records.phones, [](const DuplicateRecord &person, auto take) {
        for (const int phone : person.phones)
            take(phone);
    }));
    compareHolders(holdersOf(m_records, m_records.emails, [](const DuplicateRecord &person, auto take) {
        for (const int email : person.emails)
            take(email);
    }));
    compareHolders(holdersOf(m_records, m_records.taxNumbers, [](const DuplicateRecord &person, auto take) {
        if (person.taxNumber >= 0)
            take(person.taxNumber);
    }));
    compareByName();
    if (m_progress.isCancelled())
        return {};
    const auto before = [](const Found &x, const Found &y) {
        if (x.evidence.bits != y.evidence.bits)
            return x.evidence.bits > y.evidence.bits;
        return std::pair(x.a, x.b) < std::pair(y.a, y.b);
    };
    const size_t kept = std::min(most, m_found.size());
    std::partial_sort(m_found.begin(), m_found.begin() + static_cast<qsizetype>(kept), m_found.end(), before);
    m_found.resize(kept);
    return std::move(m_found);
}

void DuplicateFinder::compareHolders(const std::vector<People> &holders)
{
    for (const People &people : holders) {
        if (people.size() <= mostHolders)
            compareAll(people, people);
    }
}

void DuplicateFinder::compareByName()
{
    std::unordered_map<quint64, People> namesakes;
    namesakes.reserve(m_records.people.size() * 2);
    for (int i = 0; i < m_records.size(); ++i) {
        const auto &name = m_records.people[static_cast<size_t>(i)].name;
        if (name.size() == 1)
            namesakes[pairOf(name[0].word, name[0].word)].push_back(i);
        for (size_t x = 0; x < name.size(); ++x) {
            for (size_t y = x + 1; y < name.size(); ++y)
                namesakes[pairOf(name[x].word, name[y].word)].push_back(i);
        }
    }
    qint64 done = 0;
    for (const auto &[pair, people] : namesakes) {
        if (++done % reportEvery == 0) {
            if (m_progress.isCancelled())
                return;
            m_report(done, static_cast<qint64>(namesakes.size()));
        }
        const std::vector<int> first = standIns(m_records.words, static_cast<int>(pair >> 32));
        const std::vector<int> second = standIns(m_records.words, static_cast<int>(pair & 0xffffffff));
        std::vector<quint64> asked;
        for (const int a : first) {
            for (const int b : second) {
                const quint64 other = pairOf(a, b);
                const auto found = other < pair ? namesakes.end() : namesakes.find(other);
                if (found == namesakes.end() ||
                    std::find(asked.cbegin(), asked.cend(), other) != asked.cend())
                    continue;
                asked.push_back(other);
                compareNarrowed(people, found->second);
            }
        }
    }
}

void DuplicateFinder::compareAll(const People &people, const People &others)
{
    for (const int a : people) {
        for (const int b : others)
            compare(a, b);
    }
}

void DuplicateFinder::compareNarrowed(const People &people, const People &others)
{
    if (people.size() <= mostNamesakes && others.size() <= mostNamesakes)
        return compareAll(people, others);
    const auto narrow = [&](auto keyOf) {
        std::unordered_map<qint64, std::pair<People, People>> groups;
        for (const int i : people) {
            if (const qint64 key = keyOf(m_records.people[static_cast<size_t>(i)]); key >= 0)
                groups[key].first.push_back(i);
        }
        for (const int i : others) {
            if (const qint64 key = keyOf(m_records.people[static_cast<size_t>(i)]); key >= 0)
                groups[key].second.push_back(i);
        }
        for (const auto &[key, group] : groups) {
            if (group.first.size() <= mostNeighbours && group.second.size() <= mostNeighbours)
                compareAll(group.first, group.second);
        }
    };
    narrow([](const DuplicateRecord &person) { return static_cast<qint64>(person.city); });
    narrow([](const DuplicateRecord &person) {
        const PartialDay &day = person.birthday;
        return day.month == 0 || day.day == 0 ? qint64{-1} : qint64{day.month} * 100 + day.day;
    });
}

void DuplicateFinder::compare(int a, int b)
{
    if (a == b)
        return;
    const int first = std::min(a, b), second = std::max(a, b);
    const DuplicateEvidence evidence =
        duplicateEvidence(m_records, m_records.people[static_cast<size_t>(first)],
                          m_records.people[static_cast<size_t>(second)]);
    if (!evidence.isLikely() || m_seen.contains(pairOf(first, second)))
        return;
    m_seen.insert(pairOf(first, second));
    m_found.push_back({first, second, evidence});
}

} // namespace tefter
