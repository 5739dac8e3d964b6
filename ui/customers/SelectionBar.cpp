// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/SelectionBar.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/MoreButton.h"
#include "ui/common/Paint.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace tefter {

namespace {
/// More are hardly one person, but a slip of the hand.
constexpr qsizetype mostMerged = 20;
} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new TextLabel({}, TextSize::Body, TextLabel::Ink::Accent, true))
{
    // What does not fit goes on below the first button, not below the number.
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(18, 6, 12, 6);
    line->setSpacing(space::m);
    m_buttons = new FlowLayout(nullptr, 2, 2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_count->setMinimumHeight(space::controlHeight);
    line->addWidget(m_count, 0, Qt::AlignTop);
    line->addLayout(m_buttons, 1);
    //: what is done with the selected people
    m_forShop = {add(tr("Tag…"), QStringLiteral("tag"), &SelectionBar::tagRequested),
                 //: what is done with the selected people
                 add(tr("Consent…"), QStringLiteral("consent"), &SelectionBar::consentRequested), addExport(),
                 addMore()};
    m_forBin = {add(tr("Take out of the bin"), QStringLiteral("restore"), &SelectionBar::restoreRequested),
                add(tr("Remove for good…"), QStringLiteral("trash"), &SelectionBar::removalRequested)};
}

QPushButton *SelectionBar::add(const QString &text, const QString &iconName, void (SelectionBar::*signal)())
{
    auto *button = new QPushButton(icon(iconName, IconInk::Secondary), text);
    setButtonTone(button, ButtonTone::Quiet);
    connect(button, &QPushButton::clicked, this, signal);
    m_buttons->addWidget(button);
    return button;
}

QPushButton *SelectionBar::addMore()
{
    auto *button = new MoreButton([this](QMenu &menu) {
        menu.addAction(icon(QStringLiteral("print")), tr("Call list…"), this,
                       &SelectionBar::callListRequested);
        //: what is done with the selected people
        QAction *merge = menu.addAction(icon(QStringLiteral("merge")), tr("Merge into one…"), this,
                                        &SelectionBar::mergeRequested);
        merge->setEnabled(m_people <= mostMerged);
        //: what is done with the selected people: somebody of the staff looks after them
        menu.addAction(icon(QStringLiteral("person")), tr("Put in charge…"), this,
                       &SelectionBar::inChargeRequested);
        //: what is done with the selected people
        menu.addAction(icon(QStringLiteral("minus")), tr("Take a tag away…"), this,
                       &SelectionBar::untagRequested);
        //: what is done with the selected people
        menu.addAction(icon(QStringLiteral("check")), tr("Set a field…"), this,
                       &SelectionBar::fieldRequested);
        menu.addAction(icon(QStringLiteral("trash")), tr("Put into the bin"), this,
                       &SelectionBar::binRequested);
    });
    m_buttons->addWidget(button);
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
    m_buttons->addWidget(button);
    return button;
}

void SelectionBar::setSelection(qsizetype people, bool inBin)
{
    m_people = people;
    m_count->setText(tr("%Ln selected", nullptr, static_cast<int>(people)));
    for (QWidget *button : std::as_const(m_forShop))
        button->setVisible(!inBin);
    for (QWidget *button : std::as_const(m_forBin))
        button->setVisible(inBin);
    updateGeometry();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().accentGround);
    paint::hairline(&painter, rect().bottomLeft(), rect().bottomRight(), colors().line);
}

} // namespace tefter
