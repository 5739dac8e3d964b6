// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/WordTraces.h"

#include <algorithm>
#include <cstring>

namespace tefter {

void WordTraces::addWord(std::string_view word)
{
    quint64 hash = 0;
    for (size_t i = 0; i < word.size(); ++i) {
        const auto c = static_cast<unsigned char>(word[i]);
        hash = hash * 31 + c;
        m_letters |= quint64{1} << (c & 63U);
        if (i + 1 < word.size()) {
            const unsigned pair = (c * 37U + static_cast<unsigned char>(word[i + 1]) * 11U) & 127U;
            m_pairs[pair >> 6] |= quint64{1} << (pair & 63U);
        }
    }
    // The first letter in the lower half, the first two in the upper one.
    m_beginnings |= quint64{1} << (static_cast<unsigned char>(word[0]) & 31U);
    if (word.size() > 1) {
        const unsigned two = static_cast<unsigned char>(word[0]) * 7U + static_cast<unsigned char>(word[1]);
        m_beginnings |= quint64{1} << (32 + (two & 31U));
    }
    m_words |= quint64{1} << ((hash * 0x9e3779b97f4a7c15ULL) >> 58);
}

void WordTraces::add(std::string_view text)
{
    for (size_t from = 0; from < text.size();) {
        const size_t to = std::min(text.find(' ', from), text.size());
        if (to > from)
            addWord(text.substr(from, to - from));
        from = to + 1;
    }
}

WordTraces WordTraces::common(const WordTraces &other) const
{
    WordTraces both;
    both.m_letters = m_letters & other.m_letters;
    both.m_pairs = {m_pairs[0] & other.m_pairs[0], m_pairs[1] & other.m_pairs[1]};
    both.m_beginnings = m_beginnings & other.m_beginnings;
    both.m_words = m_words & other.m_words;
    return both;
}

int placeOfWord(std::string_view text, std::string_view needle, int possible)
{
    if (needle.size() + 2 > text.size())
        return wordPlace::nowhere;
    int best = wordPlace::nowhere;
    const char *const end = text.data() + text.size();
    const char *at = text.data() + 1;
    const char *const last = end - needle.size();
    while (at < last) {
        at = static_cast<const char *>(std::memchr(at, needle.front(), static_cast<size_t>(last - at)));
        if (!at)
            break;
        if (needle.size() == 1 || std::memcmp(at + 1, needle.data() + 1, needle.size() - 1) == 0) {
            if (at[-1] != ' ')
                best = best == wordPlace::nowhere ? wordPlace::within : best;
            else if (at[needle.size()] == ' ')
                return wordPlace::whole;
            else
                best = wordPlace::beginning;
            if (best <= possible)
                return best;
        }
        ++at;
    }
    return best;
}

} // namespace tefter
