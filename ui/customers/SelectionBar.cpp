// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/SelectionBar.h"

#include "ui/common/Icons.h"
#include "ui/common/MoreButton.h"

#include <QMenu>
#include <QPushButton>

namespace tefter {

namespace {
/// More are hardly one person, but a slip of the hand.
constexpr qsizetype mostMerged = 20;
} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : ChosenBar(parent)
{
    //: what is done with the selected people
    m_forShop = {addOne(tr("Tag…"), QStringLiteral("tag"), &SelectionBar::tagRequested),
                 //: what is done with the selected people
                 addOne(tr("Consent…"), QStringLiteral("consent"), &SelectionBar::consentRequested),
                 addExport(), addMore()};
    m_forBin = {addOne(tr("Take out of the bin"), QStringLiteral("restore"), &SelectionBar::restoreRequested),
                addOne(tr("Remove for good…"), QStringLiteral("trash"), &SelectionBar::removalRequested)};
}

QPushButton *SelectionBar::addOne(const QString &text, const QString &iconName,
                                  void (SelectionBar::*signal)())
{
    QPushButton *button = add(text, iconName);
    connect(button, &QPushButton::clicked, this, signal);
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
    add(button);
    return button;
}

QPushButton *SelectionBar::addExport()
{
    QPushButton *button = add(tr("Export…"), QStringLiteral("export"));
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
    return button;
}

void SelectionBar::setSelection(qsizetype people, bool inBin)
{
    m_people = people;
    for (QWidget *button : std::as_const(m_forShop))
        button->setVisible(!inBin);
    for (QWidget *button : std::as_const(m_forBin))
        button->setVisible(inBin);
    setCount(tr("%Ln selected", nullptr, static_cast<int>(people)));
}

} // namespace tefter
