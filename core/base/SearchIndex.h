// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/WordTraces.h"

#include <QList>
#include <QString>

#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tefter {

/// Finds people or products by any parts of words, in memory. Any number of threads may search while one
/// changes it.
///
/// An entry is its folded text (names, codes, and the digits of phones as words) and its latin key. All
/// words of a question must be there, in any order. A whole word comes before a beginning, that before the
/// middle of a word; what is spelled so before what only sounds so; then entries in the order of coming in.
class SearchIndex
{
public:
    struct Hit
    {
        qint64 id = 0;
        int rank = 0; ///< smaller is better; 0 where every word of the question is a whole word
        friend bool operator==(const Hit &, const Hit &) = default;
    };

    void reserve(qsizetype entries);
    void clear();
    /// Adds an entry or changes it. `folded` is made by foldedKey(), `latin` by latinKey().
    void set(qint64 id, const QString &folded, const QString &latin);
    void remove(qint64 id);
    qsizetype size() const;
    /// Takes the place of what is there at once: build a new index aside, then swap.
    void swap(SearchIndex &other);

    /// The best hits, at most `limit`.
    QList<Hit> find(QStringView question, int limit) const;
    /// All that match, best first; none for an empty question.
    QList<qint64> findAll(QStringView question) const;

private:
    struct Entry
    {
        qint64 id = 0; ///< 0: removed
        quint32 offset = 0;
        quint32 foldedSize = 0;
        quint32 latinSize = 0;
        quint32 room = 0;
        WordTraces folded;
        WordTraces latin;
    };
    struct Needle
    {
        std::string text;
        WordTraces traces;
    };
    /// A word of the question.
    struct Term
    {
        std::vector<Needle> spelled;
        std::vector<Needle> sounds;
        WordTraces inAllSounds;         ///< no sound can be found where this is not
        std::vector<Needle> consonants; ///< for Persian words, to be checked against `word`
        QString word;
    };
    using Terms = std::vector<Term>;
    struct Counted
    {
        quint32 entry;
        quint32 rank;
    };

    static Needle needle(std::string text);
    static Terms termsOf(QStringView question);
    static Term phoneTerm(const QString &digits);
    std::string_view foldedOf(const Entry &entry) const;
    std::string_view latinOf(const Entry &entry) const;
    int rankOf(const Entry &entry, const Term &term, int below) const;
    int rankOf(const Entry &entry, const Terms &terms, int below) const;
    bool soundsPersian(const Entry &entry, const Term &term) const;
    std::vector<Counted> matches(QStringView question, size_t limit) const;
    static std::vector<Counted> ordered(const std::vector<Counted> &matches, size_t limit);
    void compactIfSparse();

    std::vector<Entry> m_entries;
    std::string m_text;
    std::unordered_map<qint64, quint32> m_places;
    size_t m_lostBytes = 0;
    mutable std::shared_mutex m_mutex;
};

} // namespace tefter
