// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tefter::test {

/// Reads bytes that may be anything as a table, to the end, through a file at `path`. A fault is an answer
/// too; what must not happen is a crash, or a row that leaves its file. Returns the rows read, -1 for a
/// fault.
qint64 readAll(const QString &path, const QByteArray &bytes);

} // namespace tefter::test
