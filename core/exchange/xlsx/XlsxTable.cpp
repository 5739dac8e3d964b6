// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/XlsxTable.h"

#include "core/exchange/csv/OutputFile.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <string>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr double columnWidth = 18;
constexpr std::size_t longestText = 32'767; ///< what a cell of a spreadsheet holds
constexpr int firstYear = 1900;
constexpr int dayFormat = 14; ///< the day as the reader's own language writes it

/// At most as many characters as a cell holds, without cutting one in the middle.
std::string fitting(std::string_view utf8)
{
    std::size_t length = std::min(utf8.size(), longestText);
    while (length < utf8.size() && length > 0 && (static_cast<unsigned char>(utf8[length]) & 0xC0U) == 0x80U)
        --length;
    return std::string(utf8.substr(0, length));
}

} // namespace

/// The library writes to a folder of its own; the whole file is then moved under its name.
struct XlsxTable::Workbook
{
    QString path;
    QTemporaryDir folder;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *day = nullptr;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    lxw_error error = LXW_NO_ERROR;
    bool isClosed = false;

    QString ownPath() const { return folder.filePath(u"table.xlsx"_s); }
    lxw_error close()
    {
        isClosed = true;
        return workbook_close(book);
    }
    void note(lxw_error happened)
    {
        if (error == LXW_NO_ERROR)
            error = happened;
    }

    Workbook() = default;
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    ~Workbook()
    {
        if (book && !isClosed)
            close();
    }
};

XlsxTable::XlsxTable(std::unique_ptr<Workbook> workbook)
    : m_workbook(std::move(workbook))
{
}

XlsxTable::~XlsxTable() = default;

Result<std::unique_ptr<TableWriter>> XlsxTable::create(const QString &path, const QStringList &headers,
                                                       bool isFromRight)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(Cause::FolderMissing, {folder});
    auto made = std::make_unique<Workbook>();
    Workbook &w = *made;
    w.path = path;
    if (!w.folder.isValid())
        return failure(Cause::CannotWrite, {path, w.folder.errorString()});
    QByteArray ownFolder = QFile::encodeName(w.folder.path());
    lxw_workbook_options options{LXW_TRUE, ownFolder.data(), LXW_TRUE};
    w.book = workbook_new_opt(QFile::encodeName(w.ownPath()).constData(), &options);
    w.sheet = w.book ? workbook_add_worksheet(w.book, nullptr) : nullptr;
    if (!w.sheet)
        return failure(Cause::CannotWrite, {path});
    w.bold = workbook_add_format(w.book);
    format_set_bold(w.bold);
    w.day = workbook_add_format(w.book);
    format_set_num_format_index(w.day, dayFormat);
    if (isFromRight)
        worksheet_right_to_left(w.sheet);
    if (!headers.isEmpty())
        worksheet_set_column(w.sheet, 0, static_cast<lxw_col_t>(headers.size() - 1), columnWidth, nullptr);
    worksheet_freeze_panes(w.sheet, 1, 0);
    for (const QString &header : headers)
        w.note(worksheet_write_string(w.sheet, 0, w.column++, fitting(header.toStdString()).c_str(), w.bold));
    w.row = 1;
    w.column = 0;
    return std::unique_ptr<TableWriter>(new XlsxTable(std::move(made)));
}

void XlsxTable::cell(std::string_view utf8)
{
    Workbook &w = *m_workbook;
    const lxw_col_t column = w.column++;
    if (!utf8.empty())
        w.note(worksheet_write_string(w.sheet, w.row, column, fitting(utf8).c_str(), nullptr));
}

void XlsxTable::number(std::string_view ascii)
{
    Workbook &w = *m_workbook;
    double value = 0;
    const auto read = std::from_chars(ascii.data(), ascii.data() + ascii.size(), value);
    if (read.ec == std::errc() && read.ptr == ascii.data() + ascii.size()) {
        w.note(worksheet_write_number(w.sheet, w.row, w.column++, value, nullptr));
        return;
    }
    const auto day =
        QDate::fromString(QString::fromUtf8(ascii.data(), static_cast<qsizetype>(ascii.size())), Qt::ISODate);
    if (!day.isValid() || day.year() < firstYear) {
        cell(ascii);
        return;
    }
    lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
    w.note(worksheet_write_datetime(w.sheet, w.row, w.column++, &when, w.day));
}

void XlsxTable::endRow()
{
    ++m_workbook->row;
    m_workbook->column = 0;
}

Result<void> XlsxTable::finish()
{
    Workbook &w = *m_workbook;
    w.note(w.close());
    if (w.error != LXW_NO_ERROR)
        return failure(Cause::CannotWrite, {w.path, QString::fromUtf8(lxw_strerror(w.error))});
    QFile whole(w.ownPath());
    if (!whole.open(QIODevice::ReadOnly))
        return failure(Cause::CannotWrite, {w.path, whole.errorString()});
    return writeFile(w.path, whole);
}

} // namespace tefter
