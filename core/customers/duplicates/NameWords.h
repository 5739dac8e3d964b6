// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace tefter {

/// The full forms of a given name ("Γιάννης" → "Ιωάννης"); none for what is no given name.
using FullForms = std::function<QStringList(const QString &givenName)>;

/// How much two words of names are one: smaller is nearer.
enum class WordLikeness {
    Same,
    Sound, ///< the same in another script or spelling
    Form,  ///< usual forms of one given name
    Slip,  ///< a letter more, less, other, or two that changed places
    None,
};

/// The words of many names, each once, and which of them may stand for each other. Words are added first,
/// then linked; only words that share a sound, a form or all letters but one are ever compared.
class NameWords
{
public:
    struct Kin
    {
        int word = 0;
        WordLikeness likeness = WordLikeness::None;
    };

    explicit NameWords(FullForms forms = {});

    /// The number of a word (made by foldedKey()), one person more having it. Family names have no short
    /// forms.
    int add(const QString &folded, bool mayBeGivenName = true);
    /// Whether the lists of given names know this word, in any of its forms.
    bool isGivenName(const QString &folded);
    /// Finds out which words are near; to be called once, after the last word.
    void link();

    int size() const { return static_cast<int>(m_words.size()); }
    const QString &text(int word) const { return m_words[static_cast<size_t>(word)].folded; }
    /// The other words that may stand for this one.
    const std::vector<Kin> &kin(int word) const { return m_words[static_cast<size_t>(word)].kin; }
    WordLikeness likeness(int a, int b) const;
    /// How many people have the word, or another one that sounds so.
    int carriers(int word) const { return m_words[static_cast<size_t>(word)].carriers; }
    /// Whether one is the first letter of the other.
    bool isInitialOf(int a, int b) const;

private:
    struct Word
    {
        QString folded;
        int people = 0;
        bool mayBeGiven = false;
        int carriers = 0;
        QByteArrayList sounds; ///< as an entry sounds, the likeliest first
        QByteArrayList asks;   ///< as a question may sound
        std::vector<Kin> kin;
    };
    using Buckets = QHash<QByteArray, std::vector<int>>;

    void linkSounds();
    void linkPersian();
    void linkForms();
    void linkSlips();
    void connect(int a, int b, WordLikeness likeness);
    Word &at(int word) { return m_words[static_cast<size_t>(word)]; }

    FullForms m_forms;
    QHash<QString, bool> m_isGivenName;
    QHash<QString, int> m_numbers;
    std::vector<Word> m_words;
};

/// Whether one letter more, less, other, or two that changed places make one word of the other, not counting
/// endings: those tell men from women.
bool isSlip(QByteArrayView a, QByteArrayView b);

} // namespace tefter
