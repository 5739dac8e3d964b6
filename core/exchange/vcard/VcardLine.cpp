// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/VcardLine.h"

#include <algorithm>

namespace tefter {

namespace {

/// Where a sign stands outside of quotation marks; -1 where it does not.
qsizetype indexOutsideQuotes(QByteArrayView text, char sign)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == sign && !isQuoted)
            return i;
    }
    return -1;
}

bool isQuotedPrintable(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

bool isBase64(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray head = line.first(qMax<qsizetype>(colon, 0)).toByteArray().toUpper();
    return head.contains("BASE64") || head.contains("ENCODING=B");
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

VcardLine::Parameter parameterFrom(QByteArrayView text)
{
    // Phones write a label of their owner in brackets, with signs of equality of its own.
    const qsizetype equals = text.startsWith("X-CUSTOM(") ? -1 : text.indexOf('=');
    QByteArray value = text.sliced(equals + 1).toByteArray();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.sliced(1, value.size() - 2);
    return {equals < 0 ? QByteArray() : text.first(equals).toByteArray().trimmed().toUpper(),
            value.trimmed()};
}

QByteArrayView trimmedBreak(QByteArrayView line)
{
    while (line.endsWith('\r') || line.endsWith('\n'))
        line.chop(1);
    return line;
}

} // namespace

QByteArray VcardLine::parameter(QByteArrayView wanted) const
{
    for (const Parameter &one : parameters) {
        if (one.name == wanted)
            return one.value;
    }
    return {};
}

bool VcardLine::hasType(QByteArrayView type) const
{
    return std::any_of(parameters.cbegin(), parameters.cend(), [&](const Parameter &one) {
        if (one.name == type)
            return true;
        if (!one.name.isEmpty() && one.name != "TYPE")
            return false;
        return one.value.toUpper().split(',').contains(type.toByteArray());
    });
}

QByteArrayView VcardLines::takeLine()
{
    const auto end =
        std::find_if(m_rest.begin(), m_rest.end(), [](char c) { return c == '\n' || c == '\r'; });
    qsizetype length = end - m_rest.begin();
    if (length < m_rest.size())
        length += m_rest.sliced(length).startsWith("\r\n") ? 2 : 1;
    const QByteArrayView line = m_rest.first(length);
    m_rest = m_rest.sliced(length);
    ++m_line;
    return trimmedBreak(line);
}

/// Old programs break a picture over lines without indenting them; an empty line ends it.
bool VcardLines::isFurtherBase64() const
{
    const auto end =
        std::find_if(m_rest.begin(), m_rest.end(), [](char c) { return c == '\n' || c == '\r'; });
    const QByteArrayView line = m_rest.first(end - m_rest.begin());
    return !line.isEmpty() && !line.contains(':');
}

QByteArray VcardLines::takeLogicalLine(qint64 &begin)
{
    begin = m_line + 1;
    QByteArray whole = takeLine().toByteArray();
    const bool isPrintable = isQuotedPrintable(whole);
    const bool isPicture = isBase64(whole);
    while (!m_rest.isEmpty()) {
        if (isPrintable && whole.endsWith('=')) {
            whole.chop(1);
            if (m_rest.startsWith("END:VCARD"))
                break; // a break too many, at the end of a card
            whole += takeLine();
        } else if (m_rest.front() == ' ' || m_rest.front() == '\t') {
            whole += takeLine().sliced(1);
        } else if (isPicture && isFurtherBase64()) {
            whole += takeLine();
        } else {
            break;
        }
    }
    return whole;
}

std::optional<VcardLine> VcardLines::next()
{
    while (!m_rest.isEmpty()) {
        VcardLine result;
        const QByteArray whole = takeLogicalLine(result.line);
        const qsizetype colon = indexOutsideQuotes(whole, ':');
        if (colon <= 0)
            continue;
        QByteArrayView head = QByteArrayView(whole).first(colon);
        QList<QByteArrayView> parts;
        for (qsizetype end = 0; (end = indexOutsideQuotes(head, ';')) >= 0; head = head.sliced(end + 1))
            parts << head.first(end);
        parts << head;
        const QByteArrayView name = parts.takeFirst();
        const qsizetype dot = name.lastIndexOf('.');
        result.name = name.sliced(dot + 1).toByteArray().trimmed().toUpper();
        result.group = name.first(qMax<qsizetype>(dot, 0)).toByteArray().trimmed().toUpper();
        for (const QByteArrayView part : std::as_const(parts))
            result.parameters << parameterFrom(part);
        result.value = whole.sliced(colon + 1);
        if (isQuotedPrintable(whole))
            result.value = fromQuotedPrintable(result.value);
        return result;
    }
    return std::nullopt;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low < 0) {
            result += text[i];
            continue;
        }
        result += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return result;
}

QStringList vcardParts(const QString &value, QChar separator, bool isOld)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const QChar following = i + 1 < value.size() ? value[i + 1] : QChar();
        const bool isBreak = !isOld && (following == u'n' || following == u'N');
        const bool isEscape = c == u'\\' && (isBreak || following == u'\\' || following == u';' ||
                                             following == u',' || following == u':');
        if (isEscape) {
            parts.last() += isBreak ? QChar(u'\n') : following;
            ++i;
        } else if (c == separator) {
            parts << QString();
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

QString vcardText(const QString &value, bool isOld)
{
    return vcardParts(value, QChar(), isOld).join(QChar());
}

} // namespace tefter
