// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/NumberFormat.h"

#include "core/base/Ascii.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace tefter {

namespace {

constexpr double secondsOfDay = 86400.0;
constexpr double lastDay = 2958465.0; ///< 9999-12-31
constexpr double leapDayThatWasNone = 60.0;
constexpr int keptDigits = 15; ///< what a spreadsheet keeps of a number

bool isWhole(const QByteArray &value)
{
    return !value.isEmpty() && value.size() <= keptDigits &&
           std::all_of(value.cbegin(), value.cend(), isAsciiDigit);
}

/// Without exponent and without the dust of binary fractions.
QByteArray plainNumber(double value)
{
    if (!std::isfinite(value) || std::abs(value) >= 1e21)
        return QByteArray::number(value, 'g', keptDigits);
    const int whole = value == 0.0 ? 1 : static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    QByteArray text = QByteArray::number(value, 'f', std::clamp(keptDigits - whole, 0, 2 * keptDigits));
    if (!text.contains('.'))
        return text;
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray timeText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QByteArray::number(number).rightJustified(2, '0'); };
    return two(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

/// Days since the beginning of the spreadsheet's calendar, as day and time.
QByteArray dayText(double serial, bool since1904)
{
    double day = std::floor(serial);
    auto seconds = static_cast<qint64>(std::llround((serial - day) * secondsOfDay));
    if (seconds == static_cast<qint64>(secondsOfDay)) {
        day += 1;
        seconds = 0;
    }
    QByteArray text;
    if (!since1904 && day == leapDayThatWasNone) {
        text = "1900-02-29";
    } else {
        const QDate start = since1904                  ? QDate(1904, 1, 1)
                            : day < leapDayThatWasNone ? QDate(1899, 12, 31)
                                                       : QDate(1899, 12, 30);
        text = start.addDays(static_cast<qint64>(day)).toString(Qt::ISODate).toLatin1();
    }
    return seconds == 0 ? text : text + 'T' + timeText(seconds);
}

/// The first part of a format, with what stands for itself taken out: quoted words, colours, the language.
QString signsOf(const QString &code)
{
    QString signs;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            // [h] and [mm] count hours and minutes on beyond the day.
            const QString inner = code.sliced(i + 1, end - i - 1).toLower();
            if (inner == u"h" || inner == u"hh" || inner == u"m" || inner == u"mm" || inner == u"s" ||
                inner == u"ss")
                signs += inner;
            i = end;
        } else {
            signs += c.toLower();
        }
    }
    return signs;
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    const bool isDay = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    const bool isTime = (id >= 18 && id <= 21) || (id >= 45 && id <= 47);
    if (isDay)
        return {Kind::Day};
    if (isTime)
        return {Kind::Time};
    return {id == 9 || id == 10 ? Kind::Percent : Kind::Number};
}

NumberFormat NumberFormat::fromCode(const QString &code)
{
    const QString signs = signsOf(code);
    if (signs == u"general" || signs == u"standard")
        return {};
    const bool hasDay = signs.contains(u'y') || signs.contains(u'd');
    const bool hasTime = signs.contains(u'h') || signs.contains(u's');
    if (hasDay || (signs.contains(u'm') && !hasTime))
        return {Kind::Day};
    if (hasTime)
        return {Kind::Time};
    if (signs.contains(u'%'))
        return {Kind::Percent};
    const bool isPadded =
        signs.size() > 1 && std::all_of(signs.cbegin(), signs.cend(), [](QChar c) { return c == u'0'; });
    return {Kind::Number, isPadded ? static_cast<int>(signs.size()) : 0};
}

QByteArray NumberFormat::text(const QByteArray &value, bool since1904) const
{
    if (kind == Kind::Number && isWhole(value))
        return value.rightJustified(digits, '0');
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    const bool isInCalendar = number >= 0.0 && number <= lastDay;
    if (kind == Kind::Percent)
        return plainNumber(number * 100.0) + '%';
    if (kind == Kind::Time && number >= 0.0 && number < 1.0)
        return timeText(std::llround(number * secondsOfDay) % static_cast<qint64>(secondsOfDay));
    if ((kind == Kind::Day || kind == Kind::Time) && isInCalendar)
        return dayText(number, since1904);
    const QByteArray text = plainNumber(number);
    return isWhole(text) ? text.rightJustified(digits, '0') : text;
}

} // namespace tefter
