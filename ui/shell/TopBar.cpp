// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/common/KeysText.h"
#include "ui/common/Paint.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/Theme.h"
#include "ui/shell/SearchBox.h"
#include "ui/shell/ShopButton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace tefter {

namespace {

void follow(QPushButton *button, QAction *action)
{
    button->setText(action->text());
    button->setAccessibleName(action->iconText());
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
    const QString keys = keysText(action->shortcut());
    button->setToolTip(action->toolTip() == action->iconText() ? keys : action->toolTip());
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchBox(this))
    , m_shop(new ShopButton)
    , m_buttons(new QHBoxLayout)
{
    setFixedHeight(52);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 0, 18, 1);
    layout->setSpacing(space::m);
    layout->addWidget(m_search, 3);
    layout->addStretch(1);
    layout->addWidget(m_shop);
    m_buttons->setSpacing(space::m);
    layout->addLayout(m_buttons);
}

void TopBar::setAtWork(QWidget *atWork)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_shop) + 1, atWork);
}

void TopBar::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QPushButton(this);
        follow(button, action);
        if (action == actions.last())
            setButtonTone(button, ButtonTone::Primary);
        if (action->menu())
            button->setMenu(action->menu());
        else
            connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
        m_buttons->addWidget(button);
    }
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().panel);
    paint::hairline(&painter, rect().bottomLeft(), rect().bottomRight(), colors().line);
}

} // namespace tefter
