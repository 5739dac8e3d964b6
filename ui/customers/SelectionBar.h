// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Channel.h"

#include <QWidget>

class QPushButton;

namespace tefter {

class FlowLayout;
class TextLabel;

/// What can be done with several people at once; shown while several are selected.
class SelectionBar : public QWidget
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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *add(const QString &text, const QString &iconName, void (SelectionBar::*signal)());

    QPushButton *addExport();
    QPushButton *addMore();

    FlowLayout *m_buttons;
    TextLabel *m_count;
    qsizetype m_people = 0;
    QList<QWidget *> m_forShop;
    QList<QWidget *> m_forBin;
};

} // namespace tefter
