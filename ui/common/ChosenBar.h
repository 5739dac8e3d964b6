// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tefter {

class FlowLayout;
class TextLabel;

/// The strip above a list while several rows are chosen: how many, and what can be done with all of them.
/// What does not fit goes on below the first button.
class ChosenBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChosenBar(QWidget *parent = nullptr);

    /// "3 products chosen"
    void setCount(const QString &howMany);
    QPushButton *add(const QString &text, const QString &iconName);
    void add(QPushButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FlowLayout *m_buttons;
    TextLabel *m_count;
};

} // namespace tefter
