// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace tefter {

/// Rows of widgets that Tab meets once: the arrows, Home and End go from row to row, Tab goes on behind them,
/// and comes back to the row that it left.
class RowKeys : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What takes the keyboard in each row, from top to bottom. Where a row before had it, the one that is
    /// now in its place gets it.
    void setRows(const QList<QWidget *> &rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stopAt(qsizetype row);

    QList<QPointer<QWidget>> m_rows;
    qsizetype m_current = 0;
};

} // namespace tefter
