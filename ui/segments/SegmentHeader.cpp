// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SegmentHeader.h"

#include "ui/common/Badge.h"
#include "ui/common/Icons.h"
#include "ui/common/SegmentName.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace tefter {

namespace {

QToolButton *menuButton(const QString &iconName, const QString &accessibleName, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName, IconInk::Secondary));
    button->setFixedSize(space::controlHeight, space::controlHeight);
    button->setAutoRaise(true);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    // Without a menu of its own the button shows one arrow, not two.
    QObject::connect(button, &QToolButton::clicked, menu, [button, menu] {
        const bool mirrored = button->layoutDirection() == Qt::RightToLeft;
        const QPoint foot = button->mapToGlobal(QPoint(0, button->height() + space::xs));
        menu->popup(mirrored ? foot + QPoint(button->width() - menu->sizeHint().width(), 0) : foot);
    });
    return button;
}

} // namespace

SegmentHeader::SegmentHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextSize::Title, TextLabel::Ink::Text, true))
    , m_badge(new Badge)
    , m_menu(new QMenu(this))
    , m_save(new QPushButton(tr("Save")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_list = menuButton(QStringLiteral("chevron-down"), tr("Choose another segment"), m_menu);
    auto *more = new QMenu(this);
    auto *copy = new QPushButton(tr("Copy"));
    //: what is done with the people of a segment: somebody of the staff looks after them
    more->addAction(icon(QStringLiteral("person")), tr("Put in charge…"), this,
                    &SegmentHeader::inChargeRequested);
    more->addSeparator();
    m_rename =
        more->addAction(icon(QStringLiteral("edit")), tr("Rename…"), this, &SegmentHeader::renameRequested);
    m_delete =
        more->addAction(icon(QStringLiteral("trash")), tr("Delete"), this, &SegmentHeader::deleteRequested);
    m_more = menuButton(QStringLiteral("more"), tr("More"), more);
    m_title->setElided(true);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addWidget(m_badge);
    layout->addStretch(1);
    setButtonTone(m_save, ButtonTone::Primary);
    layout->addWidget(m_save);
    layout->addWidget(copy);
    layout->addWidget(m_more);
    connect(m_save, &QPushButton::clicked, this, &SegmentHeader::saveRequested);
    connect(copy, &QPushButton::clicked, this, &SegmentHeader::copyRequested);
}

void SegmentHeader::setSegments(const QList<Segment> &segments)
{
    m_menu->clear();
    bool wasReadyMade = false;
    for (const Segment &segment : segments) {
        const bool readyMade = !segment.readyMade.isEmpty();
        if (!readyMade && wasReadyMade)
            m_menu->addSeparator();
        wasReadyMade = readyMade;
        QString text = segmentName(segment);
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        m_menu->addAction(icon(readyMade ? QStringLiteral("star") : QStringLiteral("segments")), text, this,
                          [this, segment] { Q_EMIT chosen(segment); });
    }
    m_menu->addSeparator();
    m_menu->addAction(icon(QStringLiteral("plus")), tr("New segment"), this, &SegmentHeader::newRequested);
}

void SegmentHeader::show(const QString &name, State state)
{
    m_title->setText(name);
    switch (state) {
    case State::ReadyMade:
        m_badge->setText(tr("ready-made, live"));
        m_badge->setTone(Tone::Neutral);
        break;
    case State::Saved:
        m_badge->setText(tr("saved, live"));
        m_badge->setTone(Tone::Accent);
        break;
    case State::Changed:
        m_badge->setText(tr("changed, not saved"));
        m_badge->setTone(Tone::Warning);
        break;
    case State::New:
        m_badge->setText(tr("new, not saved"));
        m_badge->setTone(Tone::Warning);
        break;
    }
    m_badge->updateGeometry();
    m_save->setVisible(state == State::Changed || state == State::New);
}

} // namespace tefter
