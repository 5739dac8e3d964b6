// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Formats.h"

#include "core/base/CurrencySymbol.h"

using namespace Qt::StringLiterals;

namespace tefter {

namespace {

constexpr QChar noBreakSpace(0xa0);
constexpr QChar leftToRightMark(0x200e);
/// Days without a year are carried over by the common Jalali year 1404, which begins on this day.
constexpr struct
{
    int year, month, day;
} startOfReference{2025, 3, 21};

QString twoDigits(int n)
{
    return QString::number(n).rightJustified(2, u'0');
}

qint64 tenthsOf(Percent percent)
{
    return multiplyAndRound(percent.basisPoints, 1, 10).value_or(0);
}

/// Arabic letters that Persian writers cannot tell from their own, as their own.
QString persianLetters(QStringView text)
{
    QString result = text.toString();
    result.replace(u'ي', u'ی').replace(u'ى', u'ی').replace(u'ك', u'ک');
    return result;
}

} // namespace

Formats::Formats(Language language, std::optional<DayCalendar> calendar)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_jalali(calendar.value_or(usualCalendar(language)) == DayCalendar::Jalali)
    , m_calendar(m_jalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian)
    , m_decimal(m_locale.decimalPoint())
    , m_group(m_locale.groupSeparator())
    , m_collator(m_locale)
    , m_numbers(language)
    , m_days(language, m_jalali ? DayCalendar::Jalali : DayCalendar::Gregorian)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(false);
}

QString Formats::minus() const
{
    // Without the mark the sign would wander to the other end between right-to-left words.
    return isRightToLeft() ? leftToRightMark + u"−"_s : u"−"_s;
}

/// "-1234.5" with groups, the language's signs and digits.
QString Formats::grouped(const QString &plain) const
{
    QString result = plain;
    const bool negative = result.startsWith(u'-');
    if (negative)
        result.remove(0, 1);
    const qsizetype point = result.indexOf(u'.');
    if (point >= 0)
        result.replace(point, 1, m_decimal);
    for (qsizetype i = (point >= 0 ? point : result.size()) - 3; i > 0; i -= 3)
        result.insert(i, m_group);
    result = localDigits(result);
    return negative ? minus() + result : result;
}

QString Formats::number(qint64 count) const
{
    return grouped(QString::number(count));
}

QString Formats::decimal(qint64 count, int scale, int minDecimals) const
{
    return grouped(decimalText(count, scale, minDecimals));
}

QString Formats::quantity(Quantity quantity) const
{
    return decimal(quantity.milli, 3, 0);
}

QString Formats::percentText(const QString &number) const
{
    switch (m_language) {
    case Language::Russian:
        return number + noBreakSpace + u'%';
    case Language::Persian:
        // Without the mark the sign would stand left of the number behind words, and right of it alone.
        return (number.startsWith(leftToRightMark) ? number : leftToRightMark + number) + u'٪';
    default:
        return number + u'%';
    }
}

QString Formats::percent(Percent percent) const
{
    return percentText(decimal(percent.basisPoints, 2, 0));
}

QString Formats::share(Percent percent) const
{
    return percentText(decimal(tenthsOf(percent), 1, 1));
}

QString Formats::change(Percent percent) const
{
    const qint64 tenths = tenthsOf(percent);
    return percentText((tenths > 0 ? u"+"_s : QString()) + decimal(tenths, 1, 1));
}

QString Formats::moneyPlain(Money money, const Currency &currency) const
{
    return decimal(money.minor, currency.decimals, currency.decimals);
}

QString Formats::money(Money money, const Currency &currency) const
{
    const QString symbol = currencySymbol(currency.code);
    QString amount = moneyPlain(money, currency);
    if (m_language != Language::English)
        return amount + noBreakSpace + symbol;
    const bool negative = amount.startsWith(minus());
    if (negative)
        amount.remove(0, minus().size());
    const QString gap = symbol.back().isLetter() || symbol.endsWith(u'.') ? QString(noBreakSpace) : QString();
    return (negative ? minus() : QString()) + symbol + gap + amount;
}

QString Formats::localDigits(QString text) const
{
    if (m_language != Language::Persian)
        return text;
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(static_cast<char16_t>(c.unicode() - u'0' + u'۰'));
    }
    return text;
}

