// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShopButton.h"

#include "ui/common/TefterStyle.h"

#include <QMenu>

namespace tefter {

namespace {

constexpr int widestShopName = 180;
constexpr int narrowestShopName = 40;
constexpr int besideShopName = 44; ///< arrow and margins

} // namespace

ShopButton::ShopButton(QWidget *parent)
    : QPushButton(parent)
{
    setButtonTone(this, ButtonTone::Quiet);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
}

void ShopButton::setShopName(const QString &name)
{
    m_name = name;
    //: the name of the open shop
    setAccessibleName(tr("Shop: %1").arg(name));
    setToolTip(name);
    updateGeometry();
    fitName();
}

void ShopButton::offer(QAction *action)
{
    menu()->addAction(action);
}

QSize ShopButton::sizeHint() const
{
    const int name = qMin(fontMetrics().horizontalAdvance(m_name) + 1, widestShopName);
    return {name + besideShopName, QPushButton::sizeHint().height()};
}

QSize ShopButton::minimumSizeHint() const
{
    return {narrowestShopName + besideShopName, QPushButton::minimumSizeHint().height()};
}

void ShopButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fitName();
}

void ShopButton::fitName()
{
    // What the button makes of "&" is meant for keys.
    setText(fontMetrics()
                .elidedText(m_name, Qt::ElideRight, width() - besideShopName)
                .replace(QLatin1Char('&'), QLatin1String("&&")));
}

} // namespace tefter
