// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace tefter {

/// What a file gets of a cell: a text, or what a program reads (a number with a dot, a day in ISO form).
struct FileCell
{
    QString text;
    bool isPlain = false;
};

using FileRows = QList<QList<FileCell>>;

/// A list as it is shown at one moment, to be written into a file piece by piece.
struct ListSource
{
    QStringList heads;
    qsizetype count = 0;
    /// Hands the rows over, now or later; those that are gone are missing.
    std::function<void(qsizetype from, qsizetype count, std::function<void(const FileRows &)> answer)> read;
};

} // namespace tefter