QString Formats::isolate(const QString &text) const
{
    if (!isRightToLeft() || text.isEmpty())
        return text;
    return QChar(0x2066) + text + QChar(0x2069);
}

std::optional<Money> Formats::parseMoney(QStringView text, const Currency &currency) const
{
    const auto minor = parseDecimal(text, currency.decimals);
    return minor ? std::optional(Money{*minor}) : std::nullopt;
}

QString Formats::shortMonth(int month) const
{
    if (m_language == Language::English) // one width: CLDR's "Sept" alone has four letters
        return m_calendar.monthName(m_locale, month, QCalendar::Unspecified, QLocale::LongFormat).first(3);
    return m_calendar.monthName(m_locale, month, QCalendar::Unspecified, QLocale::ShortFormat);
}

QString Formats::longMonth(int month) const
{
    return m_calendar.monthName(m_locale, month, QCalendar::Unspecified, QLocale::LongFormat);
}

QString Formats::yearText(int year) const
{
    return localDigits(QString::number(year));
}

/// The parts that are known in the order of the language.
QString Formats::join(const QString &year, const QString &month, const QString &day) const
{
    QStringList parts;
    if (m_language == Language::Hungarian) {
        if (!year.isEmpty())
            parts += month.isEmpty() ? year : year + u'.';
        if (!month.isEmpty())
            parts += month;
        if (!day.isEmpty())
            parts += day + u'.';
    } else {
        for (const QString &part : {day, month, year}) {
            if (!part.isEmpty())
                parts += part;
        }
    }
    return parts.join(u' ');
}

QString Formats::written(Day day, QString (Formats::*month)(int) const, bool withYear) const
{
    if (!day.isValid())
        return {};
    const auto parts = partsOf(day);
    return join(withYear ? yearText(parts.year) : QString(), (this->*month)(parts.month),
                localDigits(QString::number(parts.day)));
}

QString Formats::day(Day day) const
{
    return written(day, &Formats::shortMonth, true);
}

QString Formats::days(const Period &days) const
{
    if (!days.from.isValid() || !days.to.isValid() || days.from == days.to)
        return day(days.from.isValid() ? days.from : days.to);
    const auto from = partsOf(days.from), to = partsOf(days.to);
    if (from.year == to.year && from.month == to.month)
        return join(yearText(to.year), shortMonth(to.month),
                    localDigits(QString::number(from.day) + u'–' + QString::number(to.day)));
    // The year stands once where the language has it: behind the second day, or before the first.
    const bool isOneYear = from.year == to.year, yearIsFirst = m_language == Language::Hungarian;
    return (isOneYear && !yearIsFirst ? dayMonth(days.from) : day(days.from)) + u" – "_s +
           (isOneYear && yearIsFirst ? dayMonth(days.to) : day(days.to));
}

QString Formats::dayMonth(Day day) const
{
    return written(day, &Formats::shortMonth, false);
}

QString Formats::longDay(Day day) const
{
    return written(day, &Formats::longMonth, true);
}

QString Formats::longDayMonth(Day day) const
{
    return written(day, &Formats::longMonth, false);
}

QString Formats::numericDay(Day day) const
{
    if (!day.isValid())
        return {};
    const auto parts = partsOf(day);
    const QString y = QString::number(parts.year), m = twoDigits(parts.month), d = twoDigits(parts.day);
    switch (m_language) {
    case Language::English:
    case Language::Greek:
        return d + u'/' + m + u'/' + y;
    case Language::Hungarian:
        return y + u". "_s + m + u". "_s + d + u'.';
    case Language::Polish:
    case Language::Russian:
        return d + u'.' + m + u'.' + y;
    case Language::Persian:
        return localDigits(y + u'/' + m + u'/' + d);
    }
    return {};
}

QString Formats::month(Day day) const
{
    if (!day.isValid())
        return {};
    const auto parts = partsOf(day);
    return join(yearText(parts.year),
                m_calendar.standaloneMonthName(m_locale, parts.month, parts.year, QLocale::LongFormat), {});
}

QString Formats::monthShort(Day day) const
{
    return day.isValid() ? join(year(day), monthName(day), {}) : QString();
}

QString Formats::monthName(Day day) const
{
    if (!day.isValid())
        return {};
    const int month = partsOf(day).month;
    // The same alone as in a day: English by its width, Greek because CLDR has "Μάρ" beside "3 Μαρ".
    if (m_language == Language::English || m_language == Language::Greek)
        return shortMonth(month);
    return m_calendar.standaloneMonthName(m_locale, month, QCalendar::Unspecified, QLocale::ShortFormat);
}

