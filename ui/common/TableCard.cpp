// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableCard.h"

#include "ui/common/Paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace tefter {

namespace {

/// Lies over what is in the card: the ground outside of its corners, and the hairline.
class CardFrame : public QWidget
{
public:
    explicit CardFrame(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath all, inside;
        all.addRect(rect());
        inside.addRoundedRect(rect(), space::cardRadius, space::cardRadius);
        painter.fillPath(all.subtracted(inside), colors().ground);
        paint::roundBox(&painter, rect(), space::cardRadius, QColor(), colors().line);
    }
};

} // namespace

TableCard::TableCard(QWidget *table, QWidget *parent)
    : Card(parent, 1)
    , m_frame(new CardFrame(this))
{
    body()->addWidget(table);
    setSizePolicy(table->sizePolicy());
}

void TableCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_frame->setGeometry(rect());
    m_frame->raise();
}

} // namespace tefter
