// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/Rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tefter::translations {

namespace {

/// How a language writes.
struct Orthography
{
    QString code;
    int forms;           ///< of a plural
    bool oneMayBeSilent; ///< the first form is for exactly 1 and need not print it
    QString questionMark;
    QString openingQuote;
    QString closingQuote;
    QString letters; ///< a class of letters that no English text has; empty where the script is Latin
};

const Orthography &orthographyOf(const QString &language)
{
    static const QList<Orthography> all{
        {u"en"_s, 2, true, u"?"_s, u"“"_s, u"”"_s, {}},
        {u"el"_s, 2, true, u";"_s, u"«"_s, u"»"_s, u"\\p{Greek}"_s},
        {u"hu"_s, 1, false, u"?"_s, u"„"_s, u"”"_s, {}},
        {u"pl"_s, 3, true, u"?"_s, u"„"_s, u"”"_s, {}},
        {u"ru"_s, 3, false, u"?"_s, u"«"_s, u"»"_s, u"\\p{Cyrillic}"_s},
        {u"fa"_s, 1, false, u"؟"_s, u"«"_s, u"»"_s, u"\\p{Arabic}"_s},
    };
    for (const Orthography &orthography : all)
        if (orthography.code == language)
            return orthography;
    qFatal("no orthography for %s", qPrintable(language));
}

QStringList found(const QString &text, const QRegularExpression &pattern)
{
    QStringList all;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        all << it.next().captured();
    all.sort();
    return all;
}

/// "%1 %L2 %n" as "%1 %2 %n": a translation may ask for the digits of its language.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(\\d{1,2}|n)"_s);
    QStringList all = found(text, pattern);
    for (QString &one : all)
        one.remove(u'L');
    all.removeDuplicates(); // a language may need to say a thing twice
    all.sort();
    return all;
}

QStringList tags(const QString &text)
{
    static const QRegularExpression pattern(
        u"</?(a|b|br|code|em|h[1-6]|i|li|nobr|ol|p|span|strong|table|td|tr|u|ul)\\b"_s);
    return found(text, pattern);
}

/// What a person reads: without tags, entities and placeholders.
QString readable(QString text)
{
    static const QRegularExpression code(u"<code>.*?</code>"_s);
    static const QRegularExpression unread(u"<[a-z/][^>]*>|&[a-z]+;|%L?(\\d{1,2}|n)"_s);
    return text.remove(code).replace(unread, u"\uFFFC"_s);
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(u"&[^&\\s]"_s);
    static const QRegularExpression entity(u"&[a-z]+;|&&"_s);
    return QString(text).remove(entity).contains(pattern);
}

QString leadingSpace(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*"_s);
    return pattern.match(text).captured();
}

QString trailingSpace(const QString &text)
{
    static const QRegularExpression pattern(u"\\s*$"_s);
    return pattern.match(text).captured();
}

/// The mark a sentence ends with, in the terms of English; empty for a letter.
QString ending(const QString &text, const QString &questionMark)
{
    QString rest = readable(text).trimmed();
    while (rest.endsWith(u'\uFFFC') || rest.endsWith(u'\u200F') || rest.endsWith(u'\u200E'))
        rest.chop(1);
    if (rest.endsWith(u"..."))
        return u"…"_s;
    if (rest.endsWith(questionMark))
        return u"?"_s;
    const QString last = rest.right(1);
    return u".:!…?"_s.contains(last) ? last : QString();
}

void checkPlaceholders(const Entry &entry, const Orthography &how, QStringList &wrong)
{
    for (int i = 0; i < entry.forms.size(); ++i) {
        QStringList wanted = placeholders(entry.source);
        const QStringList given = placeholders(entry.forms[i]);
        if (entry.plural && i == 0 && how.oneMayBeSilent && !given.contains(u"%n"_s))
            wanted.removeAll(u"%n"_s);
        if (given != wanted)
            wrong << u"has the placeholders %1 instead of %2"_s.arg(given.join(u' '), wanted.join(u' '));
        if (entry.plural && entry.forms[i].contains(u"%n"_s))
            wrong << u"prints %n where %Ln gives the digits and groups of the language"_s;
    }
}

void checkShape(const Entry &entry, const QString &text, const Orthography &how, QStringList &wrong)
{
    if (leadingSpace(entry.source) != leadingSpace(text) ||
        trailingSpace(entry.source) != trailingSpace(text))
        wrong << u"begins or ends with other spaces"_s;
    if (entry.source.count(u'\n') != text.count(u'\n'))
        wrong << u"has other line breaks"_s;
    if (tags(entry.source) != tags(text))
        wrong << u"has other tags"_s;
    if (text.contains(u"..."_s) && !entry.source.contains(u"..."_s))
        wrong << u"writes three dots instead of an ellipsis"_s;
    const QString wanted = ending(entry.source, u"?"_s);
    const QString given = ending(text, how.questionMark);
    if (wanted != given)
        wrong << u"ends with \"%1\" instead of \"%2\""_s.arg(given, wanted);
    // A mnemonic may be left out where letters are joined: underlining parts them.
    if (hasMnemonic(entry.source) != hasMnemonic(text) && !(how.code == u"fa"_s && hasMnemonic(entry.source)))
        wrong << u"has a mnemonic (&) where the source has none, or none where it has one"_s;
}

