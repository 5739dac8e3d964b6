// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Option.h"

#include "core/base/Day.h"

#include <QCommandLineParser>

namespace tefter {

using namespace Qt::StringLiterals;

Option::Option(QString name, QString help, QString value)
    : m_name(std::move(name))
    , m_help(std::move(help))
    , m_value(std::move(value))
{
}

Option Option::wanting(QString what, std::function<bool(const QString &)> fits) const
{
    Option option = *this;
    option.m_wanted = std::move(what);
    option.m_fits = std::move(fits);
    return option;
}

Option Option::oneOf(const QStringList &words) const
{
    return wanting(u"one of "_s + words.join(u", "_s),
                   [words](const QString &value) { return words.contains(value); });
}

Option Option::aDay() const
{
    // A year of another calendar (1404) would be taken for one long ago, and nobody would notice.
    constexpr int firstYear = 1800;
    return wanting(u"a day such as 2026-03-15, of the Gregorian calendar"_s, [](const QString &value) {
        const Day day = Day::fromIso(value);
        return day.isValid() && day.date().year() >= firstYear;
    });
}

Option Option::aCount() const
{
    return wanting(u"a whole number from 1"_s, [](const QString &value) { return value.toInt() > 0; });
}

Option Option::repeatable() const
{
    Option option = *this;
    option.m_repeatable = true;
    return option;
}

Option Option::onlyWith(QString other) const
{
    Option option = *this;
    option.m_onlyWith = std::move(other);
    return option;
}

Option Option::notWith(QString other) const
{
    Option option = *this;
    option.m_notWith << std::move(other);
    return option;
}

std::optional<QString> Option::fault(const QCommandLineParser &given) const
{
    if (!given.isSet(m_name))
        return std::nullopt;
    if (!m_onlyWith.isEmpty() && !given.isSet(m_onlyWith))
        return u"--%1 means something only with --%2."_s.arg(m_name, m_onlyWith);
    for (const QString &other : m_notWith) {
        if (given.isSet(other))
            return u"--%1 and --%2 cannot be given together."_s.arg(m_name, other);
    }
    if (m_value.isEmpty())
        return std::nullopt;
    const QStringList values = given.values(m_name);
    if (!m_repeatable && values.size() > 1)
        return u"--%1 can be given only once."_s.arg(m_name);
    for (const QString &value : values) {
        if (value.trimmed().isEmpty())
            return u"--%1 wants a value: %2."_s.arg(m_name, m_wanted.isEmpty() ? m_value : m_wanted);
        if (m_fits && !m_fits(value))
            return u"--%1 wants %2, not \"%3\"."_s.arg(m_name, m_wanted, value);
    }
    return std::nullopt;
}

} // namespace tefter
