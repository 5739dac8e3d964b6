// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ZipBytes.h"

#include <QDataStream>
#include <QIODevice>

namespace tefter::test {

namespace {

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) ? (crc >> 1U) ^ 0xEDB88320U : crc >> 1U;
    }
    return ~crc;
}

/// Without the length that Qt, and the sums that zlib put around it.
QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes, 9);
    return packed.sliced(6, packed.size() - 10);
}

void writeEntryHead(QDataStream &stream, const ZipEntry &entry, quint32 packedSize)
{
    stream << quint16(20) << quint16(entry.isEncrypted ? 1 : 0) << quint16(8) << quint16(0) << quint16(0x5A21)
           << crc32(entry.bytes) << packedSize
           << entry.saidSize.value_or(static_cast<quint32>(entry.bytes.size()))
           << static_cast<quint16>(entry.name.size()) << quint16(0);
}

} // namespace

QByteArray zipBytes(const QList<ZipEntry> &entries)
{
    QByteArray archive, directory;
    QDataStream body(&archive, QIODevice::WriteOnly), list(&directory, QIODevice::WriteOnly);
    body.setByteOrder(QDataStream::LittleEndian);
    list.setByteOrder(QDataStream::LittleEndian);
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = deflated(entry.bytes);
        const auto offset = static_cast<quint32>(archive.size());
        body << quint32(0x04034B50);
        writeEntryHead(body, entry, static_cast<quint32>(packed.size()));
        body.writeRawData(entry.name.constData(), static_cast<int>(entry.name.size()));
        body.writeRawData(packed.constData(), static_cast<int>(packed.size()));
        list << quint32(0x02014B50) << quint16(20);
        writeEntryHead(list, entry, static_cast<quint32>(packed.size()));
        list << quint16(0) << quint16(0) << quint16(0) << quint32(0) << offset;
        list.writeRawData(entry.name.constData(), static_cast<int>(entry.name.size()));
    }
    const auto start = static_cast<quint32>(archive.size());
    const auto count = static_cast<quint16>(entries.size());
    body.writeRawData(directory.constData(), static_cast<int>(directory.size()));
    body << quint32(0x06054B50) << quint16(0) << quint16(0) << count << count
         << static_cast<quint32>(directory.size()) << start << quint16(0);
    return archive;
}

QByteArray workbook(const QByteArray &rows, const QByteArray &texts, const QByteArray &styles,
                    const QByteArray &properties)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto root = [&](const QByteArray &name, const QByteArray &inner) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + name + " xmlns=\"" + main + "\" xmlns:r=\"" +
               relation + "\">" + inner + "</" + name + ">";
    };
    const auto relations = [&](const QByteArray &inner) {
        return "<Relationships xmlns=\"" + package + "\">" + inner + "</Relationships>";
    };
    const auto one = [&](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relation + "/" + type + "\" Target=\"" + target +
               "\"/>";
    };
    return zipBytes(
        {{"_rels/.rels", relations(one("rId1", "officeDocument", "xl/workbook.xml"))},
         {"xl/workbook.xml",
          root("workbook", "<workbookPr " + properties +
                               "/><sheets><sheet name=\"Hidden\" sheetId=\"9\" state=\"hidden\" "
                               "r:id=\"rId9\"/><sheet name=\"People\" sheetId=\"1\" "
                               "r:id=\"rId1\"/></sheets>")},
         {"xl/_rels/workbook.xml.rels",
          relations(one("rId1", "worksheet", "worksheets/sheet1.xml") +
                    one("rId9", "worksheet", "/xl/worksheets/sheet9.xml") +
                    one("rId2", "sharedStrings", "sharedStrings.xml") + one("rId3", "styles", "styles.xml"))},
         {"xl/sharedStrings.xml", root("sst", texts)},
         {"xl/styles.xml", root("styleSheet", styles)},
         {"xl/worksheets/sheet1.xml", root("worksheet", "<sheetData>" + rows + "</sheetData>")},
         {"xl/worksheets/sheet9.xml",
          root("worksheet", "<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>secret</t></is>"
                            "</c></row></sheetData>")}});
}

} // namespace tefter::test
