// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tefter {

class TextLabel;

/// What an empty place says: what would be here, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &title, const QString &sentence = {},
               QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// Adds a button below; the first is the main one.
    QPushButton *addButton(const QString &text);

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QWidget *m_buttons;
};

} // namespace tefter
