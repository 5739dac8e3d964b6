// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tefter {

class TextLabel;
class WorkLine;

/// The line at the foot: that all is saved, when the last checked backup was made, what Ctrl+Z takes back;
/// and long work that goes on.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSaved(const QString &sentence);
    void setBackup(const QString &sentence);
    /// Which day counts as today, where it is another one than today.
    void setDay(const QString &sentence);
    /// What undo would take back; empty when there is nothing.
    void setUndo(const QString &sentence);
    /// Long work that goes on, and its share of 1 that is done; below 0 where that is not known.
    void showWork(const QString &words, double share, bool canStop);
    void endWork();

Q_SIGNALS:
    void undoRequested();
    void workPageRequested();
    void workStopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_day;
    TextLabel *m_saved;
    TextLabel *m_backup;
    WorkLine *m_work;
    QPushButton *m_undo;
};

} // namespace tefter
