// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ChosenBar.h"

namespace tefter {

/// What can be done with several products at once; shown while several are selected.
class ProductSelectionBar : public ChosenBar
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

private:
    QPushButton *addOne(const QString &text, const QString &iconName, void (ProductSelectionBar::*signal)());

    QList<QWidget *> m_forShop;
    QPushButton *m_restore;
};

} // namespace tefter
