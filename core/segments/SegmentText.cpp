// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/SegmentText.h"

#include "core/segments/SegmentLexer.h"

namespace tefter::segmentText {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 50;

struct Unit
{
    QLatin1StringView word;
    PeriodSpec::Unit unit;
};
constexpr Unit units[] = {{"days"_L1, PeriodSpec::Unit::Days},
                          {"weeks"_L1, PeriodSpec::Unit::Weeks},
                          {"months"_L1, PeriodSpec::Unit::Months},
                          {"years"_L1, PeriodSpec::Unit::Years}};

struct GroupWord
{
    QLatin1StringView word;
    SegmentNode::Kind kind;
};
constexpr GroupWord groupWords[] = {{"all"_L1, SegmentNode::Kind::All},
                                    {"any"_L1, SegmentNode::Kind::Any},
                                    {"none"_L1, SegmentNode::Kind::None}};

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_lexer(text)
    {
        advance();
    }

    Result<SegmentNode> whole()
    {
        auto result = node(0);
        if (result && m_token.type != Token::End)
            return unexpected(u"the end"_s);
        return result;
    }

private:
    void advance() { m_token = m_lexer.next(); }
    bool isWord(QLatin1StringView word) const { return m_token.type == Token::Word && m_token.text == word; }

    tl::unexpected<Error> unexpected(const QString &expected) const
    {
        return failure(Cause::SyntaxError, {m_token.type == Token::End ? u"…"_s : m_token.spelling,
                                            QString::number(m_token.position + 1), expected});
    }

    Result<SegmentNode> node(int depth)
    {
        if (depth > deepest)
            return unexpected(u"fewer groups inside each other"_s);
        if (m_token.type != Token::Word)
            return unexpected(u"a condition"_s);
        for (const GroupWord &g : groupWords) {
            if (isWord(g.word) && m_lexer.followedBy(u'('))
                return group(g.kind, depth);
        }
        return condition();
    }

    Result<SegmentNode> group(SegmentNode::Kind kind, int depth)
    {
        advance();
        advance();
        SegmentNode result = SegmentNode::group(kind, {});
        while (m_token.type != Token::Close) {
            auto child = node(depth + 1);
            if (!child)
                return child;
            result.children.append(std::move(*child));
            if (m_token.type == Token::Comma)
                advance();
            else if (m_token.type != Token::Close)
                return unexpected(u"\",\" or \")\""_s);
        }
        advance();
        return result;
    }

    Result<SegmentNode> condition()
    {
        Condition c;
        c.criterion = m_token.text;
        advance();
        if (m_token.type != Token::Word && m_token.type != Token::Operator)
            return unexpected(u"what is asked of \"%1\""_s.arg(c.criterion));
        c.op = m_token.text;
        advance();
        while (isValue()) {
            c.values.append(m_token.literal());
            advance();
        }
        if (isWord("at-least"_L1)) {
            advance();
            if (m_token.type != Token::Number || m_token.text.contains(u'.'))
                return unexpected(u"a whole number"_s);
            c.atLeast = m_token.text.toLongLong();
            advance();
        }
        if (isWord("in"_L1)) {
            advance();
            auto spec = period();
            if (!spec)
                return failure(spec.error());
            c.period = *spec;
        }
        return SegmentNode::leaf(std::move(c));
    }

    bool isValue() const
    {
        switch (m_token.type) {
        case Token::Word:
            return !isWord("at-least"_L1) && !isWord("in"_L1);
        case Token::Number:
        case Token::Day:
        case Token::Text:
        case Token::Record:
            return true;
        default:
            return false;
        }
    }

    Result<PeriodSpec> period()
    {
        PeriodSpec spec;
        if (isWord("last"_L1)) {
            advance();
            spec.last = m_token.type == Token::Number ? m_token.text.toInt() : 0;
            if (spec.last <= 0 || spec.last > 36'500)
                return unexpected(u"how many"_s);
            advance();
            for (const Unit &u : units) {
                if (isWord(u.word)) {
                    spec.unit = u.unit;
                    advance();
                    return spec;
                }
            }
            return unexpected(u"days, weeks, months or years"_s);
        }
        if (m_token.type == Token::Day) {
            spec.fixed.from = Day::fromIso(m_token.text);
            advance();
        }
        if (m_token.type != Token::Range)
            return unexpected(u"a period such as 2026-01-01..2026-12-31 or last 12 months"_s);
        advance();
        if (m_token.type == Token::Day) {
            spec.fixed.to = Day::fromIso(m_token.text);
            advance();
        }
        return spec;
    }

    SegmentLexer m_lexer;
    Token m_token;
};

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + text + u'"';
}

QString print(const Literal &literal)
{
    switch (literal.type) {
    case Literal::Type::Text:
        return quoted(literal.text);
    case Literal::Type::Record:
        return u'#' + QString::number(literal.record) +
               (literal.text.isEmpty() ? QString() : quoted(literal.text));
    case Literal::Type::Word:
    case Literal::Type::Number:
    case Literal::Type::Day:
        break;
    }
    return literal.text;
}

QString print(const PeriodSpec &period)
{
    if (period.last == 0)
        return period.fixed.from.iso() + u".."_s + period.fixed.to.iso();
    for (const Unit &u : units) {
        if (u.unit == period.unit)
            return u"last %1 "_s.arg(period.last) + u.word;
    }
    return {};
}

} // namespace

Result<SegmentNode> parse(const QString &text)
{
    return Parser(text).whole();
}

QString print(const Condition &condition)
{
    QStringList parts{condition.criterion, condition.op};
    for (const Literal &value : condition.values)
        parts << print(value);
    if (condition.atLeast)
        parts << u"at-least"_s << QString::number(*condition.atLeast);
    if (condition.period)
        parts << u"in"_s << print(*condition.period);
    return parts.join(u' ');
}

QString print(const SegmentNode &node)
{
    if (node.kind == SegmentNode::Kind::Leaf)
        return print(node.condition);
    QStringList children;
    for (const SegmentNode &child : node.children)
        children << print(child);
    for (const GroupWord &g : groupWords) {
        if (g.kind == node.kind)
            return g.word + u'(' + children.join(u", "_s) + u')';
    }
    return {};
}

} // namespace tefter::segmentText
