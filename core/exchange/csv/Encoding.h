// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <memory>

namespace tefter {

/// What may stand before a text in UTF-8 and is no part of it.
inline constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF", 3);

/// The encodings a person may choose from, most useful first, by the names that canonicalEncoding() gives.
QStringList offeredEncodings();

/// The one name under which we know an encoding ("cp1253", "WINDOWS-1253" and "1253" are "windows-1253").
/// Cause::CsvUnknownEncoding where nobody knows it.
Result<QString> canonicalEncoding(const QString &name);

/// The whole text as UTF-8 without byte order mark; what cannot be read becomes U+FFFD.
Result<QByteArray> decodeToUtf8(QByteArrayView bytes, const QString &encoding);

/// The whole UTF-8 text in another encoding, for files that a shop's older programs want.
Result<QByteArray> encodeFromUtf8(QByteArrayView text, const QString &encoding);

/// Turns a stream of bytes of one encoding into UTF-8, piece by piece.
class EncodingDecoder
{
public:
    static Result<EncodingDecoder> create(const QString &encoding);
    EncodingDecoder(EncodingDecoder &&) noexcept;
    EncodingDecoder &operator=(EncodingDecoder &&) noexcept;
    ~EncodingDecoder();

    /// Appends the text of the next piece to `utf8`; a character cut by the end of the piece waits for the
    /// next one unless this is the `last`.
    void decode(QByteArrayView piece, bool last, QByteArray &utf8);
    /// Starts again at the beginning of a text.
    void reset();
    /// How often something had no meaning in the encoding and became U+FFFD.
    qint64 replaced() const { return m_replaced; }

private:
    struct Converters;
    explicit EncodingDecoder(std::unique_ptr<Converters> converters);
    void decodeUtf8(QByteArrayView piece, bool last, QByteArray &utf8);
    void decodeOther(QByteArrayView piece, bool last, QByteArray &utf8);

    std::unique_ptr<Converters> m_converters;
    qint64 m_replaced = 0;
};

/// The number of leading bytes that are ASCII.
qsizetype asciiLength(QByteArrayView text);

/// The number of leading bytes of `text` up to the first that is no valid UTF-8. A character cut by the end
/// of the text is not counted and not a fault: `cut` then says so.
qsizetype validUtf8Length(QByteArrayView text, bool &cut);

} // namespace tefter
