// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LatinKeys.h"

#include "core/base/LatinSkeleton.h"
#include "core/base/PersianSkeleton.h"

namespace tefter {

QString LatinKeys::ofFolded(const QString &folded)
{
    QByteArrayList words;
    const QStringList foldedWords = folded.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : foldedWords) {
        auto sounds = m_sounds.constFind(word);
        if (sounds == m_sounds.cend())
            sounds = m_sounds.insert(word, skeletonsOfEntry(word) + consonantsOfPersian(word));
        for (const QByteArray &sound : *sounds) {
            if (!words.contains(sound))
                words += sound;
        }
    }
    return QString::fromLatin1(words.join(' '));
}

} // namespace tefter
