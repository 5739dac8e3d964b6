// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/VcardTable.h"

#include "core/customers/ContactLabel.h"
#include "core/customers/Handle.h"
#include "core/exchange/TableText.h"
#include "core/exchange/csv/OutputFile.h"
#include "core/shop/Picture.h"

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

VcardTable::VcardTable(QString path, const QList<ExportColumn> &columns)
    : m_path(std::move(path))
{
    for (const ExportColumn &column : columns) {
        m_fields << column.field;
        m_headers << column.header;
    }
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

/// What it is in a line beside it, as most address books write and keep it.
void VcardTable::putWithLabel(const QByteArray &name, const QString &text, const QString &label)
{
    const QByteArray group = "item" + QByteArray::number(++m_groups) + '.';
    put(group + name, text);
    put(group + "X-ABLabel", escaped(label));
}

/// A label that all address books know is a type; one of the shop's own stands beside it.
void VcardTable::putTyped(const QByteArray &name, const QString &text, const QString &label)
{
    const QString type = ContactLabel::type(label);
    if (text.isEmpty() || (type.isEmpty() && label.isEmpty()))
        return put(name, text);
    if (!type.isEmpty())
        return put(name + ";TYPE=" + type.toUpper().toLatin1(), text);
    putWithLabel(name, text, label);
}

void VcardTable::putContacts(const QByteArray &name, const QStringList &values, const QStringList &labels)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        putTyped(name, escaped(values[i]), labels.value(i));
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

/// The parts of all addresses stand side by side: the second street belongs to the second city.
void VcardTable::putAddresses()
{
    QList<QStringList> parts;
    qsizetype count = 0;
    for (const auto field : {"streets"_L1, "cities"_L1, "regions"_L1, "postcodes"_L1, "countries"_L1}) {
        parts << partsOfCell(value(field));
        count = qMax(count, parts.last().size());
    }
    const QStringList labels = partsOfCell(value("address-labels"_L1));
    for (qsizetype i = 0; i < count; ++i) {
        QStringList written;
        for (const QStringList &part : std::as_const(parts))
            written << escaped(part.value(i));
        if (!written.join(QString()).isEmpty())
            putTyped("ADR", u";;"_s + written.join(u';'), labels.value(i));
    }
}

/// "Works at: Alfa": what it is, and the value, which is last.
void VcardTable::putPairs(const QByteArray &name, const QString &pairs)
{
    const QStringList all = partsOfCell(pairs);
    for (const QString &pair : all) {
        const qsizetype colon = name == "X-ABDATE" ? pair.lastIndexOf(u": "_s) : pair.indexOf(u": "_s);
        if (colon > 0)
            putWithLabel(name, escaped(pair.sliced(colon + 2)), pair.first(colon));
    }
}

void VcardTable::putNote()
{
    QStringList notes{value("note"_L1), value("notes"_L1)};
    notes.removeAll(QString());
    put("NOTE", escaped(notes.join(u'\n')));
}

void VcardTable::putOwnValues()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString own = m_cells.value(i).trimmed();
        if (OwnField::idFromColumn(m_fields[i]).isValid() && !own.isEmpty())
            putWithLabel("X-TEFTER-FIELD", escaped(own), m_headers[i]);
    }
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
    const bool isFirm = !value("is-firm"_L1).isEmpty();
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
    putAddresses();
    putHandles();
    put("BDAY", value("birthday"_L1));
    put("ANNIVERSARY", value("wedding"_L1));
    putPairs("X-ABDATE", value("card-dates"_L1));
    putPairs("X-ABRELATEDNAMES", value("relations"_L1));
    put("LANG", value("language"_L1));
    QStringList tags = value("tags"_L1).split(u", "_s, Qt::SkipEmptyParts);
    for (QString &tag : tags)
        tag = escaped(tag);
    put("CATEGORIES", tags.join(u','));
    put("INTEREST", escaped(value("interests"_L1)));
    putNote();
    put("UID", value("uid"_L1));
    put("X-TEFTER-CODE", escaped(value("code"_L1)));
    put("X-TEFTER-TAX-NUMBER", escaped(value("tax-number"_L1)));
    put("X-TEFTER-SOURCE", escaped(value("source"_L1)));
    put("X-TEFTER-PERSONALITY", value("personality"_L1));
    putOwnValues();
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
