// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PersianSkeleton.h"

#include "core/base/Ascii.h"

#include <initializer_list>

namespace tefter {

namespace {

constexpr qsizetype mostReadings = 8;

void branch(QByteArrayList &words, std::initializer_list<const char *> endings)
{
    const QByteArrayList before = words;
    words.clear();
    for (const char *ending : endings) {
        if (!words.isEmpty() && words.size() + before.size() > mostReadings)
            break;
        for (const QByteArray &word : before)
            words += word + ending;
    }
}

struct Consonant
{
    char16_t letter;
    const char *mark;
    std::initializer_list<const char *> spellings; ///< the longest first
};

const Consonant *consonant(char16_t letter)
{
    static const Consonant all[] = {
        {u'ب', "B", {"b"}},
        {u'پ', "P", {"p"}},
        {u'ت', "T", {"t"}},
        {u'ط', "T", {"t"}},
        {u'ث', "S", {"th", "s"}},
        {u'س', "S", {"s"}},
        {u'ص', "S", {"s"}},
        {u'ج', "J", {"dj", "j"}},
        {u'چ', "C", {"tch", "ch"}},
        {u'ح', "H", {"h"}},
        {u'ه', "H", {"h"}},
        {u'خ', "X", {"kh", "x"}},
        {u'د', "D", {"d"}},
        {u'ذ', "Z", {"z"}},
        {u'ز', "Z", {"z"}},
        {u'ض', "Z", {"z"}},
        {u'ظ', "Z", {"z"}},
        {u'ژ', "Z", {"zh", "z"}},
        {u'ر', "R", {"r"}},
        {u'ش', "W", {"sh"}},
        {u'غ', "Q", {"gh", "q", "g"}},
        {u'ق', "Q", {"gh", "q", "g"}},
        {u'ف', "F", {"ph", "f"}},
        {u'ک', "K", {"ck", "k", "c"}},
        {u'گ', "G", {"g"}},
        {u'ل', "L", {"l"}},
        {u'م', "M", {"m"}},
        {u'ن', "N", {"n"}},
    };
    for (const Consonant &c : all) {
        if (c.letter == letter)
            return &c;
    }
    return nullptr;
}

bool isVowel(QChar c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u';
}

bool opensWithVowel(char16_t persian)
{
    return persian == u'ا' || persian == u'ع';
}

/// What one Latin consonant, or two that are one, may be in Persian; how many letters were taken.
qsizetype branchLatin(QByteArrayList &words, QStringView rest)
{
    const auto starts = [rest](const char *letters) { return rest.startsWith(QLatin1StringView(letters)); };
    if (starts("tch"))
        return branch(words, {"C"}), 3;
    if (starts("kh"))
        return branch(words, {"X"}), 2;
    if (starts("gh"))
        return branch(words, {"Q"}), 2;
    if (starts("sh"))
        return branch(words, {"W"}), 2;
    if (starts("ch"))
        return branch(words, {"C"}), 2;
    if (starts("zh"))
        return branch(words, {"Z"}), 2;
    if (starts("dj"))
        return branch(words, {"J"}), 2;
    if (starts("ck"))
        return branch(words, {"K"}), 2;
    if (starts("th"))
        return branch(words, {"TH", "S"}), 2;
    if (starts("ph"))
        return branch(words, {"F"}), 2;
    switch (rest[0].unicode()) {
    case u'g':
        return branch(words, {"G", "Q"}), 1;
    case u'w':
        return branch(words, {"V", ""}), 1;
    case u'c':
        return branch(words, {"K"}), 1;
    case u'x':
        return branch(words, {"X", "KS"}), 1;
    case u'h':
        if (rest.size() == 1)
            return branch(words, {"H", ""}), 1; // Sarah
        return branch(words, {"H"}), 1;
    default:
        break;
    }
    const char mark[2]{static_cast<char>(rest[0].unicode() - u'a' + u'A'), 0};
    branch(words, {mark});
    return 1;
}

class Alignment
{
public:
    Alignment(QStringView latin, QStringView persian)
        : m_latin(latin)
        , m_persian(persian)
    {
    }

