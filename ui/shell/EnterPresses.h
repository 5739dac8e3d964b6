// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace tefter {

/// Lets Enter press the button that has the focus, as Space does. Dialogs do so by themselves, for the button
/// that Enter means there.
class EnterPresses : public QObject
{
    Q_OBJECT
public:
    /// Minds the buttons inside `view`.
    explicit EnterPresses(QWidget *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mind(QWidget *focused);

    QWidget *m_view;
};

} // namespace tefter
