// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/PillCombo.h"

class QFrame;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace tefter {

/// A pill with many things to choose from: what is typed leaves those whose words it begins, accents or not.
class SearchCombo : public PillCombo
{
    Q_OBJECT
public:
    /// `searchName` is what a screen reader calls the field to type in.
    explicit SearchCombo(const QString &searchName, QWidget *parent = nullptr);

    void showPopup() override;
    void hidePopup() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QString &searchName);
    void narrow();
    bool matches(int row, const QStringList &typed) const;
    void addOffer(int row);
    void pick();
    void place();

    QFrame *m_popup;
    QLineEdit *m_typed;
    QListView *m_list;
    QStandardItemModel *m_offers;
};

} // namespace tefter
