// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace tefter {

class Formats;

/// The lines of a record's panel, written anew for each record: a caption and its value, or cells side by
/// side.
class DetailGrid : public QWidget
{
    Q_OBJECT
public:
    /// The column `wide` takes the room that the others leave.
    explicit DetailGrid(const Formats &formats, int wide = 1, QWidget *parent = nullptr);

    void clear();
    /// Nothing where the value is empty.
    void addLine(const QString &caption, const QString &value);
    /// Takes ownership of the cells.
    void addRow(const QList<QWidget *> &cells);

private:
    const Formats &m_formats;
    const int m_wide;
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace tefter
