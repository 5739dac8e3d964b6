// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ReadAll.h"

#include "core/exchange/TableFile.h"

#include <QFile>

#include <cstdlib>

namespace tefter::test {

qint64 readAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
    file.close();
    ImportOptions options;
    options.path = path;
    auto table = openTable(options);
    if (!table)
        return -1;
    CsvReader &reader = table->reader;
    qint64 lastLine = 0;
    while (reader.next()) {
        for (int i = 0; i < static_cast<int>(reader.cells().size()); ++i) {
            const QByteArrayView cell(reader.cell(i).data(), static_cast<qsizetype>(reader.cell(i).size()));
            bool cut = false;
            if (validUtf8Length(cell, cut) != cell.size())
                std::abort();
        }
        if (table->format != TableFormat::Xlsx && reader.line() <= lastLine)
            std::abort();
        lastLine = reader.line();
    }
    return reader.error() ? -1 : reader.rowsRead();
}

} // namespace tefter::test
