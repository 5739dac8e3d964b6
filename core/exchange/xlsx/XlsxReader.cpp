// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/XlsxReader.h"

#include "core/exchange/TableFault.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/xlsx/XlsxWorkbook.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 16384;
constexpr qint64 textMegabyte = 1024 * 1024;

/// The column of a reference such as "AB12", from 0; -1 where there is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// The cells of one sheet, row by row, as they are turned into text.
class SheetText
{
public:
    explicit SheetText(const XlsxWorkbook &workbook)
        : m_workbook(workbook)
        , m_writer(CsvWriter::toMemory({',', false, false, FormulaGuard::Off}))
    {
    }

    /// Takes one start of an element; false where the table is too big.
    bool take(QXmlStreamReader &xml)
    {
        if (xml.name() == u"row")
            beginRow(xml.attributes().value("r"_L1));
        else if (xml.name() == u"c")
            takeCell(xml);
        return m_writer.bytes().size() < XlsxReader::textLimit && !m_isBroken;
    }

    TableText table()
    {
        endRow();
        TableText table;
        table.csv = m_writer.bytes();
        table.lines = std::move(m_lines);
        table.faults = std::move(m_faults);
        table.isTyped = true;
        if (m_emptyFormulas > 0)
            table.notes.append({QStringLiteral(QT_TRANSLATE_N_NOOP(
                                    "import", "%n cell(s) with a formula hold no value, and were read as "
                                              "empty")),
                                m_emptyFormulas});
        return table;
    }
    bool isBroken() const { return m_isBroken; }

private:
    void beginRow(QStringView number)
    {
        endRow();
        const qint64 said = number.toLongLong();
        m_row = said > 0 ? said : m_row + 1;
    }

    void endRow()
    {
        while (!m_cells.empty() && m_cells.back().isEmpty())
            m_cells.pop_back();
        if (!m_cells.empty()) {
            for (const QByteArray &cell : m_cells)
                m_writer.cell(std::string_view(cell.constData(), static_cast<size_t>(cell.size())));
            m_writer.endRow();
            m_lines.push_back(m_row);
        }
        m_cells.clear();
        m_nextColumn = 0;
    }

    void takeCell(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const int said = columnOf(attributes.value("r"_L1));
        const int column = said >= 0 ? said : m_nextColumn;
        m_nextColumn = column + 1;
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        const QByteArray text = cellText(xml, type, style);
        m_isBroken = m_isBroken || column >= mostColumns;
        if (text.isEmpty() || m_isBroken)
            return;
        if (type == u"e")
            m_faults[m_row] << column;
        if (column >= static_cast<int>(m_cells.size()))
            m_cells.resize(static_cast<size_t>(column) + 1);
        m_cells[static_cast<size_t>(column)] = text;
    }

    QByteArray cellText(QXmlStreamReader &xml, const QString &type, int style)
    {
        QByteArray text, value;
        bool hasFormula = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v") {
                value = xml.readElementText(QXmlStreamReader::IncludeChildElements).toUtf8();
            } else if (xml.name() == u"is") {
                text = readRichText(xml);
            } else {
                hasFormula = hasFormula || xml.name() == u"f";
                xml.skipCurrentElement();
            }
        }
        m_emptyFormulas += hasFormula && value.isEmpty() && type != u"str";
        if (type == u"inlineStr")
            return text;
        if (type == u"s")
            return value.isEmpty() ? value : sharedText(value);
        if (type == u"b")
            return value.isEmpty()          ? value
                   : value.trimmed() == "1" ? QByteArray("TRUE")
                                            : QByteArray("FALSE");
        if (type.isEmpty() || type == u"n")
            return value.isEmpty()
                       ? value
                       : m_workbook.formatOf(style).text(value.trimmed(), m_workbook.countsFrom1904());
        return value; // str, e (an error such as #N/A), d (a day in ISO form)
    }

    /// A cell that points at a text which is not there shows that the file is not whole.
    QByteArray sharedText(const QByteArray &number)
    {
        const QByteArray *text = m_workbook.sharedText(number.trimmed().toLongLong());
        m_isBroken = m_isBroken || !text;
        return text ? *text : QByteArray();
    }

    const XlsxWorkbook &m_workbook;
    CsvWriter m_writer;
    std::vector<QByteArray> m_cells;
    std::vector<qint64> m_lines;
    QHash<qint64, QList<int>> m_faults;
    int m_nextColumn = 0;
    qint64 m_row = 0;
    qint64 m_emptyFormulas = 0;
    bool m_isBroken = false;
};

} // namespace

Result<TableText> XlsxReader::read(const QString &path, const QString &sheet)
{
    const auto workbook = XlsxWorkbook::open(path);
    if (!workbook)
        return failure(workbook.error());
    const auto chosen = workbook->sheet(sheet);
    if (!chosen)
        return failure(chosen.error());
    const QString fileName = workbook->package().fileName();
    SheetText text(*workbook);
    bool isWhole = true;
    const auto read = readXml(workbook->package(), chosen->part, [&](QXmlStreamReader &xml) {
        isWhole = isWhole && text.take(xml);
        if (!isWhole)
            xml.raiseError();
    });
    if (text.isBroken())
        return failure(tableError(TableFault::Damaged, fileName, {}, u"a column or a text out of range"_s));
    if (!isWhole)
        return failure(tableError(TableFault::TooBig, fileName, {QString::number(textLimit / textMegabyte)}));
    if (!read)
        return failure(read.error());
    TableText table = text.table();
    if (table.lines.empty() && !sheet.isEmpty())
        return failure(tableError(TableFault::SheetEmpty, fileName,
                                  {sheet, workbook->visibleSheetNames().join(u", "_s)}));
    if (table.lines.empty())
        return failure(Cause::CsvEmpty, {path});
    table.sheet = chosen->name;
    table.sheets = workbook->visibleSheetNames();
    return table;
}

Result<QStringList> XlsxReader::sheets(const QString &path)
{
    const auto workbook = XlsxWorkbook::open(path);
    if (!workbook)
        return failure(workbook.error());
    return workbook->visibleSheetNames();
}

} // namespace tefter
