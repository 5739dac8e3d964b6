// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/VcardRow.h"

#include "core/customers/Handle.h"
#include "core/exchange/TableText.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// What says something of the card, not of the person, or says what another property has said.
bool isAboutTheCard(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "VERSION",     "PRODID",  "REV",          "UID",
        "MAILER",      "CLASS",   "SOURCE",       "NAME",
        "SORT-STRING", "LABEL",   "CLIENTPIDMAP", "PROFILE",
        "TZ",          "X-ABADR", "MEMBER",       "X-ADDRESSBOOKSERVER-MEMBER"};
    return names.contains(name) || name.startsWith("X-PHONETIC") || name.startsWith("X-ABUID");
}

/// What goes among the notes, because no field of ours is for it.
bool isForTheNote(const QByteArray &name)
{
    static const QSet<QByteArray> names{"URL", "TITLE", "ROLE", "NICKNAME"};
    return names.contains(name);
}

/// What somebody is called in a network.
bool isHandle(const QByteArray &name)
{
    static const QSet<QByteArray> names{"IMPP",    "X-SOCIALPROFILE", "SOCIALPROFILE",
                                        "X-SKYPE", "X-ICQ",           "X-JABBER"};
    return names.contains(name);
}

/// What has its name in a line beside it.
bool isLabelled(const QByteArray &name)
{
    static const QSet<QByteArray> names{"X-ABDATE", "X-ABRELATEDNAMES", "RELATED", "X-TEFTER-FIELD"};
    return names.contains(name);
}

bool isWeddingWord(const QString &label)
{
    static const QSet<QString> words{u"anniversary"_s, u"wedding"_s};
    return words.contains(label);
}

/// In front of the others where it is the preferred one.
template <class Item>
void add(QList<Item> &list, const Item &item, const VcardLine &line)
{
    if (line.hasType("PREF") && line.parameter("PREF").toInt() <= 1)
        list.prepend(item);
    else
        list.append(item);
}

/// `X-Εξοχικό`, or as a phone writes it: `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=CE=95…)`.
QString ownLabel(QByteArray type)
{
    if (!type.first(qMin<qsizetype>(2, type.size())).toUpper().startsWith("X-"))
        return {};
    type.remove(0, 2);
    const qsizetype bracket = type.indexOf('(');
    if (bracket > 0 && type.endsWith(')'))
        type = fromQuotedPrintable(type.sliced(bracket + 1).chopped(1).split(',').last());
    return QString::fromUtf8(type).trimmed();
}

/// What the types of a property say it is for, where they do; else a word of the owner's own.
QString labelOfTypes(const VcardLine &line)
{
    for (const char *type : {"FAX", "CELL", "HOME", "WORK", "OTHER"}) {
        if (line.hasType(type))
            return QString::fromLatin1(type).toLower();
    }
    for (const VcardLine::Parameter &one : line.parameters) {
        if (one.name.isEmpty() || one.name == "TYPE") {
            if (const QString label = ownLabel(one.value); !label.isEmpty())
                return label;
        }
    }
    return {};
}

/// The network that a property names: by a parameter of its own, or among its types.
QString networkNamed(const VcardLine &line)
{
    static const QSet<QByteArray> others{"PREF", "HOME", "WORK", "OTHER", "INTERNET", "QUOTED-PRINTABLE"};
    for (const VcardLine::Parameter &one : line.parameters) {
        const bool isService = one.name == "X-SERVICE-TYPE" || one.name == "SERVICE-TYPE";
        const bool isType = one.name.isEmpty() || one.name == "TYPE";
        if (isService)
            return QString::fromUtf8(one.value);
        const QByteArrayList types = isType ? one.value.split(',') : QByteArrayList();
        for (const QByteArray &type : types) {
            if (!others.contains(type.trimmed().toUpper()))
                return QString::fromUtf8(type);
        }
    }
    return line.name == "X-SKYPE" || line.name == "X-ICQ" || line.name == "X-JABBER"
               ? QString::fromLatin1(line.name.sliced(2)).toLower()
               : QString();
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

/// A day that an address book wrote which cannot leave the year out, and does not mean it.
QString dayOf(const VcardLine &line, const QString &text)
{
    const QString day = dayText(text);
    const QString omitted = QString::fromLatin1(line.parameter("X-APPLE-OMIT-YEAR"));
    const bool isOmitted = !omitted.isEmpty() && day.startsWith(omitted);
    return isOmitted ? u"--"_s + day.sliced(qMin(omitted.size() + 1, day.size())) : day;
}

/// What somebody is to the person: among the types of version 4.
QString labelOfRelated(const VcardLine &line)
{
    return line.name == "RELATED" ? QString::fromUtf8(line.parameter("TYPE")).toLower() : QString();
}

QString withoutScheme(const QString &text, QLatin1StringView scheme)
{
    return text.startsWith(scheme, Qt::CaseInsensitive) ? text.sliced(scheme.size()) : text;
}

template <class Item>
QString joined(const QList<Item> &places, QString Item::*part)
{
    QStringList values;
    bool isFilled = false;
    for (const Item &place : places) {
        values << place.*part;
        isFilled = isFilled || !(place.*part).isEmpty();
    }
    return isFilled ? values.join(valueSeparator) : QString();
}

} // namespace

