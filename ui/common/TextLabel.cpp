// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TextLabel.h"

#include "ui/common/Paint.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace tefter {

TextLabel::TextLabel(const QString &text, TextSize size, Ink ink, bool heavy, QWidget *parent)
    : QLabel(text, parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(Theme::font(size, heavy));
    // A Latin name in a Persian window still begins where one begins to read.
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    applyInk();
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::applyInk);
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

void TextLabel::applyInk()
{
    const Colors &c = colors();
    QColor color = c.text;
    switch (m_ink) {
    case Ink::Text:
        break;
    case Ink::Secondary:
        color = c.secondary;
        break;
    case Ink::Faint:
        color = c.faintText;
        break;
    case Ink::Accent:
        color = c.accent;
        break;
    case Ink::Warning:
        color = c.warning;
        break;
    case Ink::Bad:
        color = c.bad;
        break;
    }
    QPalette p;
    p.setColor(QPalette::WindowText, color);
    setPalette(p);
    if (textFormat() == Qt::PlainText)
        return;
    // Links take their colour when the text is set.
    const QString same = text();
    clear();
    setText(same);
}

void TextLabel::setElided(bool elided, Words whose)
{
    m_elided = elided;
    setProperty("tefterElidesData", elided && whose == Words::OfTheShop);
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(hint.width(), fontMetrics().averageCharWidth() * 4), hint.height()) : hint;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const bool isPlain =
        !(textInteractionFlags() & Qt::TextSelectableByMouse) && textFormat() == Qt::PlainText;
    if (wordWrap() && layoutDirection() == Qt::RightToLeft && isPlain) {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        const Qt::Alignment vertical = alignment() & Qt::AlignTop ? Qt::AlignTop : Qt::AlignVCenter;
        paint::wrapped(&painter, contentsRect(), text(), layoutDirection(),
                       vertical | (alignment() & Qt::AlignHCenter));
        return;
    }
    if (!m_elided || wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    if (shown != text() && toolTip() != text())
        setToolTip(text());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(),
                     int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
                     shown);
}

TextLabel *sectionTitle(const QString &text, QWidget *parent)
{
    return new TextLabel(text, TextSize::Section, TextLabel::Ink::Text, true, parent);
}

} // namespace tefter