QString Formats::year(Day day) const
{
    return day.isValid() ? yearText(partsOf(day).year) : QString();
}

QString Formats::weekday(Day day) const
{
    return day.isValid() ? m_locale.standaloneDayName(day.date().dayOfWeek(), QLocale::LongFormat)
                         : QString();
}

QString Formats::weekdayShort(Day day) const
{
    return day.isValid() ? m_locale.standaloneDayName(day.date().dayOfWeek(), QLocale::ShortFormat)
                         : QString();
}

QString Formats::time(QTime time) const
{
    if (!time.isValid())
        return {};
    const QString hour =
        m_language == Language::Hungarian ? QString::number(time.hour()) : twoDigits(time.hour());
    return localDigits(hour + u':' + twoDigits(time.minute()));
}

QString Formats::dateTime(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const QString comma = m_language == Language::Hungarian ? u" "_s
                          : m_language == Language::Persian ? u"، "_s
                                                            : u", "_s;
    return day(Day(at.date())) + comma + time(at.time());
}

QString Formats::partialDay(const PartialDay &day) const
{
    if (!day.isPossible() || day.isEmpty())
        return {};
    if (day.year && day.month && day.day)
        return this->day(Day(day.year, day.month, day.day));
    if (m_jalali && (day.month || day.year))
        return partialJalali(day);
    const QString year = day.year ? yearText(day.year) : QString();
    if (day.month && !day.day)
        return join(
            year,
            m_calendar.standaloneMonthName(m_locale, day.month, QCalendar::Unspecified, QLocale::LongFormat),
            {});
    return join(year, day.month ? shortMonth(day.month) : QString(),
                day.day ? localDigits(QString::number(day.day)) : QString());
}

/// The mirror of DayReader's way in: a month is carried by its middle, a year by its larger part.
QString Formats::partialJalali(const PartialDay &day) const
{
    if (!day.month)
        return yearText(day.year - 621);
    const int dayOfMonth = day.day ? day.day : 15;
    int year = day.year;
    if (!year) {
        const bool before = day.month < startOfReference.month ||
                            (day.month == startOfReference.month && dayOfMonth < startOfReference.day);
        year = startOfReference.year + (before ? 1 : 0);
    }
    QDate date(year, day.month, dayOfMonth);
    if (!date.isValid()) // 29 February without a year
        date = QDate(year, day.month + 1, 1);
    const auto parts = m_calendar.partsFromDate(date);
    return join(day.year ? yearText(parts.year) : QString(), shortMonth(parts.month),
                day.day ? localDigits(QString::number(parts.day)) : QString());
}

Period Formats::weekOf(Day day) const
{
    if (!day.isValid())
        return {};
    const int back = (day.date().dayOfWeek() - firstDayOfWeek() + 7) % 7;
    const Day first = day.plusDays(-back);
    return {first, first.plusDays(6)};
}

Period Formats::monthsFrom(int year, int month, int count) const
{
    const int last = month + count - 1;
    return {Day(m_calendar.dateFromParts(year, month, 1)),
            Day(m_calendar.dateFromParts(year, last, m_calendar.daysInMonth(last, year)))};
}

Period Formats::monthOf(Day day) const
{
    if (!day.isValid())
        return {};
    const auto parts = partsOf(day);
    return monthsFrom(parts.year, parts.month, 1);
}

Period Formats::quarterOf(Day day) const
{
    if (!day.isValid())
        return {};
    const auto parts = partsOf(day);
    return monthsFrom(parts.year, (parts.month - 1) / 3 * 3 + 1, 3);
}

Period Formats::yearOf(Day day) const
{
    return day.isValid() ? monthsFrom(partsOf(day).year, 1, 12) : Period{};
}

int Formats::compare(QStringView a, QStringView b) const
{
    if (m_language == Language::Persian)
        return m_collator.compare(persianLetters(a), persianLetters(b));
    return m_collator.compare(a, b);
}

QCollatorSortKey Formats::sortKey(const QString &text) const
{
    return m_collator.sortKey(m_language == Language::Persian ? persianLetters(text) : text);
}

} // namespace tefter
