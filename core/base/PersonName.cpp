// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PersonName.h"

using namespace Qt::StringLiterals;

namespace tefter {

namespace {

QString joined(const QString &first, const QString &gap, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + gap + second;
}

bool isParted(const NameParts &name)
{
    return !name.firm && !(name.given.isEmpty() && name.family.isEmpty());
}

/// The first letter or digit, which may take two code units.
QString firstLetter(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i].isHighSurrogate() && i + 1 < word.size())
            return word.sliced(i, 2).toString();
        if (word[i].isLetterOrNumber())
            return word.sliced(i, 1).toString().toUpper();
    }
    return {};
}

} // namespace

QString listName(const NameParts &name, Language language)
{
    if (!isParted(name))
        return name.whole;
    switch (language) {
    case Language::Hungarian:
    case Language::Polish:
    case Language::Russian:
        return joined(name.family, u" "_s, name.given);
    case Language::Persian:
        return joined(name.family, u"، "_s, name.given);
    case Language::English:
    case Language::Greek:
        break;
    }
    return joined(name.family, u", "_s, name.given);
}

bool isFamilyFirst(Language language)
{
    return language == Language::Hungarian;
}

QString fullName(const NameParts &name, Language language)
{
    if (!isParted(name))
        return name.whole;
    if (isFamilyFirst(language))
        return joined(name.family, u" "_s, name.given);
    return joined(name.given, u" "_s, name.family);
}

QString initials(const NameParts &name, Language language)
{
    QStringList letters;
    const QString text = fullName(name, language);
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (const QString letter = firstLetter(word); !letter.isEmpty())
            letters += letter;
    }
    if (letters.size() > 2)
        letters = isParted(name) ? QStringList{letters.first(), letters.last()} : letters.first(2);
    // Arabic letters would join into a word that is none, or look as if they did.
    const bool joins = !letters.isEmpty() && letters.first().at(0).script() == QChar::Script_Arabic;
    return letters.join(joins ? u"\u200c\u2009"_s : QString());
}

} // namespace tefter
