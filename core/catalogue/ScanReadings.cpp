// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ScanReadings.h"

#include "core/base/Ascii.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The keys of a keyboard that are read, as they stand in English, and what they give in another layout.
struct KeyLayout
{
    QStringView keys;
    QStringView typed;
};

constexpr QStringView letterKeys = u"qwertyuiopasdfghjklzxcvbnmQWERTYUIOPASDFGHJKLZXCVBNM";

// Shift and W gives the same Σ as shift and S; see greekReadings().
constexpr KeyLayout greek{letterKeys, u";ςερτυθιοπασδφγηξκλζχψωβνμ:ΣΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ"};
constexpr KeyLayout russian{u"qwertyuiopasdfghjklzxcvbnm/QWERTYUIOPASDFGHJKLZXCVBNM",
                            u"йцукенгшщзфывапролдячсмить.ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"};
/// ISIRI 9147, as Linux and newer Windows have it.
constexpr KeyLayout persian{
    letterKeys, u"ضصثقفغعهخحشسیبلاتنمظطزرذدپ\u0652\u064c\u064d\u064b\u064f\u0650\u064e\u0651][ؤئيإأآة»«"
                u"ك\u0653ژ\u0670\u200c\u0654ء"};
/// The older one of Windows.
constexpr KeyLayout olderPersian{
    letterKeys, u"ضصثقفغعهخحشسيبلاتنمظطزرذدئ\u064b\u064c\u064d﷼،؛,][\\\u064e\u064f\u0650\u0651ۀآـ«»ةيژؤإأء"};
constexpr KeyLayout hungarian{u"yz0-YZ", u"zyöüZY"};

/// Only where one of its letters shows that the keyboard stood in it: `zoo` is nothing but zoo.
QString reading(const QString &text, const KeyLayout &layout)
{
    const bool isTold = std::any_of(text.begin(), text.end(),
                                    [&](QChar c) { return c.unicode() > u'~' && layout.typed.contains(c); });
    if (!isTold)
        return text;
    QString result = text;
    for (QChar &c : result) {
        const qsizetype key = layout.typed.indexOf(c);
        if (key >= 0)
            c = layout.keys[key];
    }
    return result;
}

/// Persian and Arabic digits as the digits of codes.
QString plainDigits(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.isDigit())
            c = QLatin1Char(static_cast<char>('0' + c.digitValue()));
    }
    return result;
}

QStringList greekReadings(const QString &text)
{
    QString other = text;
    other.replace(u'Σ', u'W');
    return {reading(text, greek), reading(other, greek)};
}

/// The same article in twelve digits and in thirteen.
QString otherLength(const QString &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), isAsciiDigit);
    if (digits && text.size() == 12)
        return u'0' + text;
    return digits && text.size() == 13 && text.startsWith(u'0') ? text.sliced(1) : QString();
}

} // namespace

QStringList scanReadings(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    const QString plain = plainDigits(typed);
    QStringList readings{typed, plain, otherLength(plain)};
    readings << greekReadings(plain);
    for (const KeyLayout &layout : {russian, persian, olderPersian, hungarian})
        readings << reading(plain, layout);
    readings.removeAll(QString());
    readings.removeDuplicates();
    return readings;
}

} // namespace tefter
