// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vcard/VcardLine.h"

namespace tefter {

/// One card as a row of our fields.
class VcardRow
{
public:
    /// The ids of the fields, in the order of cells().
    static QStringList columns();

    /// Takes a property, its value as text.
    void take(const VcardLine &line, const QString &text);
    QStringList cells() const;
    /// Properties with a value that no field takes.
    qint64 leftOut() const { return m_leftOut; }

private:
    struct Place
    {
        QString street, city, region, postcode, country;
    };

    void takeName(const QString &text);
    void takeFirm(const QString &text);
    void takeAddress(const QString &text, bool isFirst);
    void takeBirthday(const VcardLine &line, const QString &text);
    QString note() const;

    bool m_isOld = false; ///< version 2.1
    bool m_isFirm = false;
    QString m_wholeName, m_givenName, m_familyName, m_firm, m_birthday, m_language;
    QStringList m_phones, m_emails, m_tags, m_notes;
    QList<Place> m_places;
    qint64 m_leftOut = 0;
};

} // namespace tefter
