// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TabOrder.h"

#include <QLayout>
#include <QScrollArea>

namespace tefter {

namespace {

void gather(QLayout *layout, QList<QWidget *> &stops);

void gather(QWidget *widget, QList<QWidget *> &stops)
{
    if (auto *scroll = qobject_cast<QScrollArea *>(widget)) {
        if (scroll->widget())
            gather(scroll->widget(), stops);
    } else if (widget->focusPolicy() & Qt::TabFocus) {
        stops << widget;
    } else if (widget->layout()) {
        gather(widget->layout(), stops);
    }
}

void gather(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            gather(item->widget(), stops);
        else if (item->layout())
            gather(item->layout(), stops);
    }
}

} // namespace

void tabAsLaidOut(QWidget *form)
{
    QList<QWidget *> stops;
    gather(form, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace tefter
