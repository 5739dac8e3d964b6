// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tefter::translations {

/// One sentence of a .ts file.
struct Entry
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one per plural form of the language
    bool plural = false;
    bool finished = true;

    /// What tells it from every other entry; reads well in a list of mistakes.
    [[nodiscard]] QString key() const;
};

/// Reads a .ts file; fails the running test when it cannot be read.
QList<Entry> readCatalogue(const QString &path);

} // namespace tefter::translations
