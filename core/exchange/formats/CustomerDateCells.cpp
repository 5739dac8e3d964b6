// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CustomerDateCells.h"

#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/csv/DayParts.h"
#include "core/exchange/formats/CellWords.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Shops' programs write dashes where there is no day.
bool saysNothing(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'-' || c == u'–'; });
}

QString notADate()
{
    return QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a date: %1"));
}

} // namespace

CustomerDateCells::CustomerDateCells(const ImportSetting &setting)
    : m_setting(setting)
    , m_birthday(setting.options.columns.value(u"birthday"_s, -1))
    , m_wedding(setting.options.columns.value(u"wedding"_s, -1))
    , m_founding(setting.options.columns.value(u"founding"_s, -1))
    , m_others(setting.options.columns.value(u"dates"_s, -1))
    , m_enteredOn(setting.options.columns.value(u"entered_on"_s, -1))
{
}

std::optional<RowFault> CustomerDateCells::read(const CsvReader &row, ImportedCustomer &person)
{
    person.customer.createdOn = m_setting.today;
    if (auto fault = readBirthday(row, person))
        return fault;
    if (auto fault = readOfKind(row, m_wedding, DateKind::Wedding, person))
        return fault;
    if (auto fault = readOfKind(row, m_founding, DateKind::Founding, person))
        return fault;
    if (auto fault = readOthers(row, person))
        return fault;
    return readEntered(row, person);
}

/// A possible day, of which parts may be unknown.
std::optional<PartialDay> CustomerDateCells::day(int column, std::string_view cell)
{
    auto day = m_setting.values.partialDay(column, cell);
    // With words in the cells nothing is known of their order: the day goes before the month.
    if (!day && column == m_others)
        day = readPartialDay(cell, {DayOrder::DayFirst});
    if (!day || !day->isPossible())
        return std::nullopt;
    const auto parts = dissectDay(cell);
    const bool isShort = parts && parts->count == 3 && parts->digits[0] < 3 && parts->digits[2] < 3;
    if (isShort && day->year > m_setting.today.date().year())
        day->year -= 100;
    m_hasShortYears = m_hasShortYears || isShort;
    return day->isPossible() ? day : std::nullopt;
}

std::optional<RowFault> CustomerDateCells::readBirthday(const CsvReader &row, ImportedCustomer &person)
{
    const std::string_view cell = withoutGuard(row.cell(m_birthday));
    if (cellText(cell).isEmpty())
        return {};
    const auto birthday = day(m_birthday, cell);
    if (!birthday || birthday->year > m_setting.today.date().year())
        return RowFault{m_birthday,
                        QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a birthday: %1"))};
    person.customer.birthday = *birthday;
    return {};
}

std::optional<RowFault> CustomerDateCells::readOfKind(const CsvReader &row, int column, DateKind kind,
                                                      ImportedCustomer &person)
{
    const std::string_view cell = withoutGuard(row.cell(column));
    if (cellText(cell).isEmpty())
        return {};
    const auto found = day(column, cell);
    if (!found)
        return RowFault{column, notADate()};
    ImportantDate date;
    date.kind = kind;
    date.day = *found;
    person.customer.dates.append(date);
    return {};
}

/// "Journey: 2024-05-01 ::: Nikos: --06-12": each with its kind, or a name of its own, before it.
std::optional<RowFault> CustomerDateCells::readOthers(const CsvReader &row, ImportedCustomer &person)
{
    const QString text = cellText(row.cell(m_others));
    if (text.isEmpty())
        return {};
    const QStringList parts = partsOfCell(text);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const auto date = other(part.trimmed());
        if (!date)
            return RowFault{m_others, notADate()};
        person.customer.dates.append(*date);
    }
    return {};
}

std::optional<ImportantDate> CustomerDateCells::other(const QString &written)
{
    const qsizetype colon = written.lastIndexOf(u':');
    const std::string behind = written.sliced(colon + 1).trimmed().toStdString();
    const auto found = day(m_others, behind);
    if (!found)
        return std::nullopt;
    ImportantDate date;
    date.day = *found;
    const QString name = written.first(qMax<qsizetype>(0, colon)).trimmed();
    if (const auto kind = dateKindFromWord(name))
        date.kind = *kind;
    else
        date.label = name;
    if (date.kind == DateKind::NameDay)
        date.day.year = 0;
    if (date.kind == DateKind::Journey && date.day.year > 0 && date.day.month > 0 && date.day.day > 0)
        date.repetition = Repetition::Once;
    return date.isPossible() ? std::optional(date) : std::nullopt;
}

std::optional<RowFault> CustomerDateCells::readEntered(const CsvReader &row, ImportedCustomer &person)
{
    const std::string_view cell = withoutGuard(row.cell(m_enteredOn));
    const QString text = cellText(cell);
    if (saysNothing(text))
        return {};
    const auto found = day(m_enteredOn, cell);
    const Day entered = found ? Day(found->year, found->month, found->day) : Day();
    if (!entered.isValid())
        return RowFault{m_enteredOn, notADate()};
    if (entered > m_setting.today)
        return RowFault{m_enteredOn,
                        QStringLiteral(QT_TRANSLATE_NOOP("import", "This day is still to come: %1"))};
    person.enteredOn = entered;
    person.customer.createdOn = entered;
    return {};
}

} // namespace tefter
