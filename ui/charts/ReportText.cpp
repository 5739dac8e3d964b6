// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ReportText.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString ReportText::title(const ReportColumn &column) const
{
    return QCoreApplication::translate("report", column.label.toUtf8().constData());
}

QString ReportText::cell(const ReportColumn &column, const ReportCell &cell, TimeStep step) const
{
    if (column.type == ReportColumnType::Piece)
        return cell.piece.from.isValid() ? piece(cell.piece, step) : QString();
    if (column.type != ReportColumnType::Text)
        return cell.number ? number(*cell.number, column.type) : QString();
    if (column.id == "country"_L1)
        return cell.text.isEmpty() ? tr("Country unknown") : countryName(cell.text, m_formats.language());
    if (column.id == "category"_L1 && cell.text.isEmpty())
        return tr("No category");
    return column.id == "code"_L1 ? m_formats.isolate(cell.text) : cell.text;
}

QString ReportText::total(const ReportColumn &column, const ReportCell &cell, TimeStep step) const
{
    if (column.type == ReportColumnType::Text && cell.text.isEmpty())
        return {};
    return this->cell(column, cell, step);
}

QString ReportText::number(qint64 value, ReportColumnType type) const
{
    switch (type) {
    case ReportColumnType::Money:
        return m_formats.money(Money{value}, m_currency);
    case ReportColumnType::Quantity:
        return m_formats.quantity(Quantity{value});
    case ReportColumnType::Percent: {
        const qint64 tenths = multiplyAndRound(value, 1, 10).value_or(0);
        return m_formats.percent(Percent{qint32(qBound(qint64(-100000000), tenths, qint64(100000000)) * 10)});
    }
    case ReportColumnType::Text:
    case ReportColumnType::Piece:
    case ReportColumnType::Number:
        break;
    }
    return m_formats.number(value);
}

QString ReportText::piece(const Period &piece, TimeStep step) const
{
    switch (step) {
    case TimeStep::Day:
        return m_formats.day(piece.from);
    case TimeStep::Week:
        return week(piece);
    case TimeStep::Month:
        return m_formats.month(piece.from);
    case TimeStep::Quarter:
        return tr("%1 %2").arg(pieceParts(piece, step).first(), m_formats.year(piece.from));
    case TimeStep::Year:
        return m_formats.year(piece.from);
    }
    return {};
}

/// The year stands once where the language has it: behind the second day, or before the first.
QString ReportText::week(const Period &week) const
{
    const QString year = m_formats.year(week.from);
    const bool yearIsFirst = m_formats.day(week.from).startsWith(year);
    const bool inOneYear = year == m_formats.year(week.to);
    //: from a day to a day
    return tr("%1 – %2").arg(inOneYear && !yearIsFirst ? m_formats.dayMonth(week.from)
                                                       : m_formats.day(week.from),
                             inOneYear && yearIsFirst ? m_formats.dayMonth(week.to) : m_formats.day(week.to));
}

QString ReportText::period(const Period &period) const
{
    if (!period.from.isValid() && !period.to.isValid())
        return tr("Everything");
    if (!period.to.isValid())
        return tr("Since %1").arg(m_formats.day(period.from));
    if (!period.from.isValid())
        return tr("Until %1").arg(m_formats.day(period.to));
    if (period == m_formats.monthOf(period.from))
        return m_formats.month(period.from);
    if (period == m_formats.yearOf(period.from))
        return m_formats.year(period.from);
    if (period.from == period.to)
        return m_formats.day(period.from);
    //: from a day to a day
    return tr("%1 – %2").arg(m_formats.day(period.from), m_formats.day(period.to));
}

QStringList ReportText::pieceParts(const Period &piece, TimeStep step) const
{
    const QCalendar::YearMonthDay parts = m_formats.calendar().partsFromDate(piece.from.date());
    const QString year = m_formats.year(piece.from);
    switch (step) {
    case TimeStep::Day:
    case TimeStep::Week:
        return {m_formats.localDigits(QString::number(parts.day)), m_formats.monthName(piece.from), year};
    case TimeStep::Month:
        return {m_formats.monthName(piece.from), year};
    case TimeStep::Quarter:
        //: a quarter of a year, short: Q1 to Q4
        return {tr("Q%1").arg(m_formats.number((parts.month - 1) / 3 + 1)), year};
    case TimeStep::Year:
        break;
    }
    return {year};
}

int ReportText::decimals(ReportColumnType type) const
{
    switch (type) {
    case ReportColumnType::Money:
        return m_currency.decimals;
    case ReportColumnType::Quantity:
        return 3;
    case ReportColumnType::Percent:
        return 2;
    default:
        return 0;
    }
}

} // namespace tefter
