// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/Encoding.h"
#include "tests/support/Catch.h"

using namespace tefter;

namespace {

QString decoded(QByteArrayView bytes, const char *encoding)
{
    const auto text = decodeToUtf8(bytes, QString::fromLatin1(encoding));
    REQUIRE(text);
    return QString::fromUtf8(*text);
}

} // namespace

TEST_CASE("an encoding is known by all its names", "[exchange][csv][encoding]")
{
    for (const char *name : {"windows-1253", "Windows-1253", "cp1253", "CP 1253", "1253", "win1253"})
        CHECK(canonicalEncoding(QString::fromLatin1(name)).value() == QStringLiteral("windows-1253"));
    CHECK(canonicalEncoding(QStringLiteral("utf8")).value() == QStringLiteral("UTF-8"));
    CHECK(canonicalEncoding(QStringLiteral("866")).value() == QStringLiteral("IBM866"));
    CHECK(canonicalEncoding(QStringLiteral("latin2")).value() == QStringLiteral("ISO-8859-2"));
    for (const QString &offered : offeredEncodings())
        CHECK(canonicalEncoding(offered).value() == offered);
}

TEST_CASE("an unknown encoding is refused by name", "[exchange][csv][encoding]")
{
    for (const char *name : {"", "klingon-1", "windows-9999", "  "}) {
        const auto unknown = canonicalEncoding(QString::fromLatin1(name));
        REQUIRE_FALSE(unknown);
        CHECK(unknown.error().cause == Cause::CsvUnknownEncoding);
        CHECK(unknown.error().args == QStringList{QString::fromLatin1(name)});
        CHECK_FALSE(decodeToUtf8("a", QString::fromLatin1(name)));
    }
}

TEST_CASE("bytes become text", "[exchange][csv][encoding]")
{
    CHECK(decoded("\xC3\xE9\xFE\xF1\xE3\xEF\xF2", "cp1253") == QStringLiteral("Γιώργος"));
    CHECK(decoded("\x8D\xA0\xE2\xA0\xAB\xEC\xEF", "866") == QStringLiteral("Наталья"));
    CHECK(decoded("\x88\xA2\x64\xAB", "852") == QStringLiteral("łódź"));
    CHECK(decoded(QByteArrayView("a\0;\0", 4), "UTF-16LE") == QStringLiteral("a;"));
    CHECK(decoded("\xEF\xBB\xBF\xCE\x86", "UTF-8") == QStringLiteral("Ά"));
    CHECK(decoded(QByteArrayView("\xFF\xFE\x86\x03", 4), "UTF-16LE") == QStringLiteral("Ά"));
}

TEST_CASE("a text can be decoded in pieces of any size", "[exchange][csv][encoding]")
{
    const QString text = QStringLiteral("Άννα;Łukasz;Őze;Наталья;مریم;𝄞;").repeated(40);
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
        const QByteArray bytes = encodeFromUtf8(text.toUtf8(), QString::fromLatin1(encoding)).value();
        for (const int size : {1, 2, 3, 7, 1000}) {
            auto decoder = EncodingDecoder::create(QString::fromLatin1(encoding)).value();
            QByteArray utf8;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                decoder.decode(QByteArrayView(bytes).sliced(at, qMin<qsizetype>(size, bytes.size() - at)),
                               at + size >= bytes.size(), utf8);
            CHECK(QString::fromUtf8(utf8) == text);
        }
    }
}

TEST_CASE("what is no UTF-8 becomes a replacement character and nothing else changes",
          "[exchange][csv][encoding]")
{
    CHECK(decoded("a\xFF"
                  "b",
                  "UTF-8") == QStringLiteral("a\uFFFDb"));
    CHECK(decoded("a\xCE", "UTF-8") == QStringLiteral("a\uFFFD"));
    CHECK(decoded("\xC0\x80", "UTF-8") == QStringLiteral("\uFFFD\uFFFD"));
    CHECK(decoded("\xED\xA0\x80z", "UTF-8").endsWith(u'z'));
    bool cut = false;
    CHECK(validUtf8Length("abc\xCE", cut) == 3);
    CHECK(cut);
    CHECK(validUtf8Length("abc\xCE;", cut) == 3);
    CHECK_FALSE(cut);
    CHECK(validUtf8Length("12345678\xF4\x90\x80\x80", cut) == 8);
}
