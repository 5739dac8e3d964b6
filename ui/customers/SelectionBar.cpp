// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/SelectionBar.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/Margins.h"
#include "ui/common/Paint.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace tefter {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new TextLabel({}, TextSize::Body, TextLabel::Ink::Accent, true))
{
    auto *flow = new FlowLayout(this, 2, 2);
    flow->setContentsMargins(readingMargins(18, 6, 12, 6));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_count->setMinimumHeight(space::controlHeight);
    m_count->setContentsMargins(readingMargins(0, 0, space::m, 0));
    flow->addWidget(m_count);
    //: what is done with the selected people
    m_forShop = {add(tr("Tag…"), QStringLiteral("tag"), &SelectionBar::tagRequested),
                 //: what is done with the selected people
                 add(tr("Take a tag away…"), QStringLiteral("minus"), &SelectionBar::untagRequested),
                 //: what is done with the selected people
                 add(tr("Consent…"), QStringLiteral("consent"), &SelectionBar::consentRequested),
                 add(tr("Call list…"), QStringLiteral("print"), &SelectionBar::callListRequested),
                 addExport(),
                 add(tr("Put into the bin"), QStringLiteral("trash"), &SelectionBar::binRequested)};
    m_forBin = {add(tr("Take out of the bin"), QStringLiteral("restore"), &SelectionBar::restoreRequested),
                add(tr("Remove for good…"), QStringLiteral("trash"), &SelectionBar::removalRequested)};
    hide();
}

QPushButton *SelectionBar::add(const QString &text, const QString &iconName, void (SelectionBar::*signal)())
{
    auto *button = new QPushButton(icon(iconName, IconInk::Secondary), text);
    setButtonTone(button, ButtonTone::Quiet);
    connect(button, &QPushButton::clicked, this, signal);
    layout()->addWidget(button);
    return button;
}

QPushButton *SelectionBar::addExport()
{
    auto *button = new QPushButton(icon(QStringLiteral("export"), IconInk::Secondary), tr("Export…"));
    setButtonTone(button, ButtonTone::Quiet);
    auto *menu = new QMenu(button);
    const auto offer = [&](const QString &text, std::optional<Channel> channel) {
        menu->addAction(text, this, [this, channel] { Q_EMIT exportRequested(channel); });
    };
    offer(tr("To send e-mails: only those who said yes…"), Channel::Email);
    offer(tr("To send SMS: only those who said yes…"), Channel::Sms);
    offer(tr("To send letters: only those who said yes…"), Channel::Post);
    menu->addSeparator();
    offer(tr("For the shop’s own use: all of them…"), std::nullopt);
    button->setMenu(menu);
    layout()->addWidget(button);
    return button;
}

void SelectionBar::setSelection(qsizetype people, bool inBin)
{
    m_count->setText(tr("%Ln selected", nullptr, static_cast<int>(people)));
    for (QWidget *button : std::as_const(m_forShop))
        button->setVisible(!inBin);
    for (QWidget *button : std::as_const(m_forBin))
        button->setVisible(inBin);
    setVisible(people > 1);
    updateGeometry();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().accentGround);
    paint::hairline(&painter, rect().bottomLeft(), rect().bottomRight(), colors().line);
}

} // namespace tefter
