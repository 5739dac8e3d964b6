// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QStringList>

namespace tefter {

/// A table of a sheet. Without heads its first column says what stands in the second.
struct PrintSection
{
    QString title;
    QStringList heads;
    QList<QStringList> rows;
};

/// Everything about one thing, for paper: a picture, and tables below each other.
struct PrintSheet
{
    QString title;
    QString subtitle;
    QImage picture; ///< none: empty
    QList<PrintSection> sections;
};

} // namespace tefter
