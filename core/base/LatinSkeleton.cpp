// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LatinSkeleton.h"

#include "core/base/Ascii.h"

#include <array>
#include <initializer_list>

namespace tefter {

namespace {

constexpr qsizetype mostBranches = 12;

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o';
}

/// All the ways in which a word may sound, growing letter by letter.
class Branches
{
public:
    void add(std::initializer_list<const char *> sounds)
    {
        const QByteArrayList before = m_words;
        m_words.clear();
        for (const char *sound : sounds) {
            if (m_words.size() + before.size() > mostBranches && !m_words.isEmpty())
                break;
            for (const QByteArray &word : before)
                m_words += grown(word, sound);
        }
    }
    /// u: a consonant after a and e (pavlos, evgenia), a vowel elsewhere.
    void addU()
    {
        for (QByteArray &word : m_words)
            word = grown(word, word.endsWith('a') || word.endsWith('e') ? "v" : "o");
    }
    QByteArrayList words() const
    {
        QByteArrayList result;
        for (const QByteArray &word : m_words) {
            if (!word.isEmpty() && !result.contains(word))
                result += word;
        }
        return result;
    }

private:
    static QByteArray grown(QByteArray word, const char *sound)
    {
        for (const char *c = sound; *c; ++c) {
            const bool again = !word.isEmpty() && word.back() == *c;
            if (!again || !(isVowel(*c) || *c == 's'))
                word += *c;
        }
        return word;
    }

    QByteArrayList m_words{QByteArray()};
};

const char *greekLetter(char16_t c)
{
    static constexpr std::array<const char *, 25> sounds{"a", "v", "g", "d", "e",  "z",  "i", "t", "i",
                                                         "k", "l", "m", "n", "ks", "o",  "p", "r", "s",
                                                         "s", "t", "i", "v", "h",  "ps", "o"};
    return c >= u'α' && c <= u'ω' ? sounds[static_cast<size_t>(c - u'α')] : "";
}

/// Two Greek letters that are one sound; how many letters were taken.
qsizetype addGreekPair(Branches &out, char16_t a, char16_t b, bool initial)
{
    const auto is = [a, b](char16_t first, char16_t second) { return a == first && b == second; };
    if (is(u'α', u'ι'))
        out.add({"ai", "e"});
    else if (is(u'ε', u'ι'))
        out.add({"i", "ei"});
    else if (is(u'ο', u'ι') && initial)
        out.add({"i", "oi", "e"}); // Economou
    else if (is(u'ο', u'ι'))
        out.add({"i", "oi"});
    else if (is(u'υ', u'ι'))
        out.add({"i"});
    else if (is(u'ο', u'υ'))
        out.add({"o"});
    else if (is(u'α', u'υ'))
        out.add({"av"});
    else if (is(u'ε', u'υ'))
        out.add({"ev"});
    else if (is(u'γ', u'γ'))
        out.add({"ng", "gg"});
    else if (is(u'γ', u'κ') && initial)
        out.add({"g", "gk"});
    else if (is(u'γ', u'κ'))
        out.add({"g", "ng", "gk", "nk"});
    else if (is(u'γ', u'χ'))
        out.add({"nh", "gh"});
    else if (is(u'μ', u'π') && initial)
        out.add({"b", "mp"});
    else if (is(u'μ', u'π'))
        out.add({"b", "mb", "mp"});
    else if (is(u'ν', u'τ') && initial)
        out.add({"d", "nt"});
    else if (is(u'ν', u'τ'))
        out.add({"nt", "d", "nd"});
    else if (is(u'τ', u'ζ'))
        out.add({"ts"});
    else if (is(u'χ', u'ρ'))
        out.add({"hr", "kr"});
    else
        return 0;
    return 2;
}

void addGreek(Branches &out, QStringView word)
{
    for (qsizetype i = 0; i < word.size();) {
        const char16_t next = i + 1 < word.size() ? word[i + 1].unicode() : u'\0';
        qsizetype taken = addGreekPair(out, word[i].unicode(), next, i == 0);
        if (taken == 0) {
            out.add({greekLetter(word[i].unicode())});
            taken = 1;
        }
        i += taken;
    }
}

const char *cyrillicLetter(char16_t c)
{
    static constexpr std::array<const char *, 32> sounds{
        "a", "b", "v", "g", "d", "e", "z",  "z", "i", "i", "k", "l", "m", "n", "o",  "p",
        "r", "s", "t", "o", "v", "h", "ts", "h", "s", "s", "",  "i", "",  "e", "io", "ia"};
    if (c >= u'а' && c <= u'я')
        return sounds[static_cast<size_t>(c - u'а')];
    switch (c) {
    case u'і':
    case u'ј':
        return "i";
    case u'є':
        return "ie";
    case u'ґ':
        return "g";
    case u'љ':
        return "li";
    case u'њ':
        return "ni";
    case u'ћ':
        return "h";
    case u'ђ':
        return "d";
    case u'џ':
        return "dz";
    default:
        return "";
    }
}

void addCyrillic(Branches &out, QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        const char16_t next = i + 1 < word.size() ? word[i + 1].unicode() : u'\0';
        if (c == u'у')
            out.addU();
        else if ((c == u'ь' || c == u'ъ') && (next == u'е' || next == u'о' || next == u'и'))
            out.add({"i"});
        else
            out.add({cyrillicLetter(c)});
    }
}

