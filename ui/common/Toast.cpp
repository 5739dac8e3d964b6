// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Toast.h"

#include "ui/common/Margins.h"
#include "ui/common/Paint.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tefter {

namespace {
constexpr int stays = 6000;
constexpr int staysWithUndo = 10000;
} // namespace

Toast::Toast(QWidget *over)
    : QWidget(over)
    , m_label(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(readingMargins(space::l, 7, space::s, 7));
    layout->setSpacing(space::m);
    layout->addWidget(m_label);
    layout->addWidget(m_undo);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setMinimumHeight(space::controlHeight);
    setButtonTone(m_undo, ButtonTone::OnRail);
    hide();
    m_goes.setSingleShot(true);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    over->installEventFilter(this);
}

void Toast::say(const QString &sentence, bool undoable)
{
    QPalette light;
    light.setColor(QPalette::WindowText, colors().railStrong);
    m_label->setPalette(light);
    m_label->setText(sentence);
    m_undo->setVisible(undoable);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_goes.start(undoable ? staysWithUndo : stays);
}

void Toast::place()
{
    const QWidget *over = parentWidget();
    adjustSize();
    resize(qMin(width(), over->width() - 48), height());
    move((over->width() - width()) / 2, over->height() - height() - 40);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundBox(&painter, rect(), space::cardRadius, colors().rail, colors().railLine);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_goes.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_goes.start(stays / 2);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace tefter
