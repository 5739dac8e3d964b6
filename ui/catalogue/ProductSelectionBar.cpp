// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductSelectionBar.h"

#include <QPushButton>

namespace tefter {

ProductSelectionBar::ProductSelectionBar(QWidget *parent)
    : ChosenBar(parent)
{
    //: what is done with the selected products
    m_forShop = {addOne(tr("Change…"), QStringLiteral("edit"), &ProductSelectionBar::changeRequested),
                 //: what is done with the selected products
                 addOne(tr("Labels…"), QStringLiteral("print"), &ProductSelectionBar::labelsRequested),
                 addOne(tr("Put into the bin"), QStringLiteral("trash"), &ProductSelectionBar::binRequested)};
    m_restore =
        addOne(tr("Take out of the bin"), QStringLiteral("restore"), &ProductSelectionBar::restoreRequested);
}

QPushButton *ProductSelectionBar::addOne(const QString &text, const QString &iconName,
                                         void (ProductSelectionBar::*signal)())
{
    QPushButton *button = add(text, iconName);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void ProductSelectionBar::setSelection(const QString &howMany, bool inBin)
{
    for (QWidget *button : std::as_const(m_forShop))
        button->setVisible(!inBin);
    m_restore->setVisible(inBin);
    setCount(howMany);
}

} // namespace tefter
