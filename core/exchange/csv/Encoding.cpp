// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/Encoding.h"

#include <unicode/ucnv.h>

#include <array>
#include <cstring>
#include <vector>

namespace tefter {

namespace {

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter openConverter(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.toLatin1().constData(), &status));
    return U_SUCCESS(status) ? std::move(converter) : Converter{};
}

const QString utf8Name = QStringLiteral("UTF-8");
constexpr QByteArrayView replacement("\xEF\xBF\xBD", 3);

/// "cp 1253", "Win1253", "dos-852" as people and other programs write them.
QString fromPageNumber(const QString &name)
{
    QString key;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    for (const char16_t *prefix : {u"windows", u"win", u"cp", u"ibm", u"dos", u"oem", u"codepage", u"ms"}) {
        const QStringView start(prefix);
        if (key.startsWith(start)) {
            key = key.mid(start.size());
            break;
        }
    }
    if (key.size() == 4 && key.startsWith(QStringLiteral("125")) && key[3].isDigit())
        return QStringLiteral("windows-") + key;
    static const QStringList dosPages{QStringLiteral("437"), QStringLiteral("737"), QStringLiteral("850"),
                                      QStringLiteral("852"), QStringLiteral("855"), QStringLiteral("866"),
                                      QStringLiteral("869")};
    if (dosPages.contains(key))
        return QStringLiteral("IBM") + key;
    return {};
}

/// The length of the UTF-8 character that begins with `lead`, 0 for a byte that begins none.
int sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// How many of the bytes at `p` (at most `length`) can belong to the character that begins there.
int goodBytes(const uchar *p, int length, qsizetype available)
{
    int good = 1;
    while (good < length && good < available && (p[good] & 0xC0U) == 0x80U) {
        if (good == 1 && ((p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] > 0x9F) ||
                          (p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] > 0x8F)))
            return 1;
        ++good;
    }
    return good;
}

} // namespace

qsizetype asciiLength(QByteArrayView text)
{
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    const char *p = begin;
    constexpr quint64 highBits = 0x8080808080808080U;
    while (end - p >= 32) {
        std::array<quint64, 4> words;
        std::memcpy(words.data(), p, sizeof words);
        if ((words[0] | words[1] | words[2] | words[3]) & highBits)
            break;
        p += sizeof words;
    }
    while (p != end && static_cast<uchar>(*p) < 0x80)
        ++p;
    return p - begin;
}

qsizetype validUtf8Length(QByteArrayView text, bool &cut)
{
    cut = false;
    const auto *const bytes = reinterpret_cast<const uchar *>(text.data());
    qsizetype at = 0;
    for (;;) {
        if (at < text.size() && bytes[at] < 0x80)
            at += asciiLength(text.sliced(at));
        if (at == text.size())
            return at;
        const int length = sequenceLength(bytes[at]);
        if (length == 0)
            return at;
        const int good = goodBytes(bytes + at, length, text.size() - at);
        if (good < length) {
            cut = good == text.size() - at;
            return at;
        }
        at += length;
    }
}

QStringList offeredEncodings()
{
    return {QStringLiteral("UTF-8"),        QStringLiteral("UTF-16LE"),     QStringLiteral("UTF-16BE"),
            QStringLiteral("windows-1253"), QStringLiteral("ISO-8859-7"),   QStringLiteral("IBM737"),
            QStringLiteral("windows-1250"), QStringLiteral("ISO-8859-2"),   QStringLiteral("IBM852"),
            QStringLiteral("windows-1251"), QStringLiteral("IBM866"),       QStringLiteral("ISO-8859-5"),
            QStringLiteral("KOI8-R"),       QStringLiteral("windows-1256"), QStringLiteral("windows-1252"),
            QStringLiteral("ISO-8859-1")};
}

Result<QString> canonicalEncoding(const QString &name)
{
    const QString wanted = name.trimmed();
    for (const QString &offered : offeredEncodings()) {
        if (offered.compare(wanted, Qt::CaseInsensitive) == 0)
            return offered;
    }
    const QString page = fromPageNumber(wanted);
    const QByteArray latin = (page.isEmpty() ? wanted : page).toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    if (latin.isEmpty() || !openConverter(QString::fromLatin1(latin)))
        return failure(Cause::CsvUnknownEncoding, {name});
    for (const QString &offered : offeredEncodings()) {
        if (ucnv_compareNames(latin.constData(), offered.toLatin1().constData()) == 0)
            return offered;
    }
    for (const char *standard : {"MIME", "IANA"}) {
        status = U_ZERO_ERROR;
        const char *known = ucnv_getStandardName(latin.constData(), standard, &status);
        if (U_SUCCESS(status) && known)
            return QString::fromLatin1(known);
    }
    return QString::fromLatin1(latin);
}

namespace {

// windows-1256 has no Persian yeh: Persian texts wrote the Arabic one for it, and older ones the Arabic kaf
// too.
constexpr QLatin1StringView persianEncoding("windows-1256");
constexpr QByteArrayView arabicYeh("\u064A"), persianYeh("\u06CC"), arabicKaf("\u0643"), persianKaf("\u06A9");

} // namespace

struct EncodingDecoder::Converters
{
    Converter from;
    Converter to;
    bool isUtf8 = false;
    bool isPersian = false; ///< windows-1256
    QByteArray carry;
    std::array<UChar, 4096> pivot{};
    UChar *pivotSource = nullptr;
    UChar *pivotTarget = nullptr;
    bool fresh = true;
};

