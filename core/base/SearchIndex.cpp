// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchIndex.h"

#include "core/base/LatinSkeleton.h"
#include "core/base/PackedText.h"
#include "core/base/PersianSkeleton.h"
#include "core/base/SearchKey.h"

#include <algorithm>
#include <array>
#include <limits>
#include <mutex>

namespace tefter {

namespace {

using wordPlace::beginning;
using wordPlace::nowhere;
using wordPlace::whole;
using wordPlace::within;

// To the place where a word was found comes how: as it is spelled, or only as it sounds.
constexpr int spelledRanks = 0, soundRanks = 3, rankCount = 6;

bool isArabicLetter(char16_t c)
{
    return c >= 0x600 && c < 0x700;
}

bool looksLikePhone(QStringView question)
{
    qsizetype digits = 0;
    for (const QChar c : question) {
        if (c.category() == QChar::Number_DecimalDigit)
            ++digits;
        else if (!c.isSpace() && c.category() != QChar::Other_Format && !QStringView(u"+-()/.").contains(c))
            return false;
    }
    return digits >= 7;
}

} // namespace

void SearchIndex::reserve(qsizetype entries)
{
    const std::unique_lock lock(m_mutex);
    m_entries.reserve(static_cast<size_t>(entries));
    m_places.reserve(static_cast<size_t>(entries));
    m_text.reserve(static_cast<size_t>(entries) * 120);
}

void SearchIndex::clear()
{
    const std::unique_lock lock(m_mutex);
    m_entries.clear();
    m_places.clear();
    m_text.clear();
    m_lostBytes = 0;
}

qsizetype SearchIndex::size() const
{
    const std::shared_lock lock(m_mutex);
    return static_cast<qsizetype>(m_places.size());
}

void SearchIndex::swap(SearchIndex &other)
{
    const std::scoped_lock lock(m_mutex, other.m_mutex);
    m_entries.swap(other.m_entries);
    m_text.swap(other.m_text);
    m_places.swap(other.m_places);
    std::swap(m_lostBytes, other.m_lostBytes);
}

void SearchIndex::set(qint64 id, const QString &folded, const QString &latin)
{
    const std::string foldedText = ' ' + packedText(folded) + ' ', latinText = ' ' + packedText(latin) + ' ';
    Entry fresh;
    fresh.id = id;
    fresh.foldedSize = static_cast<quint32>(foldedText.size());
    fresh.latinSize = static_cast<quint32>(latinText.size());
    fresh.room = fresh.foldedSize + fresh.latinSize;
    fresh.folded.add(foldedText);
    fresh.latin.add(latinText);

    const std::unique_lock lock(m_mutex);
    const auto [place, isNew] = m_places.try_emplace(id, static_cast<quint32>(m_entries.size()));
    if (isNew)
        m_entries.push_back({});
    Entry &entry = m_entries[place->second];
    if (!isNew && fresh.room <= entry.room) {
        fresh.offset = entry.offset;
        fresh.room = entry.room;
    } else {
        m_lostBytes += entry.room;
        fresh.offset = static_cast<quint32>(m_text.size());
        m_text.append(fresh.room, ' ');
    }
    m_text.replace(fresh.offset, fresh.foldedSize, foldedText);
    m_text.replace(fresh.offset + fresh.foldedSize, fresh.latinSize, latinText);
    entry = fresh;
    compactIfSparse();
}

void SearchIndex::remove(qint64 id)
{
    const std::unique_lock lock(m_mutex);
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return;
    m_lostBytes += m_entries[place->second].room;
    m_entries[place->second] = {};
    m_places.erase(place);
    compactIfSparse();
}

/// Moves everything together once more is lost than kept.
void SearchIndex::compactIfSparse()
{
    if (m_lostBytes < 65536 || m_lostBytes < m_text.size() / 2)
        return;
    std::string text;
    text.reserve(m_text.size() - m_lostBytes);
    std::vector<Entry> entries;
    entries.reserve(m_places.size());
    for (Entry entry : m_entries) {
        if (entry.id == 0)
            continue;
        const quint32 size = entry.foldedSize + entry.latinSize;
        const auto offset = static_cast<quint32>(text.size());
        text.append(m_text, entry.offset, size);
        entry.offset = offset;
        entry.room = size;
        m_places[entry.id] = static_cast<quint32>(entries.size());
        entries.push_back(entry);
    }
    m_text.swap(text);
    m_entries.swap(entries);
    m_lostBytes = 0;
}

SearchIndex::Needle SearchIndex::needle(std::string text)
{
    Needle result{std::move(text), {}};
    result.traces.add(result.text);
    return result;
}

/// A phone number with its country and trunk prefixes on or off, as people have it.
SearchIndex::Term SearchIndex::phoneTerm(const QString &digits)
{
    Term term;
    const auto add = [&term](QStringView text) {
        if (!text.isEmpty())
            term.spelled.push_back(needle(packedText(text)));
    };
    add(digits);
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    if (zeros > 0)
        add(QStringView(digits).sliced(zeros));
    if (digits.size() >= 11)
        add(QStringView(digits).last(9));
    return term;
}

std::vector<SearchIndex::Term> SearchIndex::termsOf(QStringView question)
{
    if (looksLikePhone(question))
        return {phoneTerm(digitsKey(question))};
    std::vector<Term> terms;
    const QString folded = foldedKey(question);
    const auto words = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        Term term;
        term.word = word.toString();
        term.spelled.push_back(needle(packedText(word)));
        for (const QByteArray &sound : skeletonsOfQuestion(word)) {
            const bool first = term.sounds.empty();
            term.sounds.push_back(needle(sound.toStdString()));
            const WordTraces &traces = term.sounds.back().traces;
            term.inAllSounds = first ? traces : term.inAllSounds.common(traces);
        }
        for (const QByteArray &sound : consonantsOfLatin(word))
            term.consonants.push_back(needle(sound.toStdString()));
        terms.push_back(std::move(term));
    }
    return terms;
}