QStringList VcardRow::columns()
{
    return {u"name"_s,        u"given_name"_s, u"family_name"_s, u"kind"_s,          u"phone"_s,
            u"phone_label"_s, u"email"_s,      u"email_label"_s, u"street"_s,        u"city"_s,
            u"region"_s,      u"postcode"_s,   u"country"_s,     u"address_label"_s, u"handles"_s,
            u"birthday"_s,    u"wedding"_s,    u"dates"_s,       u"language"_s,      u"tags"_s,
            u"interests"_s,   u"note"_s,       u"code"_s,        u"tax_number"_s,    u"source"_s,
            u"personality"_s};
}

void VcardRow::take(const VcardLine &line, const QString &text)
{
    const QByteArray &name = line.name;
    const QString value = vcardText(text, m_isOld).trimmed();
    if (name == "VERSION")
        m_isOld = value == u"2.1";
    if (name == "AGENT")
        m_leftOut << QString::fromLatin1(name); // its card may stand below it
    if (value.isEmpty() || isAboutTheCard(name) || name == "AGENT")
        return;
    if (name == "N")
        takeName(text);
    else if (name == "FN")
        m_wholeName = m_wholeName.isEmpty() ? value.simplified() : m_wholeName;
    else if (name == "ORG")
        takeFirm(text);
    else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND" || name == "X-ABSHOWAS")
        takeKind(value);
    else if (name == "TEL")
        takeContact(m_phones, line, withoutScheme(value, "tel:"_L1));
    else if (name == "EMAIL")
        takeContact(m_emails, line, withoutScheme(value, "mailto:"_L1));
    else if (name == "ADR")
        takeAddress(line, text);
    else if (isHandle(name))
        takeHandle(line, value);
    else if (name == "X-ABLABEL")
        takeLabel(line.group, value);
    else if (isLabelled(name) && !value.startsWith(u"urn:"_s))
        m_labelled.append(
            {name, name == "X-ABDATE" ? dayOf(line, value) : value, labelOfRelated(line), line.group});
    else if (name == "CATEGORIES")
        m_tags += vcardParts(text, u',', m_isOld);
    else if (name == "INTEREST" || name == "HOBBY")
        m_interests << value;
    else if (name == "NOTE" || isForTheNote(name))
        m_notes << value;
    else if (!takeFact(line, value))
        m_leftOut << QString::fromLatin1(name);
}

/// What is there once; the first one counts.
bool VcardRow::takeFact(const VcardLine &line, const QString &value)
{
    const QHash<QByteArray, QString *> facts{{"BDAY", &m_birthday},
                                             {"ANNIVERSARY", &m_wedding},
                                             {"X-ANNIVERSARY", &m_wedding},
                                             {"X-EVOLUTION-ANNIVERSARY", &m_wedding},
                                             {"X-KADDRESSBOOK-X-ANNIVERSARY", &m_wedding},
                                             {"LANG", &m_language},
                                             {"X-TEFTER-CODE", &m_code},
                                             {"X-TEFTER-TAX-NUMBER", &m_taxNumber},
                                             {"X-TEFTER-SOURCE", &m_source},
                                             {"X-TEFTER-PERSONALITY", &m_personality}};
    QString *const fact = facts.value(line.name);
    if (!fact || !fact->isEmpty())
        return false;
    const bool isDay = fact == &m_birthday || fact == &m_wedding;
    *fact = isDay ? dayOf(line, value) : fact == &m_language ? value.section(u'-', 0, 0) : value;
    return true;
}