    bool from(qsizetype l, qsizetype p) const
    {
        if (l >= m_latin.size())
            return true;
        if (p >= m_persian.size()) // Sarah, and a short vowel that ends a word
            return m_latin.sliced(l) == u'h' || (isShort(m_latin[l]) && from(l + 1, p));
        if (p == 0 && opensWithVowel(m_persian[0].unicode()))
            return opening();
        if (isShort(m_latin[l]) && l > 0 && from(l + 1, p))
            return true;
        return letter(l, p);
    }

private:
    /// A word that begins with a vowel: Ali, Eisa, Iman.
    bool opening() const
    {
        if (!isVowel(m_latin[0]))
            return false;
        const bool carries = m_persian.size() > 1 && (m_persian[1] == u'ی' || m_persian[1] == u'و');
        return (carries && letter(0, 1)) || from(1, 1) ||
               (m_latin.size() > 1 && isVowel(m_latin[1]) && from(2, 1));
    }

    static bool isShort(QChar c) { return c == u'a' || c == u'e' || c == u'o' || c == u'u'; }

    bool letter(qsizetype l, qsizetype p) const
    {
        const char16_t written = m_persian[p].unicode();
        const bool last = p + 1 == m_persian.size();
        switch (written) {
        case u'ا':
            if (m_persian.sliced(p + 1).startsWith(u"لل")) // Abdollah
                return writtenVowel(l, p, u"aou");
            return writtenVowel(l, p, u"a");
        case u'ی':
            return writtenVowel(l, p, u"iye") || (last && writtenVowel(l, p, u"a"));
        case u'و':
            return writtenVowel(l, p, u"vwou") || (p > 0 && m_persian[p - 1] == u'خ' && from(l, p + 1));
        case u'ع':
        case u'ء':
            return from(l, p + 1);
        default:
            break;
        }
        const Consonant *c = consonant(written);
        if (!c)
            return false;
        for (const char *spelling : c->spellings) {
            const QLatin1StringView text(spelling);
            if (!m_latin.sliced(l).startsWith(text))
                continue;
            const qsizetype next = l + text.size();
            if (from(next, p + 1))
                return true;
            const bool doubled = next < m_latin.size() && m_latin[next] == m_latin[next - 1];
            if (doubled && from(next + 1, p + 1))
                return true;
        }
        return written == u'ه' && last && from(l, p + 1);
    }

    /// A written vowel is one or two letters of the question.
    bool writtenVowel(qsizetype l, qsizetype p, QStringView letters) const
    {
        if (!letters.contains(m_latin[l]))
            return false;
        if (from(l + 1, p + 1))
            return true;
        return l + 1 < m_latin.size() && letters.contains(m_latin[l + 1]) && from(l + 2, p + 1);
    }

    QStringView m_latin;
    QStringView m_persian;
};

} // namespace

QByteArrayList consonantsOfPersian(QStringView foldedWord)
{
    if (foldedWord.isEmpty() || foldedWord[0].script() != QChar::Script_Arabic)
        return {};
    QByteArrayList words{QByteArray()};
    for (qsizetype i = 0; i < foldedWord.size(); ++i) {
        const char16_t letter = foldedWord[i].unicode();
        if (i == 0 && opensWithVowel(letter))
            branch(words, {"A"});
        else if (letter == u'و' && i == 0)
            branch(words, {"V"});
        else if (letter == u'و')
            branch(words, {"", "V"});
        else if (letter == u'ی' && i == 0)
            branch(words, {"Y"});
        else if (const Consonant *c = consonant(letter);
                 c && !(letter == u'ل' && i > 0 && foldedWord[i - 1] == u'ل'))
            branch(words, {c->mark});
    }
    words.removeAll(QByteArray());
    return words;
}

QByteArrayList consonantsOfLatin(QStringView foldedWord)
{
    if (!isLatinWord(foldedWord))
        return {};
    QByteArrayList words{QByteArray()};
    for (qsizetype i = 0; i < foldedWord.size();) {
        const QChar c = foldedWord[i];
        const bool doubled = i > 0 && foldedWord[i - 1] == c;
        if (isVowel(c) || (c == u'y' && i > 0) || (doubled && i > 0)) {
            if (i == 0)
                branch(words, {"A"});
            ++i;
        } else {
            i += branchLatin(words, foldedWord.sliced(i));
        }
    }
    words.removeAll(QByteArray());
    return words;
}

bool soundsLike(QStringView latin, QStringView persian)
{
    return !persian.isEmpty() && Alignment(latin, persian).from(0, 0);
}

} // namespace tefter
