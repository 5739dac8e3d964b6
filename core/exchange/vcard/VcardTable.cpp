// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/VcardTable.h"

#include "core/customers/ContactLabel.h"
#include "core/customers/Handle.h"
#include "core/customers/files/Picture.h"
#include "core/exchange/TableText.h"
#include "core/exchange/csv/OutputFile.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75;

/// A text as the value of a property, or a part of one.
QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n') {
            result += u"\\n"_s;
            continue;
        }
        if (c == u'\r')
            continue;
        if (c == u'\\' || c == u';' || c == u',')
            result += u'\\';
        result += c;
    }
    return result;
}

/// The line in pieces of 75 bytes, none of them ending within a letter.
QByteArray folded(const QByteArray &line)
{
    QByteArray result;
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while ((static_cast<uchar>(line[to]) & 0xC0U) == 0x80U)
            --to;
        result += line.sliced(from, to - from) + "\r\n ";
        from = to;
        room = longestLine - 1; // behind the space
    }
    return result + line.sliced(from) + "\r\n";
}

} // namespace

VcardTable::VcardTable(QString path, QStringList fields)
    : m_path(std::move(path))
    , m_fields(std::move(fields))
{
}

void VcardTable::cell(std::string_view utf8)
{
    m_cells << QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString VcardTable::value(QLatin1StringView field) const
{
    return m_cells.value(m_fields.indexOf(field)).trimmed();
}

void VcardTable::put(const QByteArray &name, const QString &text)
{
    if (!text.isEmpty())
        m_bytes += folded(name + ':' + text.toUtf8());
}

/// A label that all address books know is a type; one of the shop's own stands in a line beside it.
void VcardTable::putLabelled(const QByteArray &name, const QString &text, const QString &label)
{
    const QString type = ContactLabel::type(label);
    if (text.isEmpty() || (type.isEmpty() && label.isEmpty()))
        return put(name, text);
    if (!type.isEmpty())
        return put(name + ";TYPE=" + type.toUpper().toLatin1(), text);
    const QByteArray group = "item" + QByteArray::number(++m_groups) + '.';
    put(group + name, text);
    put(group + "X-ABLabel", escaped(label));
}

void VcardTable::putContacts(const QByteArray &name, const QStringList &values, const QStringList &labels)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        putLabelled(name, escaped(values[i]), labels.value(i));
}

void VcardTable::putHandles()
{
    const QStringList handles = partsOfCell(value("handles"_L1));
    for (const QString &written : handles) {
        const Handle handle = Handle::fromText(written);
        const auto quoted = [](QString text) { return '"' + text.remove(u'"').toUtf8() + '"'; };
        QByteArray name = "X-SOCIALPROFILE";
        if (!handle.network.isEmpty())
            name += ";TYPE=" + quoted(handle.network);
        const QString page = QString::fromLatin1(handle.page({}).toEncoded());
        if (!page.isEmpty() && page != handle.text)
            name += ";X-USER=" + quoted(handle.text);
        put(name, escaped(page.isEmpty() ? handle.text : page));
    }
}

void VcardTable::putAddress()
{
    const QStringList parts{value("street"_L1), value("city"_L1), value("region"_L1), value("postcode"_L1),
                            value("country"_L1)};
    if (parts.join(QString()).isEmpty())
        return;
    QStringList written;
    for (const QString &part : parts)
        written << escaped(part);
    putLabelled("ADR", u";;"_s + written.join(u';'), value("address-label"_L1));
}

void VcardTable::putPhoto()
{
    const QByteArray base64 = value("photo"_L1).toLatin1();
    if (const auto kind = pictureKindOf(QByteArray::fromBase64(base64)))
        m_bytes +=
            folded("PHOTO;ENCODING=b;TYPE=" + pictureKindId(*kind).toUpper().toLatin1() + ':' + base64);
}

void VcardTable::endRow()
{
    const bool isFirm = value("kind"_L1) == u"firm";
    const QString given = value("given-name"_L1), family = value("family-name"_L1);
    QString name = value("name"_L1);
    QStringList phones = partsOfCell(value("phones"_L1)), emails = partsOfCell(value("emails"_L1));
    // A card needs a name: where there is none, it is called by what is known.
    for (const QString &known : {phones.value(0), emails.value(0), value("code"_L1)})
        name = name.isEmpty() ? known : name;
    m_bytes += "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    put("N", u"%1;%2;;;"_s.arg(escaped(family), escaped(given)));
    put("FN", escaped(name));
    if (isFirm)
        put("ORG", escaped(name));
    if (isFirm && given.isEmpty() && family.isEmpty())
        put("X-ABShowAs", u"COMPANY"_s);
    putContacts("TEL", phones, partsOfCell(value("phone-labels"_L1)));
    putContacts("EMAIL", emails, partsOfCell(value("email-labels"_L1)));
    putAddress();
    putHandles();
    put("BDAY", value("birthday"_L1));
    QStringList tags = value("tags"_L1).split(u", "_s, Qt::SkipEmptyParts);
    for (QString &tag : tags)
        tag = escaped(tag);
    put("CATEGORIES", tags.join(u','));
    putPhoto();
    m_bytes += "END:VCARD\r\n";
    m_groups = 0;
    m_cells.clear();
}

Result<void> VcardTable::finish()
{
    return writeFile(m_path, m_bytes);
}

} // namespace tefter
