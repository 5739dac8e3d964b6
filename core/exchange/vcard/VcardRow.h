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
    /// A phone or e-mail, and what the card calls it: home, work, cell, fax, or a word of its owner.
    struct Contact
    {
        QString text, label;
        QByteArray group;
    };
    struct Place
    {
        QString street, city, region, postcode, country, label;
        QByteArray group;
    };

    void takeName(const QString &text);
    void takeFirm(const QString &text);
    void takeContact(QList<Contact> &contacts, const VcardLine &line, const QString &text);
    void takeAddress(const VcardLine &line, const QString &text);
    void takeHandle(const VcardLine &line, const QString &text);
    void takeLabel(const QByteArray &group, const QString &text);
    void takeBirthday(const VcardLine &line, const QString &text);
    QString note() const;

    bool m_isOld = false; ///< version 2.1
    bool m_isFirm = false;
    QString m_wholeName, m_givenName, m_familyName, m_firm, m_birthday, m_language;
    QList<Contact> m_phones, m_emails;
    QStringList m_handles, m_tags, m_notes;
    QList<Place> m_places;
    qint64 m_leftOut = 0;
};

} // namespace tefter
