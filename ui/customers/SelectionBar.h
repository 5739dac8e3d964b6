// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Channel.h"
#include "ui/common/ChosenBar.h"

class QPushButton;

namespace tefter {

/// What can be done with several people at once; shown while several are selected.
class SelectionBar : public ChosenBar
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setSelection(qsizetype people, bool inBin);

Q_SIGNALS:
    void tagRequested();
    void untagRequested();
    void fieldRequested();
    void consentRequested();
    void callListRequested();
    /// Who of the staff looks after them.
    void inChargeRequested();
    /// Of two.
    void mergeRequested();
    /// For a way to reach them, or for use in the shop.
    void exportRequested(std::optional<tefter::Channel> channel);
    void binRequested();
    void restoreRequested();
    void removalRequested();

private:
    QPushButton *addOne(const QString &text, const QString &iconName, void (SelectionBar::*signal)());

    QPushButton *addExport();
    QPushButton *addMore();

    qsizetype m_people = 0;
    QList<QWidget *> m_forShop;
    QList<QWidget *> m_forBin;
};

} // namespace tefter