void VcardRow::takeKind(const QString &kind)
{
    const auto is = [&](QLatin1StringView one) { return kind.compare(one, Qt::CaseInsensitive) == 0; };
    m_isFirm = is("org"_L1) || is("company"_L1);
    m_isGroup = is("group"_L1);
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

void VcardRow::takeContact(QList<Contact> &contacts, const VcardLine &line, const QString &text)
{
    const bool isKnown = std::any_of(contacts.cbegin(), contacts.cend(),
                                     [&](const Contact &contact) { return contact.text == text; });
    if (!text.isEmpty() && !isKnown)
        add(contacts, {text, labelOfTypes(line), line.group}, line);
}

/// "skype:maria", or the name beside the address of a page.
void VcardRow::takeHandle(const VcardLine &line, const QString &text)
{
    QString network = networkNamed(line);
    QString who = QString::fromUtf8(line.parameter("X-USER"));
    if (who.isEmpty())
        who = withoutScheme(text, "x-apple:"_L1);
    const qsizetype colon = who.indexOf(u':');
    const bool isPage = colon >= 0 && who.sliced(colon).startsWith("://"_L1);
    if (line.name == "IMPP" && colon > 0 && !isPage) {
        if (network.isEmpty())
            network = who.first(colon);
        who = who.sliced(colon + 1);
    }
    const QString handle = Handle{0, networkFromText(network), who}.written();
    if (!who.isEmpty() && !m_handles.contains(handle))
        m_handles << handle;
}

/// A word of the owner's own, which some programs write in a line of its own; `_$!<Home>!$_` is a usual one.
void VcardRow::takeLabel(const QByteArray &group, const QString &text)
{
    QString label = text;
    if (label.startsWith("_$!<"_L1) && label.endsWith(">!$_"_L1)) {
        label = label.sliced(4, label.size() - 8).toLower();
        label = label == u"mobile" ? u"cell"_s : label;
    }
    const auto name = [&](auto &list) {
        for (auto &one : list) {
            if (!group.isEmpty() && one.group == group)
                one.label = label;
        }
    };
    name(m_phones);
    name(m_emails);
    name(m_places);
    name(m_labelled);
    for (qsizetype i = m_labelled.size() - 1; i >= 0; --i) {
        const Labelled &one = m_labelled[i];
        if (one.group != group || group.isEmpty())
            continue;
        if (one.name == "X-TEFTER-FIELD")
            m_ownValues.insert(label, one.text);
        else if (one.name == "X-ABDATE" && isWeddingWord(label) && m_wedding.isEmpty())
            m_wedding = one.text;
        else
            continue;
        m_labelled.removeAt(i);
    }
}

void VcardRow::takeAddress(const VcardLine &line, const QString &text)
{
    QStringList parts = vcardParts(text, u';', m_isOld);
    for (QString &part : parts)
        part = part.trimmed();
    QStringList street{parts.value(2), parts.value(1), parts.value(0)};
    street.removeAll(QString());
    const Place place{street.join(u", "_s), parts.value(3),     parts.value(4), parts.value(5),
                      parts.value(6),       labelOfTypes(line), line.group};
    if (!parts.join(QString()).isEmpty())
        add(m_places, place, line);
}

QString VcardRow::note() const
{
    QStringList lines = m_notes;
    // The firm of a person who has a name of their own.
    if (!m_isFirm && !m_firm.isEmpty() && !(m_givenName.isEmpty() && m_familyName.isEmpty()))
        lines.prepend(m_firm);
    for (const Labelled &one : m_labelled) {
        if (one.name == "X-ABRELATEDNAMES" || one.name == "RELATED")
            lines << (one.label.isEmpty() ? one.text : u"%1: %2"_s.arg(one.label, one.text));
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

/// As the import reads them: "Journey: 2026-05-01".
QString VcardRow::dates() const
{
    QStringList dates;
    for (const Labelled &one : m_labelled) {
        if (one.name == "X-ABDATE")
            dates << (one.label.isEmpty() ? one.text : u"%1: %2"_s.arg(one.label, one.text));
    }
    return dates.join(valueSeparator);
}

QStringList VcardRow::cells() const
{
    const bool isParted = !m_givenName.isEmpty() || !m_familyName.isEmpty();
    const QString firm = m_firm.isEmpty() && m_isFirm ? m_wholeName : m_firm;
    const bool isFirm = !firm.isEmpty() && (m_isFirm || !isParted);
    const QString name = isFirm ? firm : isParted ? QString() : m_wholeName;
    const QString kind = isFirm ? u"firm"_s : isParted ? u"person"_s : QString();
    QStringList tags;
    for (const QString &tag : m_tags)
        tags << tag.trimmed();
    tags.removeAll(QString());
    return {name,
            m_givenName,
            m_familyName,
            kind,
            joined(m_phones, &Contact::text),
            joined(m_phones, &Contact::label),
            joined(m_emails, &Contact::text),
            joined(m_emails, &Contact::label),
            joined(m_places, &Place::street),
            joined(m_places, &Place::city),
            joined(m_places, &Place::region),
            joined(m_places, &Place::postcode),
            joined(m_places, &Place::country),
            joined(m_places, &Place::label),
            m_handles.join(valueSeparator),
            m_birthday,
            m_wedding,
            dates(),
            m_language,
            tags.join(u", "_s),
            m_interests.join(u", "_s),
            note(),
            m_code,
            m_taxNumber,
            m_source,
            m_personality};
}

} // namespace tefter
