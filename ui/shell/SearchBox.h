// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tefter {

/// The one search box of the window. Arrow keys, Enter and Escape belong to the list below it.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {460, 33}; }
    QSize minimumSizeHint() const override { return {180, 33}; }

Q_SIGNALS:
    void entered();        ///< somebody wants to search
    void left();           ///< and gone
    void moved(int steps); ///< arrow up and down, page up and down
    void accepted();       ///< Enter
    void dismissed();      ///< Escape

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool showsKeys() const { return text().isEmpty() && !hasFocus(); }
    void makeRoom();
    void paintKeys(QPainter *painter) const;
};

} // namespace tefter
