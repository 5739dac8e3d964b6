// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx/NumberFormat.h"
#include "core/exchange/xlsx/ZipPackage.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

class QXmlStreamReader;

namespace tefter {

/// A sheet of a workbook, and the part of the package that holds its cells.
struct XlsxSheet
{
    QString name;
    QString part;
    bool isHidden = false;
};

/// What stands around the cells of a workbook: its sheets, the texts they share, how numbers are shown.
class XlsxWorkbook
{
public:
    /// Cause::FileMissing, CannotRead (see TableFault).
    static Result<XlsxWorkbook> open(const QString &path);

    const ZipPackage &package() const { return m_package; }
    /// The names of the sheets that hold cells, in order; hidden ones last.
    QStringList sheetNames() const;
    /// Those of them that a person sees.
    QStringList visibleSheetNames() const;
    /// A sheet: named, or by its number from 1; the first one where `wanted` is empty.
    /// TableFault::SheetMissing.
    Result<XlsxSheet> sheet(const QString &wanted) const;

    bool countsFrom1904() const { return m_since1904; }
    /// A text that several cells share; nothing for a number that does not exist.
    const QByteArray *sharedText(qsizetype number) const;
    NumberFormat formatOf(int style) const;

private:
    explicit XlsxWorkbook(ZipPackage package)
        : m_package(std::move(package))
    {
    }

    Result<void> read();
    Result<QHash<QString, QString>> readTargets(const QString &part, QString &texts, QString &styles) const;
    Result<void> readSheets(const QString &part, const QHash<QString, QString> &targets);
    Result<void> readTexts(const QString &part);
    Result<void> readStyles(const QString &part);

    ZipPackage m_package;
    QList<XlsxSheet> m_sheets;
    std::vector<QByteArray> m_texts;
    std::vector<NumberFormat> m_formats;
    bool m_since1904 = false;
};

/// Reads a part of the package element by element; `take` is called at the start of each. Failures are those
/// of the part, and TableFault::Damaged where it is no XML.
Result<void> readXml(const ZipPackage &package, const QString &part,
                     const std::function<void(QXmlStreamReader &)> &take);

/// The text of a string item up to the end of its element, as the person sees it: the parts in one, without
/// the readings of Japanese signs.
QByteArray readRichText(QXmlStreamReader &xml);

} // namespace tefter
