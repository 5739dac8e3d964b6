// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace tefter {

class TextLabel;

/// Long work: what is being done, how far it is, and a way to stop it.
class ProgressPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    void begin(const QString &what);
    /// `total` 0 means that nobody knows; `detail` is said below ("120,000 of 541,909 lines").
    void setProgress(qint64 done, qint64 total, const QString &detail = {});
    void finish();
    /// The way to stop it.
    QWidget *firstFocus() const;

Q_SIGNALS:
    void cancelRequested();

private:
    TextLabel *m_what;
    TextLabel *m_detail;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_moves;
};

} // namespace tefter
