// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MoreButton.h"

#include "ui/common/ButtonTone.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QMenu>

namespace tefter {

MoreButton::MoreButton(std::function<void(QMenu &)> fill, QWidget *parent)
    : QPushButton(tefter::icon(QStringLiteral("more"), IconInk::Secondary), QString(), parent)
    , m_fill(std::move(fill))
    , m_menu(new QMenu(this))
{
    setButtonTone(this, ButtonTone::Quiet);
    //: opens a menu with more that can be done
    setAccessibleName(tr("More"));
    setToolTip(accessibleName());
    connect(this, &QPushButton::clicked, this, &MoreButton::openMenu);
}

void MoreButton::openMenu()
{
    m_menu->clear();
    m_fill(*m_menu);
    const QPoint foot = mapToGlobal(QPoint(0, height() + space::xs));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_menu->popup(mirrored ? foot + QPoint(width() - m_menu->sizeHint().width(), 0) : foot);
}

} // namespace tefter
