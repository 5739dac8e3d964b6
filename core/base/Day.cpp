// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Day.h"

namespace tefter {

namespace {

int number(QStringView text)
{
    int n = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        n = n * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? -1 : n;
}

} // namespace

Day Day::fromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = number(text.first(4)), month = number(text.sliced(5, 2)),
              day = number(text.sliced(8, 2));
    if (year < 1 || month < 1 || day < 1)
        return {};
    return Day(year, month, day);
}

bool PartialDay::isPossible() const
{
    if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31)
        return false;
    if (day > 0 && month > 0)
        return QDate(year > 0 ? year : 2000, month, day).isValid();
    return true;
}

Day PartialDay::nextReturn(Day from) const
{
    if (month == 0 || day == 0 || !from.isValid())
        return {};
    for (int y = from.date().year();; ++y) {
        QDate date(y, month, day);
        if (!date.isValid())
            date = QDate(y, month, QDate(y, month, 1).daysInMonth());
        if (date >= from.date())
            return Day(date);
    }
}

std::optional<int> PartialDay::ageOn(Day on) const
{
    if (year == 0 || month == 0 || day == 0 || !on.isValid())
        return std::nullopt;
    const QDate d = on.date();
    int age = d.year() - year;
    if (d.month() < month || (d.month() == month && d.day() < day))
        --age;
    if (age < 0)
        return std::nullopt;
    return age;
}

QString PartialDay::text() const
{
    const auto pad = [](int n, int width) { return QString::number(n).rightJustified(width, u'0'); };
    if (year && month && day)
        return pad(year, 4) + u'-' + pad(month, 2) + u'-' + pad(day, 2);
    if (year && month)
        return pad(year, 4) + u'-' + pad(month, 2);
    if (year)
        return pad(year, 4);
    if (month && day)
        return QStringLiteral("--") + pad(month, 2) + u'-' + pad(day, 2);
    if (month)
        return QStringLiteral("--") + pad(month, 2);
    return {};
}

std::optional<PartialDay> PartialDay::fromText(QStringView text)
{
    PartialDay d;
    if (text.isEmpty())
        return d;
    if (text.startsWith(QStringLiteral("--"))) {
        d.month = number(text.sliced(2).left(2));
        if (text.size() == 7 && text[4] == u'-')
            d.day = number(text.sliced(5));
        else if (text.size() != 4)
            return std::nullopt;
    } else {
        d.year = number(text.left(4));
        if (text.size() >= 7 && text[4] == u'-')
            d.month = number(text.sliced(5, 2));
        if (text.size() == 10 && text[7] == u'-')
            d.day = number(text.sliced(8));
        else if (text.size() != 4 && text.size() != 7)
            return std::nullopt;
    }
    if (d.year < 0 || d.month < 0 || d.day < 0 || !d.isPossible())
        return std::nullopt;
    return d;
}

} // namespace tefter
