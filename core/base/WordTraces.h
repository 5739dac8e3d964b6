// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace tefter {

/// Where a word was found in a text: as a whole, at the beginning of a word, or within one; the best is
/// smallest.
namespace wordPlace {
constexpr int whole = 0, beginning = 1, within = 2;
constexpr int nowhere = -1;
} // namespace wordPlace

/// What a stretch of text may contain, in a few bits: its letters, its pairs of letters, how its words begin,
/// and its words. A set bit says "perhaps", a missing one "no".
class WordTraces
{
public:
    /// Adds every word of a packed text.
    void add(std::string_view text);
    /// The best place at which `needle` may be found here. It is asked of every entry of an index.
    int bestPlace(const WordTraces &needle) const
    {
        if ((needle.m_letters & ~m_letters) || (needle.m_pairs[0] & ~m_pairs[0]) ||
            (needle.m_pairs[1] & ~m_pairs[1]))
            return wordPlace::nowhere;
        if (needle.m_beginnings & ~m_beginnings)
            return wordPlace::within;
        return needle.m_words & ~m_words ? wordPlace::beginning : wordPlace::whole;
    }
    WordTraces common(const WordTraces &other) const;

private:
    void addWord(std::string_view word);

    quint64 m_letters = 0;
    std::array<quint64, 2> m_pairs{};
    quint64 m_beginnings = 0;
    quint64 m_words = 0;
};

/// The best place of `needle` in a text that has a space before and after each word; `possible` is the best
/// that need be looked for.
int placeOfWord(std::string_view text, std::string_view needle, int possible);

} // namespace tefter
