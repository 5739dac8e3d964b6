// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tefter {

class FlowLayout;
class TextLabel;

/// What can be done with several products at once; shown while several are selected.
class ProductSelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ProductSelectionBar(QWidget *parent = nullptr);

    void setSelection(const QString &howMany, bool inBin);

Q_SIGNALS:
    void changeRequested();
    void labelsRequested();
    void binRequested();
    void restoreRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *add(const QString &text, const QString &iconName, void (ProductSelectionBar::*signal)());

    FlowLayout *m_buttons;
    TextLabel *m_count;
    QList<QWidget *> m_forShop;
    QPushButton *m_restore;
};

} // namespace tefter
