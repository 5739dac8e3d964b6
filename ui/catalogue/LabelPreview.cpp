// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/LabelPreview.h"

#include "ui/common/Theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace tefter {

namespace {
constexpr QSize smallestPreview(300, 340);
}

LabelPreview::LabelPreview(QWidget *parent)
    : QWidget(parent)
    , m_sheet({}, labelLayouts().first(), 1, 0)
    , m_layout(labelLayouts().first())
{
    setMinimumSize(smallestPreview);
    setAccessibleName(tr("The first sheet"));
    // What stands on the sheet is for paper: it has a direction of its own, and the names of the shop end
    // there.
    setLayoutDirection(Qt::LeftToRight);
    setProperty("tefterElidesData", true);
}

void LabelPreview::setSheet(const LabelSheet &sheet, const LabelLayout &layout)
{
    m_sheet = sheet;
    m_layout = layout;
    update();
}

QRectF LabelPreview::sheetPlace() const
{
    const QSizeF size = m_sheet.pageSize().scaled(QSizeF(this->size()) - QSizeF(2, 2), Qt::KeepAspectRatio);
    return QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
}

void LabelPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = sheetPlace();
    painter.setPen(Theme::instance().colors().line);
    painter.setBrush(Qt::white); // paper, also in the dark
    painter.drawRect(place);
    painter.translate(place.topLeft());
    const qreal scale = place.width() / m_sheet.pageSize().width();
    painter.scale(scale, scale);
    painter.setBrush(Qt::NoBrush);
    QPen outline(QColor(0xd0, 0xd0, 0xd0));
    outline.setCosmetic(true);
    painter.setPen(outline);
    for (int i = 0; i < m_layout.perPage(); ++i)
        painter.drawRect(m_sheet.placeOf(i));
    if (m_sheet.pageCount() > 0)
        m_sheet.paintPage(painter, 0);
}

void LabelPreview::mousePressEvent(QMouseEvent *event)
{
    const QRectF place = sheetPlace();
    const QPointF at = (event->position() - place.topLeft()) * (m_sheet.pageSize().width() / place.width());
    for (int i = 0; i < m_layout.perPage(); ++i) {
        if (m_sheet.placeOf(i).contains(at))
            Q_EMIT placeChosen(i);
    }
}

} // namespace tefter