struct Spelling
{
    QLatin1StringView letters;
    const char *sound;
    const char *otherSound = nullptr; ///< tried too where a question has it
};

constexpr Spelling latinSpellings[] = {
    {QLatin1StringView("shch"), "s"},      {QLatin1StringView("sch"), "s"},
    {QLatin1StringView("tch"), "h"},       {QLatin1StringView("ch"), "h", "k"},
    {QLatin1StringView("cz"), "h"},        {QLatin1StringView("ck"), "k"},
    {QLatin1StringView("ce"), "se", "ke"}, {QLatin1StringView("ci"), "si", "ki"},
    {QLatin1StringView("cy"), "si", "ki"}, {QLatin1StringView("kh"), "h"},
    {QLatin1StringView("dh"), "d"},        {QLatin1StringView("gh"), "g"},
    {QLatin1StringView("sh"), "s"},        {QLatin1StringView("sz"), "s"},
    {QLatin1StringView("zh"), "z"},        {QLatin1StringView("th"), "t"},
    {QLatin1StringView("tz"), "ts"},       {QLatin1StringView("ph"), "v"},
    {QLatin1StringView("yo"), "io", "e"},  {QLatin1StringView("ye"), "ie", "e"},
    {QLatin1StringView("je"), "ie", "e"},  {QLatin1StringView("x"), "ks", "h"},
    {QLatin1StringView("b"), "b", "v"},    {QLatin1StringView("c"), "k"},
    {QLatin1StringView("q"), "k"},         {QLatin1StringView("f"), "v"},
    {QLatin1StringView("w"), "v"},         {QLatin1StringView("y"), "i"},
    {QLatin1StringView("j"), "i"},
};

void addLatin(Branches &out, QStringView word, bool question)
{
    for (qsizetype i = 0; i < word.size();) {
        const QStringView rest = word.sliced(i);
        if (question && rest.size() == 1 && (rest[0] == u'c' || (rest[0] == u'k' && i > 0))) {
            out.add({"k", "h"}); // the h of kh or ch may still come
            return;
        }
        if (rest[0] == u'u') {
            out.addU();
            ++i;
            continue;
        }
        const Spelling *found = nullptr;
        for (const Spelling &spelling : latinSpellings) {
            if (rest.startsWith(spelling.letters)) {
                found = &spelling;
                break;
            }
        }
        if (!found) {
            const char letter[2]{static_cast<char>(rest[0].unicode()), 0};
            out.add({letter});
            ++i;
            continue;
        }
        if (question && found->otherSound)
            out.add({found->sound, found->otherSound});
        else
            out.add({found->sound});
        i += found->letters.size();
    }
}

QByteArrayList skeletons(QStringView word, bool question)
{
    Branches out;
    if (isLatinWord(word))
        addLatin(out, word, question);
    else if (!word.isEmpty() && word[0].script() == QChar::Script_Greek)
        addGreek(out, word);
    else if (!word.isEmpty() && word[0].script() == QChar::Script_Cyrillic)
        addCyrillic(out, word);
    return out.words();
}

} // namespace

QByteArrayList skeletonsOfEntry(QStringView foldedWord)
{
    QByteArrayList words = skeletons(foldedWord, false);
    // A doubled consonant is found by one as well; but two in a question want two ("anna" is no "ana").
    for (qsizetype i = 0, n = words.size(); i < n; ++i) {
        QByteArray single;
        for (const char c : words[i]) {
            if (single.isEmpty() || single.back() != c)
                single += c;
        }
        if (!words.contains(single))
            words += single;
    }
    return words;
}

QByteArrayList skeletonsOfQuestion(QStringView foldedWord)
{
    return skeletons(foldedWord, true);
}

} // namespace tefter
