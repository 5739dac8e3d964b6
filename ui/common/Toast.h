// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tefter {

/// A sentence that comes at the foot of a widget and goes by itself: "Deleted. Undo".
class Toast : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *over);

    void say(const QString &sentence, bool undoable);

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_label;
    QPushButton *m_undo;
    QTimer m_goes;
};

} // namespace tefter
