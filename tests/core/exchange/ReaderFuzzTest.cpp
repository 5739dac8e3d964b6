// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/Encoding.h"
#include "tests/support/Catch.h"
#include "tests/support/ReadAll.h"
#include "tests/support/ZipBytes.h"

#include <QTemporaryDir>

#include <random>

using namespace tefter;

namespace {

constexpr int triesEach = 250;

/// Spoils bytes here and there: other bytes, cut, doubled, swapped, with signs that mean something put in.
class Spoiler
{
public:
    explicit Spoiler(unsigned seed)
        : m_dice(seed)
    {
    }

    QByteArray spoiled(QByteArray bytes, int times = 6)
    {
        for (int i = 1 + below(times); i > 0 && !bytes.isEmpty(); --i)
            spoilOnce(bytes);
        return bytes;
    }

private:
    int below(qsizetype limit)
    {
        return static_cast<int>(m_dice() % static_cast<unsigned>(qMax<qsizetype>(1, limit)));
    }

    void spoilOnce(QByteArray &bytes)
    {
        static const QByteArray signs[] = {"\"",
                                           "'",
                                           ";",
                                           ",",
                                           "\t",
                                           "\r",
                                           "\n",
                                           QByteArray(1, '\0'),
                                           "=",
                                           ":::",
                                           "\xFF",
                                           "\xCE",
                                           "BEGIN:VCARD",
                                           "END:VCARD\n",
                                           "<c>",
                                           "<![CDATA[",
                                           "&#0;",
                                           "1e309",
                                           "\xEF\xBB\xBF",
                                           "CHARSET=UTF-16LE"};
        const qsizetype at = below(bytes.size());
        const qsizetype length = 1 + below(qMin<qsizetype>(64, bytes.size() - at));
        switch (below(6)) {
        case 0:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.sliced(at, length));
            break;
        case 3:
            bytes.insert(at, signs[below(std::size(signs))]);
            break;
        case 4:
            bytes.truncate(at);
            break;
        default:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        }
    }

    std::mt19937 m_dice;
};

QList<QByteArray> goodFiles()
{
    const QByteArray table = "Name;Phone;Note\nΜαρία;694 123 4567;\"one; \"\"two\"\"\nthree\"\nAnna;;\n";
    const QByteArray cards =
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=windows-1253;ENCODING=QUOTED-PRINTABLE:=CC=E1=\r\n=F1;"
        "Anna\r\n"
        "TEL;CELL:123 456\r\nPHOTO;ENCODING=BASE64:AQID\r\n BAUG\r\n\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\nVERSION:4.0\nFN:Μαρία\nADR;TYPE=\"home;x\":;;a\\,b;c;;;\nBDAY:--0321\nEND:VCARD\n";
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>30762</v></c></row>"
        "<row r=\"2\"><c t=\"inlineStr\"><is><t>x</t></is></c><c><f>1</f></c></row>";
    const QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    return {table, encodeFromUtf8(table, QStringLiteral("UTF-16LE")).value(), cards,
            test::workbook(rows, "<si><t>Μαρία</t></si>", styles)};
}

} // namespace

TEST_CASE("spoiled files are read or refused, and nothing worse", "[import][fuzz]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("spoiled"));
    qint64 read = 0, refused = 0;
    unsigned seed = 2026;
    for (const QByteArray &good : goodFiles()) {
        REQUIRE(test::readAll(path, good) > 0);
        Spoiler spoiler(seed++);
        for (int i = 0; i < triesEach; ++i)
            ++(test::readAll(path, spoiler.spoiled(good)) >= 0 ? read : refused);
    }
    // A spoiler that never, or always, hurts would test nothing.
    CHECK(read > triesEach / 4);
    CHECK(refused > triesEach / 4);
}

TEST_CASE("the inside of a spreadsheet spoiled", "[import][fuzz]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("spoiled"));
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>30762.5</v></c></row>"
        "<row r=\"7\"><c r=\"F7\" t=\"b\"><v>1</v></c><c t=\"n\" s=\"9\"><v>-1e12</v></c></row>";
    const QByteArray styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    const QByteArray texts = "<si><t>a</t></si>";
    REQUIRE(test::readAll(path, test::workbook(rows, texts, styles)) > 0);
    Spoiler spoiler(7);
    qint64 read = 0;
    for (int i = 0; i < triesEach; ++i) {
        const bool inCells = i % 4 != 0;
        read += test::readAll(path, test::workbook(inCells ? spoiler.spoiled(rows, 1) : rows, texts,
                                                   inCells ? styles : spoiler.spoiled(styles, 1))) >= 0;
    }
    CHECK(read > triesEach / 20);
}
