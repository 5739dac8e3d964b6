// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QTableView;

namespace tefter {

/// The sums below a table, each under its column, in sight wherever the table is scrolled to.
class TotalsRow : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsRow(QWidget *parent = nullptr);

    /// One text per column of the table; an empty list hides the row.
    void setTotals(QTableView *table, const QStringList &totals);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTableView *m_table = nullptr;
    QStringList m_totals;
};

} // namespace tefter
