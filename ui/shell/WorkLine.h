// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace tefter {

/// Long work at the foot of the window: what is done and how far it is, the way to its page, and Stop.
class WorkLine : public QWidget
{
    Q_OBJECT
public:
    explicit WorkLine(QWidget *parent = nullptr);

    /// `share` of 1 is done; below 0 where that is not known.
    void tell(const QString &words, double share, bool canStop);

Q_SIGNALS:
    void pageRequested();
    void stopRequested();

private:
    QPushButton *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace tefter
