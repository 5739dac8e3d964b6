// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"

#include "core/base/LatinKeys.h"

namespace tefter {

namespace {

/// Letters that neither decomposition nor case folding brings together.
QStringView sameLetters(char16_t c)
{
    switch (c) {
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ø':
        return u"o";
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    case u'ς':
        return u"σ";
    case u'ѐ':
        return u"е";
    case u'ي':
    case u'ئ':
    case u'ى':
        return u"ی";
    case u'ك':
        return u"ک";
    case u'ة':
    case u'ۀ':
    case u'ە':
        return u"ه";
    case u'أ':
    case u'إ':
    case u'آ':
    case u'ٱ':
        return u"ا";
    case u'ؤ':
        return u"و";
    default:
        return {};
    }
}

enum class Kind { Letter, Gap, Nothing };

Kind kindOf(QChar c)
{
    switch (c.category()) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_Surrogate:
        return Kind::Letter;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:    // joiners, direction marks
    case QChar::Letter_Modifier: // tatweel, modifier primes
        return Kind::Nothing;
    default:
        return Kind::Gap;
    }
}

QString foldAscii(QStringView text)
{
    QString key;
    key.reserve(text.size());
    bool gap = false;
    for (const QChar c : text) {
        char16_t u = c.unicode();
        if (u >= u'A' && u <= u'Z')
            u = static_cast<char16_t>(u + 32);
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')) {
            if (gap && !key.isEmpty())
                key += u' ';
            gap = false;
            key += QChar(u);
        } else if (u != u'\'') {
            gap = true;
        }
    }
    return key;
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

} // namespace

QString normalisedDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (c.unicode() < 0x80)
            continue;
        if (c.category() == QChar::Number_DecimalDigit)
            c = QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return result;
}

QString foldedKey(QStringView text)
{
    if (isAscii(text))
        return foldAscii(text);
    const QString plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(plain.size());
    bool gap = false;
    for (const QChar c : plain) {
        const Kind kind = c == u'\'' || c == u'’' || c == u'ʼ' || c == u'`' ? Kind::Nothing : kindOf(c);
        if (kind == Kind::Nothing)
            continue;
        if (kind == Kind::Gap) {
            gap = true;
            continue;
        }
        if (gap && !key.isEmpty())
            key += u' ';
        gap = false;
        if (const QStringView same = sameLetters(c.unicode()); !same.isEmpty())
            key += same;
        else if (c.category() == QChar::Number_DecimalDigit)
            key += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
        else
            key += c;
    }
    return key;
}

QString labelKey(QStringView text)
{
    static constexpr QStringView meaningful = u"+#<>=%&@*!?~^|\u2212\u2264\u2265\u00b1\u00d7";
    QString signs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isInside =
            i > 0 && i + 1 < text.size() && !text[i - 1].isSpace() && !text[i + 1].isSpace();
        if (meaningful.contains(c) || c.category() == QChar::Symbol_Currency)
            signs += c;
        else if (c.category() == QChar::Punctuation_Dash && !isInside && text.size() > 1)
            signs += u'-';
    }
    const QString key = foldedKey(text);
    return signs.isEmpty() ? key : key + labelSigns + signs;
}

QString latinKey(QStringView text)
{
    return LatinKeys().of(text);
}

QString digitsKey(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.category() == QChar::Number_DecimalDigit)
            digits += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return digits;
}

} // namespace tefter
