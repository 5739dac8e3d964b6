// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/ByteSource.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace tefter {

namespace {

constexpr qsizetype pieceSize = 128 * 1024;

} // namespace

Result<void> openForReading(QFile &file)
{
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const QString path = file.fileName();
    if (!QFileInfo::exists(path))
        return failure(Cause::FileMissing, {path});
    return failure(Cause::CannotRead, {path, file.errorString()});
}

Result<QByteArray> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (const auto opened = openForReading(file); !opened)
        return failure(opened.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return failure(Cause::CannotRead, {path, file.errorString()});
        if (got == 0)
            return hash.result().toHex();
        hash.addData(QByteArrayView(piece.constData(), got));
    }
}

QByteArray sha256OfBytes(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex();
}

Result<ByteSource> ByteSource::file(const QString &path, const QString &encoding)
{
    auto decoder = EncodingDecoder::create(encoding);
    if (!decoder)
        return failure(decoder.error());
    ByteSource source;
    source.m_decoder = std::move(*decoder);
    source.m_file = std::make_unique<QFile>(path);
    if (const auto opened = openForReading(*source.m_file); !opened)
        return failure(opened.error());
    source.m_size = source.m_file->size();
    source.m_piece = QByteArray(pieceSize, Qt::Uninitialized);
    return source;
}

ByteSource ByteSource::memory(const QByteArray &utf8)
{
    ByteSource source;
    source.m_memory = utf8.startsWith(byteOrderMark) ? utf8.sliced(byteOrderMark.size()) : utf8;
    source.m_size = source.m_memory.size();
    return source;
}

Result<void> ByteSource::more()
{
    m_window.erase(m_window.begin(), m_window.begin() + m_begin);
    m_begin = 0;
    if (m_isLast)
        return {};
    if (!m_file) {
        const auto piece =
            QByteArrayView(m_memory).sliced(m_position).first(qMin<qint64>(pieceSize, m_size - m_position));
        m_window.insert(m_window.end(), piece.begin(), piece.end());
        m_position += piece.size();
        m_isLast = m_position == m_size;
        return {};
    }
    const qint64 got = m_file->read(m_piece.data(), m_piece.size());
    if (got < 0)
        return failure(Cause::CannotRead, {m_file->fileName(), m_file->errorString()});
    m_position += got;
    m_isLast = got == 0;
    m_text.resize(0);
    m_decoder->decode(QByteArrayView(m_piece.constData(), got), m_isLast, m_text);
    QByteArrayView text(m_text);
    if (m_isFirst && text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());
    m_isFirst = m_isFirst && m_text.isEmpty();
    m_window.insert(m_window.end(), text.begin(), text.end());
    return {};
}

Result<void> ByteSource::rewind()
{
    m_window.clear();
    m_begin = 0;
    m_position = 0;
    m_isLast = false;
    m_isFirst = true;
    if (!m_file)
        return {};
    m_decoder->reset();
    if (!m_file->seek(0))
        return failure(Cause::CannotRead, {m_file->fileName(), m_file->errorString()});
    return {};
}

} // namespace tefter
