// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace tefter {

/// Words at the foot of the window that can be pressed; they look like the text beside them until the pointer
/// comes.
class LineWords : public QPushButton
{
    Q_OBJECT
public:
    explicit LineWords(Qt::Alignment side, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Alignment m_side;
};

} // namespace tefter
