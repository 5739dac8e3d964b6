// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/SegmentLexer.h"

#include "core/base/Ascii.h"

namespace tefter {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

Literal Token::literal() const
{
    switch (type) {
    case Number:
        return Literal::decimal(text);
    case Day:
        return {Literal::Type::Day, text, 0};
    case Text:
        return Literal::quoted(text);
    case Record:
        return Literal::reference(record, text);
    default:
        return Literal::word(text);
    }
}

void SegmentLexer::skipSpace()
{
    while (at(m_at).isSpace())
        ++m_at;
}

bool SegmentLexer::followedBy(QChar c) const
{
    qsizetype i = m_at;
    while (at(i).isSpace())
        ++i;
    return at(i) == c;
}

Token SegmentLexer::finish(Token token, qsizetype end)
{
    token.spelling = m_text.sliced(token.position, end - token.position);
    if (token.text.isNull())
        token.text = token.spelling;
    m_at = end;
    return token;
}

Token SegmentLexer::next()
{
    skipSpace();
    Token token;
    token.position = m_at;
    const QChar c = at(m_at);
    if (m_at >= m_text.size())
        return token;
    if (isLetter(c)) {
        qsizetype end = m_at;
        while (isLetter(at(end)) || isAsciiDigit(at(end)) || at(end) == u'-')
            ++end;
        token.type = Token::Word;
        return finish(token, end);
    }
    if (isAsciiDigit(c) || (c == u'-' && isAsciiDigit(at(m_at + 1))))
        return number();
    if (c == u'"')
        return quoted();
    if (c == u'#')
        return record();
    if (c == u'.' && at(m_at + 1) == u'.') {
        token.type = Token::Range;
        return finish(token, m_at + 2);
    }
    if (c == u'<' || c == u'>' || c == u'=' || c == u'!') {
        token.type = Token::Operator;
        const bool two = at(m_at + 1) == u'=' && c != u'=';
        if (c == u'!' && !two)
            token.type = Token::Wrong;
        return finish(token, m_at + (two ? 2 : 1));
    }
    token.type = c == u'(' ? Token::Open : c == u')' ? Token::Close : c == u',' ? Token::Comma : Token::Wrong;
    return finish(token, m_at + 1);
}

Token SegmentLexer::number()
{
    Token token;
    token.position = m_at;
    if (const Day day = Day::fromIso(QStringView(m_text).sliced(m_at).left(10)); day.isValid()) {
        token.type = Token::Day;
        return finish(token, m_at + 10);
    }
    token.type = Token::Number;
    qsizetype end = m_at + (at(m_at) == u'-' ? 1 : 0);
    while (isAsciiDigit(at(end)))
        ++end;
    if (at(end) == u'.' && isAsciiDigit(at(end + 1))) {
        ++end;
        while (isAsciiDigit(at(end)))
            ++end;
    }
    if (isLetter(at(end)) || (at(end) == u'-' && isAsciiDigit(at(end + 1))))
        token.type = Token::Wrong;
    return finish(token, end);
}

Token SegmentLexer::quoted()
{
    Token token;
    token.position = m_at;
    token.type = Token::Text;
    token.text = QStringLiteral("");
    qsizetype i = m_at + 1;
    for (; i < m_text.size() && m_text[i] != u'"'; ++i) {
        if (m_text[i] == u'\\' && i + 1 < m_text.size()) {
            ++i;
            token.text += m_text[i] == u'n' ? QChar(u'\n') : m_text[i];
        } else {
            token.text += m_text[i];
        }
    }
    if (i >= m_text.size()) {
        token.type = Token::Wrong;
        return finish(token, m_text.size());
    }
    return finish(token, i + 1);
}

Token SegmentLexer::record()
{
    Token token;
    token.position = m_at;
    token.type = Token::Record;
    token.text = QStringLiteral("");
    qsizetype end = m_at + 1;
    while (isAsciiDigit(at(end)))
        ++end;
    token.record = QStringView(m_text).sliced(m_at + 1, end - m_at - 1).toLongLong();
    if (token.record <= 0)
        token.type = Token::Wrong;
    m_at = end;
    if (token.type == Token::Record && at(end) == u'"') {
        const Token name = quoted();
        if (name.type != Token::Text)
            token.type = Token::Wrong;
        token.text = name.text;
        end = m_at;
    }
    return finish(token, end);
}

} // namespace tefter
