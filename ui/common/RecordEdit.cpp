// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordEdit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>

#include <utility>

namespace tefter {

namespace {
constexpr int idRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;
constexpr int severalRole = Qt::UserRole + 3;
constexpr int widestOffer = 560;
} // namespace

RecordEdit::RecordEdit(Ask ask, QWidget *parent)
    : QLineEdit(parent)
    , m_ask(std::move(ask))
    , m_model(new QStandardItemModel(this))
{
    auto *offers = new QCompleter(m_model, this);
    offers->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // What the line shows while one moves through the offers is the name alone.
    offers->setCompletionRole(nameRole);
    setCompleter(offers);
    offers->popup()->installEventFilter(this);
    // Not connected to this field itself: one that loses the focus drops all connections to its completer.
    connect(offers, qOverload<const QModelIndex &>(&QCompleter::activated), offers,
            [this](const QModelIndex &index) { pick(index); });
    connect(this, &QLineEdit::textEdited, this, &RecordEdit::ask);
}

void RecordEdit::ask(const QString &typed)
{
    m_model->clear();
    m_asked = typed.trimmed();
    m_waits = false;
    if (m_asked.isEmpty())
        return completer()->popup()->hide();
    m_ask(m_asked, [self = QPointer<RecordEdit>(this), wanted = m_asked](const QList<Offer> &found) {
        if (self)
            self->offer(wanted, found);
    });
}

void RecordEdit::scan(const QString &typed)
{
    setFocus();
    setText(typed);
    Q_EMIT textEdited(typed);
    m_waits = !m_asked.isEmpty();
}

qint64 RecordEdit::record() const
{
    return m_record != 0 && text().trimmed() == m_name ? m_record : 0;
}

void RecordEdit::setRecord(qint64 id, const QString &name)
{
    m_record = id;
    m_name = name.trimmed();
    setText(name);
    setCursorPosition(0);
}

void RecordEdit::offer(const QString &typed, const QList<Offer> &offers)
{
    const bool isEntered = m_asked == typed && std::exchange(m_waits, false);
    if (m_asked == typed)
        m_asked.clear();
    if (text().trimmed() != typed || !hasFocus())
        return;
    fill(offers);
    if (offers.isEmpty())
        completer()->popup()->hide();
    if (offers.isEmpty() && isEntered) // there was nothing to wait for: Enter is the dialog's
        QCoreApplication::postEvent(this, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
    else if (isEntered && offers.size() == 1)
        pick(m_model->index(0, 0));
    else if (!offers.isEmpty())
        showOffers();
}

void RecordEdit::fill(const QList<Offer> &offers)
{
    m_model->clear();
    for (const Offer &one : offers) {
        auto *item = new QStandardItem(
            one.detail.isEmpty() ? one.name : one.name + QStringLiteral("  ·  ") + one.detail);
        item->setData(one.id, idRole);
        item->setData(one.name, nameRole);
        item->setData(one.isOneOfSeveral, severalRole);
        m_model->appendRow(item);
    }
}

void RecordEdit::enterText()
{
    const QString typed = text().trimmed();
    completer()->popup()->hide();
    m_model->clear();
    m_asked.clear();
    Q_EMIT entered(typed);
}

void RecordEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_entersText && record() == 0)
        return enterText();
    if (isEnter && !m_asked.isEmpty() && m_asked == text().trimmed() && record() == 0) {
        m_waits = true;
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// Below the line, and wider where an offer says more than the line has room for.
void RecordEdit::showOffers()
{
    QAbstractItemView *popup = completer()->popup();
    const int frame = 2 * popup->frameWidth() + popup->verticalScrollBar()->sizeHint().width();
    const int wide = qMax(width(), qMin(popup->sizeHintForColumn(0) + frame, widestOffer));
    completer()->complete(QRect(0, 0, wide, height()));
    if (isRightToLeft()) // Qt begins at the line's end there, whatever the width
        popup->move(qMax(screen()->availableGeometry().left(), mapToGlobal(QPoint(width() - wide, 0)).x()),
                    popup->y());
}

void RecordEdit::pick(const QModelIndex &index)
{
    const qint64 id = index.data(idRole).toLongLong();
    if (id == 0)
        return;
    setRecord(id, index.data(nameRole).toString());
    m_model->clear();
    Q_EMIT picked(id);
}

bool RecordEdit::eventFilter(QObject *watched, QEvent *event)
{
    QAbstractItemView *popup = completer()->popup();
    if (watched == popup && event->type() == QEvent::KeyPress && m_model->rowCount() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            const QModelIndex current = popup->currentIndex();
            if (m_entersText && !current.isValid() && key != Qt::Key_Tab) {
                enterText();
                return true;
            }
            if (!current.isValid() && m_model->index(0, 0).data(severalRole).toBool())
                return true; // the list stays, until one of them is chosen
            const int row = current.isValid() ? current.row() : 0;
            popup->hide();
            pick(m_model->index(row, 0));
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

} // namespace tefter
