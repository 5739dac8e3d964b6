// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vcard/VcardLine.h"

#include <QMap>

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
    /// What stands in the fields that a shop has made, by their names.
    const QMap<QString, QString> &ownValues() const { return m_ownValues; }
    /// The names of the properties with a value that no field takes.
    const QStringList &leftOut() const { return m_leftOut; }
    /// Whether the card is no person's but a list of others.
    bool isGroup() const { return m_isGroup; }

private:
    /// A phone or e-mail, and what the card calls it: home, work, cell, fax, or a word of its owner.
    struct Contact
    {
        QString text, label;
        QByteArray group;
    };
    /// A value that has its name in a line beside it.
    struct Labelled
    {
        QByteArray name; ///< of the property
        QString text, label;
        QByteArray group;
    };
    struct Place
    {
        QString street, city, region, postcode, country, label;
        QByteArray group;
    };

    bool takeFact(const VcardLine &line, const QString &value);
    void takeKind(const QString &kind);
    void takeName(const QString &text);
    void takeFirm(const QString &text);
    void takeContact(QList<Contact> &contacts, const VcardLine &line, const QString &text);
    void takeAddress(const VcardLine &line, const QString &text);
    void takeHandle(const VcardLine &line, const QString &text);
    void takeLabel(const QByteArray &group, const QString &text);
    QString note() const;
    QString dates() const;

    bool m_isOld = false; ///< version 2.1
    bool m_isFirm = false;
    bool m_isGroup = false;
    QString m_wholeName, m_givenName, m_familyName, m_firm, m_birthday, m_wedding, m_language;
    QString m_code, m_taxNumber, m_source, m_personality;
    QList<Contact> m_phones, m_emails;
    QStringList m_handles, m_tags, m_interests, m_notes, m_leftOut;
    QList<Place> m_places;
    QList<Labelled> m_labelled; ///< dates, relatives, own fields
    QMap<QString, QString> m_ownValues;
};

} // namespace tefter
