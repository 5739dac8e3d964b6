// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductSelectionBar.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tefter {

ProductSelectionBar::ProductSelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new FlowLayout(nullptr, 2, 2))
    , m_count(new TextLabel({}, TextSize::Body, TextLabel::Ink::Accent, true))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(18, 6, 12, 6);
    line->setSpacing(space::m);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_count->setMinimumHeight(space::controlHeight);
    line->addWidget(m_count, 0, Qt::AlignTop);
    line->addLayout(m_buttons, 1);
    //: what is done with the selected products
    m_forShop = {add(tr("Change…"), QStringLiteral("edit"), &ProductSelectionBar::changeRequested),
                 //: what is done with the selected products
                 add(tr("Labels…"), QStringLiteral("print"), &ProductSelectionBar::labelsRequested),
                 add(tr("Put into the bin"), QStringLiteral("trash"), &ProductSelectionBar::binRequested)};
    m_restore =
        add(tr("Take out of the bin"), QStringLiteral("restore"), &ProductSelectionBar::restoreRequested);
}

QPushButton *ProductSelectionBar::add(const QString &text, const QString &iconName,
                                      void (ProductSelectionBar::*signal)())
{
    auto *button = new QPushButton(icon(iconName, IconInk::Secondary), text);
    setButtonTone(button, ButtonTone::Quiet);
    connect(button, &QPushButton::clicked, this, signal);
    m_buttons->addWidget(button);
    return button;
}

void ProductSelectionBar::setSelection(const QString &howMany, bool inBin)
{
    m_count->setText(howMany);
    for (QWidget *button : std::as_const(m_forShop))
        button->setVisible(!inBin);
    m_restore->setVisible(inBin);
    updateGeometry();
}

void ProductSelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().accentGround);
    paint::hairline(&painter, rect().bottomLeft(), rect().bottomRight(), colors().line);
}

} // namespace tefter
