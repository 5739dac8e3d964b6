// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RowKeys.h"

#include <QKeyEvent>
#include <QScrollArea>

namespace tefter {

namespace {

/// What Tab meets before the place of the rows.
QWidget *stopBefore(QWidget *place)
{
    QWidget *before = place->previousInFocusChain();
    while (before != place && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

} // namespace

void RowKeys::setRows(const QList<QWidget *> &rows)
{
    bool hadFocus = false;
    const QPointer<QWidget> formerStop = m_rows.value(m_current);
    for (const auto &former : std::as_const(m_rows)) {
        if (!former)
            continue;
        hadFocus = hadFocus || former->hasFocus();
        former->removeEventFilter(this);
    }
    m_rows.clear();
    for (QWidget *row : rows) {
        m_rows.append(row);
        row->installEventFilter(this);
    }
    if (rows.isEmpty())
        return;
    m_current = qBound<qsizetype>(0, m_current, rows.size() - 1);
    QWidget::setTabOrder(formerStop ? formerStop.data() : stopBefore(rows.first()->parentWidget()),
                         rows[m_current]);
    stopAt(m_current);
    if (hadFocus) {
        rows[m_current]->show(); // a new one comes into sight with the next event, too late for the keyboard
        rows[m_current]->setFocus(Qt::OtherFocusReason);
    }
}

/// Tab stops at this row alone, where it stopped before.
void RowKeys::stopAt(qsizetype row)
{
    QWidget::setTabOrder(m_rows.value(m_current), m_rows.value(row));
    m_current = row;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i])
            m_rows[i]->setFocusPolicy(i == row ? Qt::StrongFocus : Qt::ClickFocus);
}

bool RowKeys::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype row = m_rows.indexOf(static_cast<QWidget *>(watched));
    if (row < 0)
        return false;
    if (event->type() == QEvent::FocusIn) {
        stopAt(row);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const qsizetype last = m_rows.size() - 1;
    qsizetype next = row;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        next = qMax<qsizetype>(0, row - 1);
        break;
    case Qt::Key_Down:
        next = qMin(last, row + 1);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        return false;
    }
    if (QWidget *target = m_rows[next]) {
        target->setFocus(Qt::OtherFocusReason);
        for (QWidget *place = target->parentWidget(); place; place = place->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(place))
                area->ensureWidgetVisible(target);
    }
    return true;
}

} // namespace tefter
