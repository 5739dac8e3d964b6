// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/EncodingGuess.h"

#include "core/exchange/csv/ByteSource.h"
#include "core/exchange/csv/Encoding.h"
#include "core/exchange/csv/LetterModel.h"

#include <QFile>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

namespace tefter {

namespace {

constexpr qsizetype headSize = 64 * 1024;
constexpr qsizetype enoughToJudge = 32 * 1024; ///< bytes of lines that hold something other than ASCII
constexpr int sureSequences = 1000;
constexpr int sequencesPerFault = 20;
constexpr int mostLookedAt = 200'000; ///< letters and faults; a file of many of both is no UTF-8

bool isPlausible(char16_t unit)
{
    return unit == u'\t' || unit == u'\n' || unit == u'\r' || (unit >= 0x20 && unit < 0x7F) ||
           (unit >= 0xA0 && unit < 0x0700) || (unit >= 0x1E00 && unit < 0x2130);
}

/// The share (in percent) of code units that a shop's file may hold, read with this byte order.
int plausibleShare(QByteArrayView bytes, bool littleEndian, bool &hasAscii)
{
    const qsizetype units = bytes.size() / 2;
    qsizetype plausible = 0;
    hasAscii = false;
    for (qsizetype i = 0; i < units; ++i) {
        const auto first = static_cast<uchar>(bytes[2 * i]), second = static_cast<uchar>(bytes[2 * i + 1]);
        const auto unit = static_cast<char16_t>(littleEndian ? first | second << 8 : first << 8 | second);
        plausible += isPlausible(unit);
        hasAscii =
            hasAscii || unit == u',' || unit == u';' || unit == u'\t' || unit == u'\n' || unit == u'\r';
    }
    return units == 0 ? 0 : static_cast<int>(plausible * 100 / units);
}

EncodingGuess guessWide(QByteArrayView head)
{
    if (head.size() < 8 || !head.contains('\0'))
        return {};
    bool littleAscii = false, bigAscii = false;
    const int little = plausibleShare(head, true, littleAscii);
    const int big = plausibleShare(head, false, bigAscii);
    if (little >= 97 && littleAscii && little > big)
        return {QStringLiteral("UTF-16LE"), little - 5};
    if (big >= 97 && bigAscii && big > little)
        return {QStringLiteral("UTF-16BE"), big - 5};
    return {};
}

EncodingGuess guessFromMark(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {QStringLiteral("UTF-8"), 100};
    if (head.startsWith("\xFF\xFE"))
        return {QStringLiteral("UTF-16LE"), 100};
    if (head.startsWith("\xFE\xFF"))
        return {QStringLiteral("UTF-16BE"), 100};
    return {};
}

/// What ICU's own detector says: one voice among others, weighed by its own confidence.
EncodingGuess askIcu(QByteArrayView sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match)
        return {};
    const QString name = QString::fromLatin1(ucsdet_getName(match, &status));
    return {name, ucsdet_getConfidence(match, &status)};
}

/// Gathers, from pieces of a file, whether it is UTF-8 and the lines that can tell an 8-bit encoding.
class Evidence
{
public:
    /// Returns false when nothing more needs to be seen.
    bool see(QByteArrayView piece)
    {
        const auto lastBreak =
            std::find_if(piece.rbegin(), piece.rend(), [](char c) { return c == '\n' || c == '\r'; });
        m_withoutBreak = lastBreak - piece.rbegin() + (lastBreak == piece.rend() ? m_withoutBreak : 0);
        if (!m_carry.isEmpty() || asciiLength(piece) != piece.size()) {
            seeUtf8(piece);
            gather(piece);
        }
        if (m_withoutBreak > ByteSource::recordLimit * 2)
            return false;
        if (m_faults == 0)
            return m_sequences < sureSequences;
        return m_sequences + m_faults < sureSequences || m_sample.size() < enoughToJudge;
    }

    EncodingGuess guess() const
    {
        if (m_faults == 0) {
            const int confidence = m_sequences == 0 ? 100 : m_sequences < 3 ? 90 : 99;
            return {QStringLiteral("UTF-8"), confidence};
        }
        // A few spoiled bytes make no other encoding: letters of several bytes do not come about by chance.
        if (m_sequences >= m_faults * sequencesPerFault)
            return {QStringLiteral("UTF-8"), 80};
        return guessByLetters(m_sample, askIcu(m_sample));
    }

private:
    void seeUtf8(QByteArrayView piece)
    {
        const QByteArray joined = m_carry + piece.toByteArray();
        QByteArrayView rest(joined);
        m_carry.clear();
        while (!rest.isEmpty() && m_sequences + m_faults < mostLookedAt) {
            bool cut = false;
            const qsizetype good = validUtf8Length(rest, cut);
            for (const char c : rest.first(good))
                m_sequences += (static_cast<uchar>(c) & 0xC0U) == 0xC0U;
            rest = rest.sliced(good);
            if (cut) {
                m_carry = rest.toByteArray();
                return;
            }
            if (!rest.isEmpty()) {
                ++m_faults;
                rest = rest.sliced(1);
            }
        }
    }

    void gather(QByteArrayView piece)
    {
        qsizetype from = 0;
        while (from < piece.size() && m_sample.size() < enoughToJudge) {
            const qsizetype high = from + asciiLength(piece.sliced(from));
            if (high == piece.size())
                return;
            const qsizetype start = qMax(from, piece.first(high).lastIndexOf('\n') + 1);
            qsizetype end = piece.indexOf('\n', high);
            end = end < 0 ? piece.size() : end + 1;
            end = qMin(end, start + enoughToJudge);
            m_sample.append(piece.sliced(start, end - start));
            from = end;
        }
    }

    qint64 m_sequences = 0; ///< letters of several bytes, as UTF-8 writes them
    qint64 m_faults = 0;    ///< bytes that have no place in UTF-8
    qsizetype m_withoutBreak = 0;
    QByteArray m_carry;
    QByteArray m_sample;
};

} // namespace

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(qMin(headSize, bytes.size()));
    if (const EncodingGuess marked = guessFromMark(head); marked.confidence > 0)
        return marked;
    if (const EncodingGuess wide = guessWide(head); wide.confidence > 0)
        return wide;
    Evidence evidence;
    evidence.see(bytes);
    return evidence.guess();
}

Result<EncodingGuess> guessEncodingOfFile(const QString &path)
{
    QFile file(path);
    if (const auto opened = openForReading(file); !opened)
        return failure(opened.error());
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    Evidence evidence;
    bool first = true;
    for (;;) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return failure(Cause::CannotRead, {path, file.errorString()});
        const QByteArrayView bytes(piece.constData(), got);
        const QByteArrayView head = bytes.first(qMin(headSize, bytes.size()));
        if (first) {
            if (const EncodingGuess marked = guessFromMark(head); marked.confidence > 0)
                return marked;
            if (const EncodingGuess wide = guessWide(head); wide.confidence > 0)
                return wide;
        }
        first = false;
        if (got == 0 || !evidence.see(bytes))
            return evidence.guess();
    }
}

} // namespace tefter
