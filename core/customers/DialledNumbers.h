// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tefter {

/// What a number is found by: with its country's prefix, and as it is dialled inside the country.
class DialledNumbers
{
public:
    explicit DialledNumbers(const QString &country);

    /// Adds the forms of a number (its key, and as typed) that are no part of a word that is there.
    void add(QStringList &words, const QString &key, const QString &typed) const;

private:
    QString m_prefix;
    QString m_trunk;
};

/// What an e-mail address is found by: the part before the @ by its words, the rest as one, for nobody looks
/// for all people with "com". Empty words are among them.
QStringList emailWords(const QString &address);

} // namespace tefter
