// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace tefter {

/// Something a person should know: a key with `%n` (context "import") and the number, or with `%1` … for what
/// it names.
struct ImportNote
{
    QString key;
    qint64 count = 0;
    QStringList args = {};
};

/// A table that did not come as text (a spreadsheet, cards), brought into the form of one: all that follows
/// reads it like any other.
struct TableText
{
    QByteArray csv; ///< UTF-8, commas, double quotes
    std::vector<qint64>
        lines; ///< where each row stands in the file: the row of the sheet, the line of the card
    bool namesColumns = false; ///< the first row surely holds the names of our fields
    bool isTyped = false;      ///< numbers came as numbers: their dot parts the decimals
    QString sheet;             ///< of a workbook: the sheet that was read
    QStringList sheets;        ///< and all that a person sees in it
    QList<ImportNote> notes;
    QHash<qint64, QByteArray> pictures; ///< that come with rows, by their lines
    QHash<qint64, QList<int>> faults;   ///< columns that hold an error instead of a value, by line
};

/// Between the values of a cell that holds several: phones, addresses. As other address books write it.
inline constexpr QLatin1StringView valueSeparator(" ::: ");

/// The parts of a cell that holds several values, or its one value.
QStringList partsOfCell(const QString &cell);

} // namespace tefter
