// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace tefter {

/// Leaves the keys of undo and redo to the shop where the line that is typed in has nothing of its own to
/// take back; a line of text keeps them for itself otherwise.
class TextUndo : public QObject
{
    Q_OBJECT
public:
    /// Minds the lines inside `view`.
    explicit TextUndo(QWidget *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mind(QWidget *focused);

    QWidget *m_view;
};

} // namespace tefter
