// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <functional>

class QMenu;

namespace tefter {

/// The quiet button with three dots: a menu with what else can be done.
class MoreButton final : public QPushButton
{
    Q_OBJECT
public:
    /// `fill` puts into the menu what can be done at the moment it opens.
    explicit MoreButton(std::function<void(QMenu &)> fill, QWidget *parent = nullptr);

private:
    void openMenu();

    std::function<void(QMenu &)> m_fill;
    QMenu *m_menu;
};

} // namespace tefter
