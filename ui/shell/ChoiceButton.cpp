// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChoiceButton.h"

#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tefter {

namespace {
constexpr int usualHeight = 60;
constexpr int sideMargin = 10;
constexpr int nameGap = 4;

QFont nameFont()
{
    QFont font = Theme::font(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

ChoiceButton::ChoiceButton(const QString &iconName, const QString &text, const QString &sentence,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_sentence(sentence)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(sentence);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setMain(bool main)
{
    m_main = main;
    update();
}

QSize ChoiceButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_sentence) + 86, usualHeight};
}

/// A longer sentence takes a second line, and tall type more room.
int ChoiceButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(Theme::font(TextSize::Small));
    const int lines =
        metrics.boundingRect(QRect(0, 0, width - 78, 1000), Qt::TextWordWrap, m_sentence).height();
    const int name = QFontMetrics(nameFont()).height();
    return qMax(usualHeight, 2 * sideMargin + name + nameGap + lines);
}

void ChoiceButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Colors &c = colors();
    QPainter painter(this);
    const bool over = underMouse() || isDown();
    paint::roundBox(&painter, rect(), space::cardRadius, c.panel, over || m_main ? c.accent : c.line);
    if (isDown())
        paint::roundBox(&painter, rect(), space::cardRadius, c.hover);
    if (hasFocus())
        paint::focusRing(&painter, rect(), space::cardRadius);
    const QRect ground =
        QStyle::visualRect(layoutDirection(), rect(), QRect(14, (height() - 36) / 2, 36, 36));
    paint::roundBox(&painter, ground, 18, m_main ? c.accent : c.accentGround);
    painter.drawPixmap(ground.adjusted(9, 9, -9, -9),
                       iconPixmap(m_iconName, 18, m_main ? c.onAccent : c.accent, devicePixelRatioF()));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(64, sideMargin, width() - 78, height() - 2 * sideMargin));
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(nameFont());
    painter.setPen(c.text);
    painter.drawText(words, start | Qt::AlignTop | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(Theme::font(TextSize::Small));
    painter.setPen(c.secondary);
    if (m_sentence.contains(u' '))
        paint::wrapped(&painter, words, m_sentence, layoutDirection(), Qt::AlignBottom);
    else // a path has no place to break
        painter.drawText(words, start | Qt::AlignBottom | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_sentence, Qt::ElideMiddle, words.width()));
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace tefter