EncodingDecoder::EncodingDecoder(std::unique_ptr<Converters> converters)
    : m_converters(std::move(converters))
{
}
EncodingDecoder::EncodingDecoder(EncodingDecoder &&) noexcept = default;
EncodingDecoder &EncodingDecoder::operator=(EncodingDecoder &&) noexcept = default;
EncodingDecoder::~EncodingDecoder() = default;

Result<EncodingDecoder> EncodingDecoder::create(const QString &encoding)
{
    const auto name = canonicalEncoding(encoding);
    if (!name)
        return failure(name.error());
    auto converters = std::make_unique<Converters>();
    converters->isUtf8 = *name == utf8Name;
    converters->isPersian = *name == persianEncoding;
    if (!converters->isUtf8) {
        converters->from = openConverter(*name);
        converters->to = openConverter(utf8Name);
        if (!converters->from || !converters->to)
            return failure(Cause::CsvUnknownEncoding, {encoding});
    }
    return EncodingDecoder(std::move(converters));
}

void EncodingDecoder::reset()
{
    m_converters->carry.clear();
    m_converters->fresh = true;
    m_replaced = 0;
}

void EncodingDecoder::decode(QByteArrayView piece, bool last, QByteArray &utf8)
{
    if (m_converters->isUtf8)
        decodeUtf8(piece, last, utf8);
    else
        decodeOther(piece, last, utf8);
}

void EncodingDecoder::decodeUtf8(QByteArrayView piece, bool last, QByteArray &utf8)
{
    QByteArray &carry = m_converters->carry;
    QByteArray joined;
    if (!carry.isEmpty()) {
        joined = carry + piece.toByteArray();
        carry.clear();
        piece = joined;
    }
    while (!piece.isEmpty()) {
        bool cut = false;
        const qsizetype good = validUtf8Length(piece, cut);
        utf8.append(piece.data(), good);
        piece = piece.sliced(good);
        if (piece.isEmpty())
            break;
        if (cut && !last) {
            carry = piece.toByteArray();
            break;
        }
        const auto *bytes = reinterpret_cast<const uchar *>(piece.data());
        const int length = sequenceLength(bytes[0]);
        utf8.append(replacement.data(), replacement.size());
        ++m_replaced;
        piece = piece.sliced(length == 0 ? 1 : goodBytes(bytes, length, piece.size()));
    }
}

void EncodingDecoder::decodeOther(QByteArrayView piece, bool last, QByteArray &utf8)
{
    Converters &c = *m_converters;
    const char *source = piece.data() ? piece.data() : "";
    const char *const sourceEnd = source + piece.size();
    std::array<char, 16384> out;
    const qsizetype before = utf8.size();
    for (;;) {
        char *target = out.data();
        UErrorCode status = U_ZERO_ERROR;
        if (c.fresh)
            c.pivotSource = c.pivotTarget = c.pivot.data();
        ucnv_convertEx(c.to.get(), c.from.get(), &target, out.data() + out.size(), &source, sourceEnd,
                       c.pivot.data(), &c.pivotSource, &c.pivotTarget, c.pivot.data() + c.pivot.size(),
                       c.fresh, last, &status);
        c.fresh = false;
        utf8.append(out.data(), target - out.data());
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
    }
    if (c.isPersian) {
        QByteArray fresh = utf8.sliced(before);
        fresh.replace(arabicYeh, persianYeh).replace(arabicKaf, persianKaf);
        utf8.replace(before, utf8.size() - before, fresh);
    }
    m_replaced += QByteArrayView(utf8).sliced(before).count(replacement);
}

Result<QByteArray> decodeToUtf8(QByteArrayView bytes, const QString &encoding)
{
    auto decoder = EncodingDecoder::create(encoding);
    if (!decoder)
        return failure(decoder.error());
    QByteArray utf8;
    decoder->decode(bytes, true, utf8);
    if (utf8.startsWith(byteOrderMark))
        utf8.remove(0, byteOrderMark.size());
    return utf8;
}

Result<QByteArray> encodeFromUtf8(QByteArrayView text, const QString &encoding)
{
    const auto name = canonicalEncoding(encoding);
    if (!name)
        return failure(name.error());
    const Converter to = openConverter(*name);
    const Converter from = openConverter(utf8Name);
    if (!to || !from)
        return failure(Cause::CsvUnknownEncoding, {encoding});
    QByteArray utf8 = text.toByteArray();
    if (*name == persianEncoding)
        utf8.replace(persianYeh, arabicYeh);
    const qsizetype room = UCNV_GET_MAX_BYTES_FOR_STRING(utf8.size(), ucnv_getMaxCharSize(to.get()));
    QByteArray out(room, Qt::Uninitialized);
    char *target = out.data();
    const char *source = utf8.constData();
    std::vector<UChar> pivot(4096);
    UChar *pivotSource = pivot.data();
    UChar *pivotTarget = pivot.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_convertEx(to.get(), from.get(), &target, target + room, &source, source + utf8.size(), pivot.data(),
                   &pivotSource, &pivotTarget, pivot.data() + pivot.size(), true, true, &status);
    if (U_FAILURE(status))
        return failure(Cause::Internal, {}, QString::fromLatin1(u_errorName(status)));
    out.truncate(target - out.constData());
    return out;
}

} // namespace tefter
