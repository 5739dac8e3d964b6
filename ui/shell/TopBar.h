// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace tefter {

class SearchBox;
class ShopButton;

/// The bar above the pages: search box, name of the shop, and what can be done on this page.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    SearchBox *searchBox() const { return m_search; }
    /// The name of the shop, and what can be done with it as a whole.
    ShopButton *shop() const { return m_shop; }
    /// Who is at work, beside the name of the shop.
    void setAtWork(QWidget *atWork);
    /// Buttons for the actions of the page; the last is the main one.
    void setActions(const QList<QAction *> &actions);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SearchBox *m_search;
    ShopButton *m_shop;
    QHBoxLayout *m_buttons;
};

} // namespace tefter
