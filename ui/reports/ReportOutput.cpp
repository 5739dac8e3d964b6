// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportOutput.h"

#include "core/exchange/csv/CsvWriter.h"
#include "ui/charts/ChartScene.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>

namespace tefter {

namespace {

constexpr QSize pictureSize(960, 480);
constexpr int pictureMargin = 28;
constexpr int pictureHead = 58;
constexpr qreal sharpness = 2;

/// How the shop is reached, one below the other.
QString contactLines(const ShopSettings &shop, const Formats &formats)
{
    QStringList lines{shop.address, formats.isolate(shop.phone), formats.isolate(shop.email)};
    if (!shop.taxNumber.isEmpty())
        //: at the head of a printed page; %1 is the shop's tax number
        lines << QCoreApplication::translate("ReportOutput", "Tax number %1")
                     .arg(formats.isolate(shop.taxNumber));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool isFigure(const ReportColumn &column)
{
    return column.type != ReportColumnType::Text && column.type != ReportColumnType::Piece;
}

void putCell(CsvWriter &writer, const ReportColumn &column, const ReportCell &cell, TimeStep step,
             const ReportText &text)
{
    if (!isFigure(column)) {
        writer.cell(column.id == QStringLiteral("code") ? cell.text : text.cell(column, cell, step));
        return;
    }
    if (!cell.number) {
        writer.cell(QStringView());
        return;
    }
    const int decimals = text.decimals(column.type);
    QString plain =
        decimalText(*cell.number, decimals, column.type == ReportColumnType::Money ? decimals : 0);
    if (text.formats().decimalSign() == QStringLiteral(","))
        plain.replace(u'.', u',');
    writer.number(plain.toStdString());
}

} // namespace

Result<void> saveReportCsv(const FinishedReport &report, const ReportText &text, const QString &path)
{
    auto writer =
        CsvWriter::create(path, CsvFormat::spreadsheet(text.formats().language() != Language::English));
    if (!writer)
        return failure(writer.error());
    for (const ReportColumn &column : report.table.columns)
        writer->cell(text.title(column));
    writer->endRow();
    for (const ReportRow &row : report.table.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            putCell(*writer, report.table.columns[i], row.cells[i], report.table.step, text);
        writer->endRow();
    }
    return writer->finish();
}

QImage reportPicture(const FinishedReport &report, Qt::LayoutDirection direction)
{
    const Colors &c = Colors::light();
    QImage image(pictureSize * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(c.panel);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF inner = QRectF(QPointF(), pictureSize)
                             .adjusted(pictureMargin, pictureMargin - 6, -pictureMargin, -pictureMargin);
    const int flags = int((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                          Qt::AlignAbsolute | Qt::AlignTop) |
                      Qt::TextSingleLine;
    QFont heading = chartFont(19);
    heading.setWeight(QFont::Bold);
    painter.setFont(heading);
    painter.setPen(c.text);
    painter.drawText(inner, flags, report.title);
    painter.setFont(chartFont(13));
    painter.setPen(c.secondary);
    painter.drawText(inner.adjusted(0, 29, 0, 0), flags, report.subtitle);
    paintChart(painter, inner.adjusted(0, pictureHead, 0, 0), report.chart, direction);
    return image;
}

Result<void> saveReportPicture(const FinishedReport &report, Qt::LayoutDirection direction,
                               const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !reportPicture(report, direction).save(&file, "PNG") ||
        !file.commit())
        return failure(Cause::CannotWrite, {path, file.errorString()});
    return {};
}

PrintDocument reportDocument(const FinishedReport &report, const ReportText &text, const ShopSettings &shop,
                             Day today)
{
    PrintDocument document;
    document.title = report.title;
    QStringList below{report.subtitle};
    for (const QString &note : report.table.notes)
        below << QCoreApplication::translate("report", note.toUtf8().constData());
    document.subtitle = below.join(u'\n');
    document.shopName = shop.name;
    document.contactLines = contactLines(shop, text.formats());
    document.printedOn = text.formats().day(today);
    const Qt::LayoutDirection direction = text.formats().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    if (!report.chart.isEmpty())
        document.drawing = [chart = report.chart, direction](QPainter &painter, const QRectF &place) {
            paintChart(painter, place, chart, direction);
        };
    if (report.chart.form == ChartForm::Bars)
        document.drawingHeight = 34 + 22.0 * double(report.chart.categories.size());
    for (const ReportColumn &column : report.table.columns)
        document.table.columns << PrintColumn{text.title(column), isFigure(column), false};
    const TimeStep step = report.table.step;
    for (const ReportRow &row : report.table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells << text.cell(report.table.columns[i], row.cells[i], step);
        document.table.rows << cells;
    }
    for (qsizetype i = 0; i < report.table.totals.size(); ++i)
        document.table.totals << text.total(report.table.columns[i], report.table.totals[i], step);
    if (!document.table.totals.isEmpty() && document.table.totals.first().isEmpty())
        document.table.totals.first() = QCoreApplication::translate("tefter::TotalsRow", "Total");
    return document;
}

} // namespace tefter
