// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ReadAll.h"

#include <QTemporaryDir>

/// One file that may be anything, through the readers of CSV, vCard and XLSX.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    tefter::test::readAll(folder.filePath(QStringLiteral("fuzzed")),
                          QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
