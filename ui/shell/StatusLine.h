// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tefter {

class TextLabel;

/// The line at the foot: that all is saved, when the last checked backup was made, what Ctrl+Z takes back.
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

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_day;
    TextLabel *m_saved;
    TextLabel *m_backup;
    QPushButton *m_undo;
};

} // namespace tefter
