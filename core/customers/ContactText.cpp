// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactText.h"

#include "core/base/SearchKey.h"

#include <QRegularExpression>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestDigits = 3;
/// Longer than any number of the world with what is dialled before it.
constexpr qsizetype mostDigits = 17;
/// What stands alone with fewer digits is an area code or an extension, not a number.
constexpr qsizetype fewestAlone = 6;
/// As many digits as a number with its country has at most.
constexpr qsizetype mostOfOne = 15;

bool isDigit(QChar c)
{
    return c.category() == QChar::Number_DecimalDigit;
}

qsizetype digitsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), isDigit);
}

/// The parts, where each has enough digits to be a number by itself; else nothing.
QStringList wholeNumbers(const QString &text, const QRegularExpression &between)
{
    QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    const bool isEachWhole = std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return digitsIn(phonePart(part)) >= fewestAlone;
    });
    return parts.size() > 1 && isEachWhole ? parts : QStringList();
}

} // namespace

bool isEmailLike(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || at != text.lastIndexOf(u'@'))
        return false;
    const bool hasOther = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.unicode() < 0x20 || QStringView(u"<>()[]\\,;:\"").contains(c);
    });
    const auto labels = text.sliced(at + 1).split(u'.');
    return !hasOther && labels.size() > 1 && labels.last().size() > 1 &&
           std::none_of(labels.cbegin(), labels.cend(), [](QStringView label) { return label.isEmpty(); });
}

QString plainEmail(QStringView text)
{
    QStringView bare = text.trimmed();
    const qsizetype open = bare.lastIndexOf(u'<');
    const qsizetype close = bare.lastIndexOf(u'>');
    if (open >= 0 && close > open)
        bare = bare.sliced(open + 1, close - open - 1).trimmed();
    constexpr QStringView scheme = u"mailto:";
    if (bare.startsWith(scheme, Qt::CaseInsensitive)) {
        bare = bare.sliced(scheme.size()).trimmed();
        if (const qsizetype query = bare.indexOf(u'?'); query >= 0)
            bare.truncate(query);
    }
    if (bare.endsWith(u'.'))
        bare.chop(1);
    return bare.toString();
}

QStringList emailsOf(const QString &cell)
{
    const bool isOne = std::none_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c.isSpace() || QStringView(u",;|،؛<").contains(c);
    });
    if (isOne)
        return cell.isEmpty() ? QStringList() : QStringList{plainEmail(cell)};
    static const QRegularExpression bracketed(u"<[^<>]*>"_s);
    static const QRegularExpression between(u"[,;|،؛\\s]+"_s);
    QStringList emails;
    if (cell.contains(u'<') && cell.contains(bracketed)) {
        auto found = bracketed.globalMatch(cell);
        while (found.hasNext())
            emails << plainEmail(found.next().capturedView());
    } else {
        const QStringList parts = QString(cell).replace(u"mailto: "_s, u"mailto:"_s).split(between);
        for (const QString &part : parts)
            emails << plainEmail(part);
    }
    emails.removeAll(QString());
    return emails;
}

bool isPhoneLike(QStringView text)
{
    const qsizetype digits = digitsIn(phonePart(text));
    return digits >= fewestDigits && digits <= mostDigits;
}

QStringView phonePart(QStringView text)
{
    constexpr qsizetype fewestOfNumber = 5;
    const auto endsNumber = [](QChar c) { return c.isLetter() || c == u'#' || c == u';'; };
    if (std::none_of(text.begin(), text.end(), endsNumber))
        return text;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from;
        while (to < text.size() && !endsNumber(text[to]))
            ++to;
        QStringView part = text.sliced(from, to - from);
        if (digitsIn(part) >= fewestOfNumber) {
            while (!isDigit(part.back()))
                part.chop(1);
            while (!isDigit(part.front()) && part.front() != u'+' && part.front() != u'(')
                part = part.sliced(1);
            return part;
        }
        from = to + 1;
    }
    return text;
}

QStringList phonesOf(const QString &cell)
{
    const bool isPlain = std::none_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c.isLetter() || QStringView(u",;|،؛\r\n").contains(c);
    });
    if (isPlain && digitsIn(cell) <= mostOfOne)
        return cell.trimmed().isEmpty() ? QStringList() : QStringList{cell.trimmed()};
    static const QRegularExpression always(
        u"[,;|،؛\\r\\n]|\\s(?:or|and|ή|και|vagy|és|lub|albo|i|или|и|یا|و)\\s"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression whereTooLong(u"[/\\\\]|\\s[-–—]\\s|\\s{2,}|(?<=\\d)\\s*(?=\\+)"_s);
    static const QRegularExpression spaces(u"\\s+"_s);
    QStringList phones = wholeNumbers(cell, always);
    if (phones.isEmpty())
        phones << cell.trimmed();
    QStringList result;
    for (const QString &phone : std::as_const(phones)) {
        QStringList parts;
        if (digitsIn(phonePart(phone)) > mostOfOne) {
            parts = wholeNumbers(phone, whereTooLong);
            if (parts.isEmpty())
                parts = wholeNumbers(phone, spaces);
        }
        result += parts.isEmpty() ? QStringList{phone} : parts;
    }
    result.removeAll(QString());
    return result;
}

} // namespace tefter
