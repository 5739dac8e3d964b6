// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ReportText.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Percent percentOf(qint64 basisPoints)
{
    constexpr qint64 most = 1'000'000'000;
    return Percent{qint32(qBound(-most, basisPoints, most))};
}

} // namespace

QString ReportText::title(const ReportColumn &column) const
{
    return QCoreApplication::translate("report", column.label.toUtf8().constData());
}

QString ReportText::cell(const ReportColumn &column, const ReportCell &cell, TimeStep step) const
{
    if (column.type == ReportColumnType::Piece)
        return cell.piece.from.isValid() ? piece(cell.piece, step) : QString();
    if (column.type != ReportColumnType::Text && !cell.number)
        return {};
    if (column.id == "change"_L1)
        return m_formats.change(percentOf(*cell.number));
    if (column.type != ReportColumnType::Text)
        return number(*cell.number, column.type);
    if (column.id == "country"_L1)
        return cell.text.isEmpty() ? tr("Country unknown") : countryName(cell.text, m_formats.language());
    if (column.id == "category"_L1 && cell.text.isEmpty())
        return tr("No category");
    if (column.id == "supplier"_L1 && cell.text.isEmpty())
        //: of goods of which nobody knows who brought them
        return tr("Supplier unknown");
    if (column.id == "product"_L1 && cell.text.isEmpty())
        //: of sales on which only an amount was entered
        return tr("Amounts without a product");
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
    case ReportColumnType::Percent:
        return m_formats.share(percentOf(value));
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
        return m_formats.days(piece);
    case TimeStep::Month:
        return m_formats.month(piece.from);
    case TimeStep::Quarter:
        //: a quarter and its year: "Q3 2026"
        return tr("%1 %2").arg(pieceParts(piece, step).first(), m_formats.year(piece.from));
    case TimeStep::Year:
        return m_formats.year(piece.from);
    }
    return {};
}

QString ReportText::quarter(int number) const
{
    switch (number) {
    case 1:
        //: the first quarter of a year, short
        return tr("Q1");
    case 2:
        //: the second quarter of a year, short
        return tr("Q2");
    case 3:
        //: the third quarter of a year, short
        return tr("Q3");
    default:
        //: the last quarter of a year, short
        return tr("Q4");
    }
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
    return m_formats.days(period);
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
        return {quarter((parts.month - 1) / 3 + 1), year};
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
