// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace tefter {

/// The name of the open shop; a click shows what can be done with the shop as a whole, another one among it.
class ShopButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ShopButton(QWidget *parent = nullptr);

    void setShopName(const QString &name);
    /// One more line of the menu.
    void offer(QAction *action);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitName();

    QString m_name;
};

} // namespace tefter
