// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/VcardRow.h"

#include "core/exchange/TableText.h"

#include <QRegularExpression>
#include <QSet>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// What says something of the card, not of the person, or says what another property has said.
bool isAboutTheCard(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "VERSION",     "PRODID", "REV",   "UID",          "MAILER",  "CLASS", "SOURCE",    "NAME",
        "SORT-STRING", "LABEL",  "AGENT", "CLIENTPIDMAP", "PROFILE", "TZ",    "X-ABLABEL", "X-ABADR"};
    return names.contains(name) || name.startsWith("X-PHONETIC") || name.startsWith("X-ABUID");
}

/// What goes among the notes, because no field of ours is for it.
bool isForTheNote(const QByteArray &name)
{
    static const QSet<QByteArray> names{"URL", "TITLE", "ROLE", "NICKNAME", "IMPP", "X-SOCIALPROFILE"};
    return names.contains(name);
}

/// In front of the others where it is the preferred one.
void add(QStringList &list, const QString &value, const VcardLine &line)
{
    if (value.isEmpty() || list.contains(value))
        return;
    if (line.hasType("PREF") && line.parameter("PREF").toInt() <= 1)
        list.prepend(value);
    else
        list.append(value);
}

/// `--0321` as `--03-21`; every other form is read as it is.
QString dayText(const QString &text)
{
    static const QRegularExpression yearless(u"^--(\\d\\d)(\\d\\d)(T.*)?$"_s);
    static const QRegularExpression together(u"^(\\d{4})-?(\\d\\d)-?(\\d\\d)T.*$"_s);
    if (const auto match = yearless.match(text); match.hasMatch())
        return u"--%1-%2"_s.arg(match.captured(1), match.captured(2));
    if (const auto match = together.match(text); match.hasMatch())
        return u"%1-%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
    return text;
}

QString withoutScheme(const QString &text, QLatin1StringView scheme)
{
    return text.startsWith(scheme, Qt::CaseInsensitive) ? text.sliced(scheme.size()) : text;
}

template <class Part>
QString joined(const QList<Part> &places, QString Part::*part)
{
    QStringList values;
    bool isFilled = false;
    for (const Part &place : places) {
        values << place.*part;
        isFilled = isFilled || !(place.*part).isEmpty();
    }
    return isFilled ? values.join(valueSeparator) : QString();
}

} // namespace

QStringList VcardRow::columns()
{
    return {u"name"_s,    u"given_name"_s, u"family_name"_s, u"kind"_s,   u"phone"_s,
            u"email"_s,   u"street"_s,     u"city"_s,        u"region"_s, u"postcode"_s,
            u"country"_s, u"birthday"_s,   u"language"_s,    u"tags"_s,   u"note"_s};
}

void VcardRow::take(const VcardLine &line, const QString &text)
{
    const QByteArray &name = line.name;
    const QString value = vcardText(text, m_isOld).trimmed();
    if (name == "VERSION")
        m_isOld = value == u"2.1";
    if (value.isEmpty() || isAboutTheCard(name))
        return;
    if (name == "N")
        takeName(text);
    else if (name == "FN")
        m_wholeName = m_wholeName.isEmpty() ? value.simplified() : m_wholeName;
    else if (name == "ORG")
        takeFirm(text);
    else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND" || name == "X-ABSHOWAS")
        m_isFirm = value.compare("org"_L1, Qt::CaseInsensitive) == 0 ||
                   value.compare("company"_L1, Qt::CaseInsensitive) == 0;
    else if (name == "TEL")
        add(m_phones, withoutScheme(value, "tel:"_L1), line);
    else if (name == "EMAIL")
        add(m_emails, withoutScheme(value, "mailto:"_L1), line);
    else if (name == "ADR")
        takeAddress(text, line.hasType("PREF") && line.parameter("PREF").toInt() <= 1);
    else if (name == "BDAY")
        takeBirthday(line, value);
    else if (name == "LANG" && m_language.isEmpty())
        m_language = value.section(u'-', 0, 0);
    else if (name == "CATEGORIES")
        m_tags += vcardParts(text, u',', m_isOld);
    else if (name == "NOTE" || isForTheNote(name))
        m_notes << value;
    else
        ++m_leftOut;
}

void VcardRow::takeName(const QString &text)
{
    const QStringList parts = vcardParts(text, u';', m_isOld);
    m_familyName = parts.value(0).simplified();
    m_givenName = (parts.value(1) + u' ' + parts.value(2)).simplified();
    // Dr., junior: with the notes, so that nothing is lost and names stay names.
    for (const QString &title : {parts.value(3), parts.value(4)}) {
        if (!title.trimmed().isEmpty())
            m_notes << title.simplified();
    }
}

void VcardRow::takeFirm(const QString &text)
{
    QStringList parts = vcardParts(text, u';', m_isOld);
    parts.removeAll(QString());
    m_firm = parts.join(u", "_s).simplified();
}

void VcardRow::takeAddress(const QString &text, bool isFirst)
{
    QStringList parts = vcardParts(text, u';', m_isOld);
    for (QString &part : parts)
        part = part.trimmed();
    QStringList street{parts.value(2), parts.value(1), parts.value(0)};
    street.removeAll(QString());
    const Place place{street.join(u", "_s), parts.value(3), parts.value(4), parts.value(5), parts.value(6)};
    if (parts.join(QString()).isEmpty())
        return;
    if (isFirst)
        m_places.prepend(place);
    else
        m_places.append(place);
}

void VcardRow::takeBirthday(const VcardLine &line, const QString &text)
{
    m_birthday = dayText(text);
    // An address book that cannot leave the year out writes one that is not meant.
    const QString omitted = QString::fromLatin1(line.parameter("X-APPLE-OMIT-YEAR"));
    if (!omitted.isEmpty() && m_birthday.startsWith(omitted))
        m_birthday = u"--"_s + m_birthday.sliced(qMin(omitted.size() + 1, m_birthday.size()));
}

QString VcardRow::note() const
{
    QStringList lines = m_notes;
    // The firm of a person who has a name of their own.
    if (!m_isFirm && !m_firm.isEmpty() && !(m_givenName.isEmpty() && m_familyName.isEmpty()))
        lines.prepend(m_firm);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QStringList VcardRow::cells() const
{
    const bool isParted = !m_givenName.isEmpty() || !m_familyName.isEmpty();
    const bool isFirm = !m_firm.isEmpty() && (m_isFirm || !isParted);
    const QString name = isFirm ? m_firm : isParted ? QString() : m_wholeName;
    const QString kind = isFirm ? u"firm"_s : isParted ? u"person"_s : QString();
    QStringList tags;
    for (const QString &tag : m_tags)
        tags << tag.trimmed();
    tags.removeAll(QString());
    return {name,
            m_givenName,
            m_familyName,
            kind,
            m_phones.join(valueSeparator),
            m_emails.join(valueSeparator),
            joined(m_places, &Place::street),
            joined(m_places, &Place::city),
            joined(m_places, &Place::region),
            joined(m_places, &Place::postcode),
            joined(m_places, &Place::country),
            m_birthday,
            m_language,
            tags.join(u", "_s),
            note()};
}

} // namespace tefter
