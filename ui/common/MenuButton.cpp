// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MenuButton.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace tefter {

MenuButton::MenuButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MenuButton::sizeHint() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    const QSize words(fontMetrics().horizontalAdvance(text()), fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, this);
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.currentText = text();
    option.subControls = QStyle::SC_All;
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace tefter
