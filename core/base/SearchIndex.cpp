// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchIndex.h"

#include "core/base/LatinSkeleton.h"
#include "core/base/PackedText.h"
#include "core/base/PersianSkeleton.h"
#include "core/base/SearchKey.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <mutex>

namespace tefter {

namespace {

// Where a word was found: as a whole, at the beginning of a word, or within one.
constexpr int whole = 0, beginning = 1, within = 2;
constexpr int spelledRanks = 0, soundRanks = 3;
constexpr int nowhere = -1;

/// The best place of `needle` in a text that has a space before and after each word.
int placeOf(std::string_view text, std::string_view needle)
{
    int best = nowhere;
    const char *const end = text.data() + text.size();
    const char *at = text.data() + 1;
    const char *const last = end - needle.size();
    while (at < last) {
        at = static_cast<const char *>(std::memchr(at, needle.front(), static_cast<size_t>(last - at)));
        if (!at)
            break;
        if (needle.size() == 1 || std::memcmp(at + 1, needle.data() + 1, needle.size() - 1) == 0) {
            if (at[-1] != ' ')
                best = best == nowhere ? within : best;
            else if (at[needle.size()] == ' ')
                return whole;
            else
                best = beginning;
        }
        ++at;
    }
    return best;
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

void SearchIndex::Traces::add(std::string_view text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == ' ')
            continue;
        letters |= quint64{1} << (c & 63U);
        if (i + 1 < text.size() && text[i + 1] != ' ') {
            const unsigned pair = (c * 37U + static_cast<unsigned char>(text[i + 1]) * 11U) & 127U;
            pairs[pair >> 6] |= quint64{1} << (pair & 63U);
        }
    }
}

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
        for (const QByteArray &sound : skeletonsOfQuestion(word))
            term.sounds.push_back(needle(sound.toStdString()));
        for (const QByteArray &sound : consonantsOfLatin(word))
            term.consonants.push_back(needle(sound.toStdString()));
        terms.push_back(std::move(term));
    }
    return terms;
}

bool SearchIndex::soundsPersian(const Entry &entry, const Term &term) const
{
    const std::string_view latin(m_text.data() + entry.offset + entry.foldedSize, entry.latinSize);
    const auto begins = [&](const Needle &n) {
        return entry.latin.mayContain(n.traces) && latin.find(' ' + n.text) != std::string_view::npos;
    };
    if (std::none_of(term.consonants.begin(), term.consonants.end(), begins))
        return false;
    const QString folded = unpackedText({m_text.data() + entry.offset, entry.foldedSize});
    const auto words = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&term](QStringView word) {
        return word[0].script() == QChar::Script_Arabic && soundsLike(term.word, word);
    });
}

int SearchIndex::rankOf(const Entry &entry, const Term &term) const
{
    const std::string_view folded(m_text.data() + entry.offset, entry.foldedSize);
    int best = nowhere;
    const auto better = [&best](int place, int ranks) {
        if (place != nowhere && (best == nowhere || place + ranks < best))
            best = place + ranks;
    };
    for (const Needle &n : term.spelled) {
        if (entry.folded.mayContain(n.traces))
            better(placeOf(folded, n.text), spelledRanks);
    }
    if (best != nowhere)
        return best;
    const std::string_view latin(m_text.data() + entry.offset + entry.foldedSize, entry.latinSize);
    for (const Needle &n : term.sounds) {
        if (entry.latin.mayContain(n.traces))
            better(placeOf(latin, n.text), soundRanks);
    }
    if (best == nowhere && !term.consonants.empty() && soundsPersian(entry, term))
        return soundRanks + beginning;
    return best;
}

std::vector<SearchIndex::Counted> SearchIndex::matches(QStringView question) const
{
    std::vector<Counted> found;
    const std::vector<Term> terms = termsOf(question);
    if (terms.empty())
        return found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.id == 0)
            continue;
        quint32 rank = 0;
        bool all = true;
        for (const Term &term : terms) {
            const int place = rankOf(entry, term);
            if (place == nowhere) {
                all = false;
                break;
            }
            rank += static_cast<quint32>(place);
        }
        if (all)
            found.push_back({static_cast<quint32>(i), rank});
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
    QList<Hit> hits;
    for (const Counted &m : ordered(matches(question), static_cast<size_t>(std::max(limit, 0))))
        hits.append({m_entries[m.entry].id, static_cast<int>(m.rank)});
    return hits;
}

QList<qint64> SearchIndex::findAll(QStringView question) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = ordered(matches(question), std::numeric_limits<size_t>::max());
    QList<qint64> ids;
    ids.reserve(static_cast<qsizetype>(found.size()));
    for (const Counted &m : found)
        ids.append(m_entries[m.entry].id);
    return ids;
}

} // namespace tefter
