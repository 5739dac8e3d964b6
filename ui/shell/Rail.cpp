// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int wide = 196;
constexpr int narrow = 56;

/// The name of the program at the head of the rail.
class Brand : public QWidget
{
public:
    explicit Brand(Rail *rail)
        : QWidget(rail)
    {
        setFixedHeight(54);
        setAccessibleName(QStringLiteral("Tefter"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool compact = parentWidget()->width() < wide;
        const QRect mark(compact ? (width() - 22) / 2 : 7, 17, 22, 22);
        painter.drawPixmap(
            QStyle::visualRect(layoutDirection(), rect(), mark),
            iconPixmap(QStringLiteral("ledger"), 22, colors().railStrong, devicePixelRatioF()));
        if (compact)
            return;
        painter.setFont(Theme::font(TextSize::Figure, true));
        painter.setPen(colors().railStrong);
        const QRect name = QStyle::visualRect(layoutDirection(), rect(), QRect(40, 1, width() - 46, 54));
        painter.drawText(name,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         QStringLiteral("Tefter"));
    }
};

/// The hairline between the two halves of the rail.
class RailLine : public QWidget
{
public:
    explicit RailLine(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(21);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::hairline(&painter, {6.0, 10.0}, {width() - 7.0, 10.0}, colors().railLine);
    }
};

} // namespace

RailButton::RailButton(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setWaiting(int count, const QString &shown)
{
    m_waiting = count > 0 ? shown : QString();
    setAccessibleDescription(m_waiting);
    update();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return {(m_compact ? narrow : wide) - 20, 33};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colors &c = colors();
    QPainter painter(this);
    const bool here = isChecked();
    if (here || underMouse() || isDown()) {
        QColor ground = c.railChosen;
        ground.setAlpha(here ? 255 : 130);
        paint::roundBox(&painter, rect(), space::controlRadius, ground);
    }
    if (hasFocus())
        paint::roundBox(&painter, rect(), space::controlRadius, QColor(), Colors::dark().accent, 2.0);
    const QColor ink = here ? c.railStrong : c.railText;
    const QRect mark(m_compact ? (width() - 18) / 2 : 9, (height() - 18) / 2, 18, 18);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), mark),
                       iconPixmap(m_iconName, 18, ink, devicePixelRatioF()));
    int end = width() - 9;
    if (!m_waiting.isEmpty()) {
        painter.setFont(Theme::font(TextSize::Caption));
        const int breadth = qMax(20, painter.fontMetrics().horizontalAdvance(m_waiting) + 12);
        const QRect pill = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(m_compact ? width() - breadth : end - breadth,
                                                    m_compact ? 0 : (height() - 16) / 2, breadth, 16));
        paint::roundBox(&painter, pill, 8, c.accent);
        painter.setPen(c.onAccent);
        painter.drawText(pill, Qt::AlignCenter, m_waiting);
        end -= breadth + 4;
    }
    if (m_compact)
        return;
    painter.setFont(Theme::font(TextSize::Body));
    painter.setPen(ink);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(38, 0, end - 38, height()));
    painter.drawText(words,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) |
                         Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_top(new QVBoxLayout)
    , m_middle(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
    , m_line(new RailLine(this))
    , m_brand(new Brand(this))
{
    setFixedWidth(wide);
    setAccessibleName(tr("Rooms"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 14);
    layout->setSpacing(0);
    auto *brandRow = new QVBoxLayout;
    brandRow->setContentsMargins(0, 0, 0, 3);
    brandRow->addWidget(m_brand);
    layout->addLayout(brandRow);
    for (QVBoxLayout *part : {m_top, m_middle, m_bottom})
        part->setSpacing(2);
    layout->addLayout(m_top);
    layout->addWidget(m_line);
    layout->addLayout(m_middle);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
    m_line->hide();
}

void Rail::addRoom(const QString &id, const QString &text, const QString &iconName, Part part)
{
    auto *room = new RailButton(text, iconName, this);
    room->setObjectName(id);
    room->setCompact(m_compact);
    m_group->addButton(room);
    connect(room, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    (part == Part::Top ? m_top : part == Part::Middle ? m_middle : m_bottom)->addWidget(room);
    m_line->setVisible(m_top->count() > 0 && m_middle->count() > 0);
}

RailButton *Rail::button(const QString &id) const
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *one : buttons)
        if (one->objectName() == id)
            return static_cast<RailButton *>(one);
    return nullptr;
}

void Rail::setCurrent(const QString &id)
{
    if (RailButton *room = button(id))
        room->setChecked(true);
}

void Rail::setWaiting(const QString &id, int count, const QString &shown)
{
    if (RailButton *room = button(id))
        room->setWaiting(count, shown);
}

void Rail::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? narrow : wide);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *one : buttons)
        static_cast<RailButton *>(one)->setCompact(compact);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().rail);
}

} // namespace tefter