std::string_view SearchIndex::foldedOf(const Entry &entry) const
{
    return {m_text.data() + entry.offset, entry.foldedSize};
}

std::string_view SearchIndex::latinOf(const Entry &entry) const
{
    return {m_text.data() + entry.offset + entry.foldedSize, entry.latinSize};
}

bool SearchIndex::soundsPersian(const Entry &entry, const Term &term) const
{
    const auto begins = [&](const Needle &n) {
        const int possible = entry.latin.bestPlace(n.traces);
        if (possible == nowhere || possible == within)
            return false;
        const int place = placeOfWord(latinOf(entry), n.text, beginning);
        return place == whole || place == beginning;
    };
    if (std::none_of(term.consonants.begin(), term.consonants.end(), begins))
        return false;
    if (term.word.size() == 1) // no vowel to be checked
        return true;
    std::array<char16_t, 64> word{};
    qsizetype size = 0;
    for (const char c : foldedOf(entry)) {
        if (c != ' ') {
            if (size < static_cast<qsizetype>(word.size()))
                word[static_cast<size_t>(size++)] = letterOfByte(c);
            continue;
        }
        if (size > 0 && isArabicLetter(word[0]) && soundsLike(term.word, QStringView(word.data(), size)))
            return true;
        size = 0;
    }
    return false;
}

/// How well one word of a question is found: smaller is better, `nowhere` where it is not found or where
/// nothing better than `below` can come of it.
int SearchIndex::rankOf(const Entry &entry, const Term &term, int below) const
{
    int best = nowhere;
    const auto look = [&](const Needle &n, const WordTraces &traces, std::string_view text, int ranks) {
        const int possible = traces.bestPlace(n.traces);
        if (possible == nowhere || possible + ranks >= below)
            return;
        const int place = placeOfWord(text, n.text, possible);
        if (place == nowhere || place + ranks >= below)
            return;
        best = place + ranks;
        below = best;
    };
    for (const Needle &n : term.spelled)
        look(n, entry.folded, foldedOf(entry), spelledRanks);
    if (best != nowhere || below <= soundRanks)
        return best;
    if (entry.latin.bestPlace(term.inAllSounds) != nowhere) {
        for (const Needle &n : term.sounds)
            look(n, entry.latin, latinOf(entry), soundRanks);
    }
    if (best == nowhere && soundRanks + beginning < below && !term.consonants.empty() &&
        soundsPersian(entry, term))
        return soundRanks + beginning;
    return best;
}

int SearchIndex::rankOf(const Entry &entry, const Terms &terms, int below) const
{
    int rank = 0;
    for (const Term &term : terms) {
        const int found = rankOf(entry, term, below - rank);
        if (found == nowhere)
            return nowhere;
        rank += found;
    }
    return rank;
}

/// What matches, in the order of entries; where `limit` are already found that no later one can come
/// before, the later ones are left out.
std::vector<SearchIndex::Counted> SearchIndex::matches(QStringView question, size_t limit) const
{
    std::vector<Counted> found;
    const Terms terms = termsOf(question);
    if (terms.empty() || limit == 0)
        return found;
    int below = static_cast<int>(terms.size()) * rankCount;
    std::vector<size_t> counts(static_cast<size_t>(below), 0);
    size_t better = 0; // found so far with a rank smaller than `below`
    for (size_t i = 0; i < m_entries.size() && below > 0; ++i) {
        if (m_entries[i].id == 0)
            continue;
        const int rank = rankOf(m_entries[i], terms, below);
        if (rank == nowhere)
            continue;
        found.push_back({static_cast<quint32>(i), static_cast<quint32>(rank)});
        ++counts[static_cast<size_t>(rank)];
        ++better;
        // Once there are `limit` of one rank and better, only what is better than that rank matters.
        while (below > 0 && better >= limit)
            better -= counts[static_cast<size_t>(--below)];
    }
    return found;
}

/// Sorted by rank, within one rank in the order of entries, by counting: ranks are few.
std::vector<SearchIndex::Counted> SearchIndex::ordered(const std::vector<Counted> &matches, size_t limit)
{
    std::vector<size_t> starts(1, 0);
    for (const Counted &m : matches) {
        if (m.rank + 2 > starts.size())
            starts.resize(m.rank + 2);
        ++starts[m.rank + 1];
    }
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<Counted> result(std::min(limit, matches.size()));
    for (const Counted &m : matches) {
        if (const size_t to = starts[m.rank]++; to < result.size())
            result[to] = m;
    }
    return result;
}

QList<SearchIndex::Hit> SearchIndex::find(QStringView question, int limit) const
{
    const std::shared_lock lock(m_mutex);
    const auto wanted = static_cast<size_t>(std::max(limit, 0));
    QList<Hit> hits;
    for (const Counted &m : ordered(matches(question, wanted), wanted))
        hits.append({m_entries[m.entry].id, static_cast<int>(m.rank)});
    return hits;
}

QList<qint64> SearchIndex::findAll(QStringView question) const
{
    const std::shared_lock lock(m_mutex);
    constexpr size_t all = std::numeric_limits<size_t>::max();
    const auto found = ordered(matches(question, all), all);
    QList<qint64> ids;
    ids.reserve(static_cast<qsizetype>(found.size()));
    for (const Counted &m : found)
        ids.append(m_entries[m.entry].id);
    return ids;
}

} // namespace tefter
