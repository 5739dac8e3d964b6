// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace tefter::test {

/// One file in a ZIP archive; `saidSize` is the size it claims to have, where it lies.
struct ZipEntry
{
    QByteArray name;
    QByteArray bytes;
    std::optional<quint32> saidSize = {};
    bool isEncrypted = false; ///< says that it is
};

/// A ZIP archive with these files, packed.
QByteArray zipBytes(const QList<ZipEntry> &entries);

/// A workbook with one sheet "People": `rows` is what stands in <sheetData>, `texts` in <sst>, `styles` in
/// <styleSheet>, `properties` in <workbookPr>.
QByteArray workbook(const QByteArray &rows, const QByteArray &texts = {}, const QByteArray &styles = {},
                    const QByteArray &properties = {});

} // namespace tefter::test
