// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Condition.h"

namespace tefter {

/// One token of a segment's text.
struct Token
{
    enum Type { Word, Operator, Number, Day, Text, Record, Open, Close, Comma, Range, End, Wrong };

    Type type = End;
    QString text;     ///< its value
    QString spelling; ///< as it stands in the text
    qint64 record = 0;
    qsizetype position = 0;

    Literal literal() const;
};

/// Cuts the text of a segment into tokens; the grammar is in SegmentText.h.
class SegmentLexer
{
public:
    explicit SegmentLexer(const QString &text)
        : m_text(text)
    {
    }

    Token next();
    /// Whether the next token begins with this character.
    bool followedBy(QChar c) const;

private:
    QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    void skipSpace();
    Token finish(Token token, qsizetype end);
    Token number();
    Token quoted();
    Token record();

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace tefter