void checkTranslated(const Entry &entry, const QString &text, const Orthography &how, QStringList &wrong)
{
    static const QRegularExpression english(u"\\b[A-Z]?[a-z]{3,}\\b"_s);
    static const QRegularExpression name(
        u"Tefter|Mailchimp|Brevo|Excel|Viber|WhatsApp|Telegram|Instagram|Facebook|Windows|Linux|Qt"_s);
    static const QRegularExpression words(u"(\\S*\\p{L}{2}\\S*\\s+){2}\\S*\\p{L}{2}"_s);
    const QString source = readable(entry.source).remove(name);
    if (!how.letters.isEmpty() && source.contains(english) && !text.contains(QRegularExpression(how.letters)))
        wrong << u"is not in the script of the language"_s;
    if (how.letters.isEmpty() && how.code != u"en"_s && text == entry.source && source.contains(words))
        wrong << u"is the English text"_s;
    const QString from = readable(entry.source).trimmed();
    const QString to = readable(text).trimmed();
    if (!from.isEmpty() && !to.isEmpty() && from[0].isUpper() && to[0].isLower())
        wrong << u"begins with a small letter"_s;
}

void checkQuotes(const Entry &entry, const QString &text, const Orthography &how, QStringList &wrong)
{
    const QString source = readable(entry.source);
    const QString target = readable(text);
    if (target.contains(u'"') && !source.contains(u'"'))
        wrong << u"has straight quotation marks"_s;
    if (source.contains(u'“') && !(target.contains(how.openingQuote) && target.contains(how.closingQuote)))
        wrong << u"needs the quotation marks %1 %2"_s.arg(how.openingQuote, how.closingQuote);
}

void checkGreek(const QString &text, QStringList &wrong)
{
    if (readable(text).contains(u'?'))
        wrong << u"has an English question mark"_s;
    static const QRegularExpression mixed(u"\\p{Greek}[A-Za-z]|[A-Za-z]\\p{Greek}"_s);
    if (readable(text).contains(mixed))
        wrong << u"mixes Latin letters into a Greek word"_s;
}

void checkRussian(const QString &text, QStringList &wrong)
{
    static const QRegularExpression mixed(u"\\p{Cyrillic}[A-Za-z]|[A-Za-z]\\p{Cyrillic}"_s);
    if (readable(text).contains(mixed))
        wrong << u"mixes Latin letters into a Russian word"_s;
    static const QRegularExpression you(u"(?<![.?!…:»]\\s)(?<!^)\\bВ(ы|ас|ам|аш)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    if (readable(text).contains(you))
        wrong << u"writes «вы» with a capital"_s;
}

/// "Tables (*.csv *.txt);;All files (*)": every part is a name with its patterns in brackets.
bool isFileFilter(const QString &text)
{
    static const QRegularExpression filter(u"^[^;()]+ \\(\\*[^;()]*\\)$"_s);
    const QStringList parts = text.split(u";;"_s);
    return std::all_of(parts.cbegin(), parts.cend(),
                       [](const QString &part) { return filter.match(part).hasMatch(); });
}

void checkPersian(const Entry &entry, const QString &text, QStringList &wrong)
{
    // Names of standards keep their digits: UTF-8, RFC 4180, Windows-1256.
    static const QRegularExpression code(u"[A-Za-z][A-Za-z./-]*[ -]?[0-9]+([.-][0-9]+)*"_s);
    static const QRegularExpression latinDigit(u"[0-9]"_s);
    QString read = readable(text).remove(code);
    // The filters of a file dialog are parted by ";;", which is no mark of a sentence.
    if (isFileFilter(entry.source) && isFileFilter(text))
        read.replace(u";;"_s, u" "_s);
    if (read.contains(latinDigit))
        wrong << u"has Latin digits"_s;
    static const QRegularExpression arabicDigit(u"[٠-٩]"_s);
    if (read.contains(arabicDigit))
        wrong << u"has Arabic digits"_s;
    static const QRegularExpression arabicLetter(u"[يكة]"_s);
    if (read.contains(arabicLetter))
        wrong << u"has the Arabic ي, ك or ة for the Persian ی, ک or ه"_s;
    static const QRegularExpression mark(u"[?;]|,(\\s|$)"_s);
    if (read.contains(mark))
        wrong << u"has a Latin ? ; or , for ؟ ؛ or ،"_s;
}

} // namespace

QStringList mistakes(const Entry &entry, const QString &language)
{
    const Orthography &how = orthographyOf(language);
    QStringList wrong;
    if (!entry.finished)
        return {u"is unfinished"_s};
    if (entry.forms.size() != (entry.plural ? how.forms : 1))
        wrong << u"has %1 plural forms instead of %2"_s.arg(entry.forms.size()).arg(how.forms);
    if (entry.forms.contains(QString()) || entry.forms.isEmpty())
        wrong << u"is empty"_s;
    if (!wrong.isEmpty())
        return wrong;

    checkPlaceholders(entry, how, wrong);
    for (const QString &text : entry.forms) {
        checkShape(entry, text, how, wrong);
        checkTranslated(entry, text, how, wrong);
        checkQuotes(entry, text, how, wrong);
        if (language == u"el"_s)
            checkGreek(text, wrong);
        else if (language == u"ru"_s)
            checkRussian(text, wrong);
        else if (language == u"fa"_s)
            checkPersian(entry, text, wrong);
    }
    wrong.removeDuplicates();
    return wrong;
}

} // namespace tefter::translations
