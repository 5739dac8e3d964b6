// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/Encoding.h"

#include <QFile>

#include <optional>
#include <vector>

namespace tefter {

/// Opens a file to be read from; Cause::FileMissing or Cause::CannotRead with what the system said.
Result<void> openForReading(QFile &file);

/// The SHA-256 of a file in 64 hexadecimal digits, read in pieces. About 0.2 s for 50 MB: run it beside the
/// reading, on another thread.
Result<QByteArray> sha256OfFile(const QString &path);
QByteArray sha256OfBytes(QByteArrayView bytes);

/// Text as UTF-8, from a file of any encoding or from memory, in a window that moves along. A file is read in
/// pieces rather than mapped: one that another program shortens meanwhile must not take this program down.
class ByteSource
{
public:
    /// The longest line, or record of several lines, that is still read.
    static constexpr qsizetype recordLimit = qsizetype{1024} * 1024;

    static Result<ByteSource> file(const QString &path, const QString &encoding);
    static ByteSource memory(const QByteArray &utf8);

    /// What is in the window and not yet consumed; it may be changed in place.
    char *begin() { return m_window.data() + m_begin; }
    char *end() { return m_window.data() + m_window.size(); }
    void consumeTo(const char *position) { m_begin = position - m_window.data(); }
    /// Whether the window holds the end of the text.
    bool isLast() const { return m_isLast; }
    /// Reads the next piece behind the window; what was consumed goes.
    Result<void> more();
    /// Starts again at the beginning of the text.
    Result<void> rewind();

    /// Bytes of the file that have been read, and its size: for a progress bar.
    qint64 position() const { return m_position; }
    qint64 size() const { return m_size; }
    /// Characters that had no meaning in the encoding and came in as U+FFFD.
    qint64 unreadable() const { return m_decoder ? m_decoder->replaced() : 0; }

private:
    ByteSource() = default;

    QByteArray m_memory;
    std::unique_ptr<QFile> m_file;
    std::optional<EncodingDecoder> m_decoder;
    std::vector<char> m_window;
    QByteArray m_piece;
    QByteArray m_text;
    qsizetype m_begin = 0;
    qint64 m_position = 0;
    qint64 m_size = 0;
    bool m_isLast = false;
    bool m_isFirst = true;
};

} // namespace tefter
