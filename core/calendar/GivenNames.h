// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QStringList>

namespace tefter {

enum class Sex { Unknown, Male, Female };

/// A given name as a calendar has it: Γεώργιος, Katarzyna.
struct FullForm
{
    QString name;
    Language language = Language::English;
    Sex sex = Sex::Unknown;
    friend bool operator==(const FullForm &, const FullForm &) = default;
};

/// The usual forms and diminutives of given names (resources/namedays/forms-*.txt): Γιάννης is Ιωάννης, Kasia
/// is Katarzyna, Саша is Александр or Александра. Accents, case and script do not matter; the exact spelling
/// goes before a mere likeness of sound. Of several words the first known one counts. Safe on any thread.
class GivenNames
{
public:
    /// The full forms of a name as it was written, comparable across people, scripts and languages: the same
    /// for "Giorgos", "Γιώργος" and "Γεώργιος"; for "Natalia", "Наталья" and "Natasha". The likeliest first.
    /// A name that is not known gives the sound of its first word; nothing is given for nothing.
    static QStringList fullForms(const QString &written);

    /// Whether the lists know the name, or a form of it, in any language.
    static bool isKnown(const QString &written);

    /// The full forms in one language, the likeliest first; none where the name is not known there.
    static QList<FullForm> fullFormsIn(const QString &written, Language language);

    /// The sex that the whole name tells: by its ending where the family name has two (Иванов, Иванова;
    /// Kowalski, Kowalska; Παπαδόπουλος, Παπαδοπούλου), else by the given name where that is of one sex.
    static Sex sexOf(const QString &given, const QString &family);
};

} // namespace tefter
