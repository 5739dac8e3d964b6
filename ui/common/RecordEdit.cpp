// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordEdit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPointer>
#include <QStandardItemModel>

namespace tefter {

namespace {
constexpr int idRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;
constexpr int severalRole = Qt::UserRole + 3;
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
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_model->clear();
        const QString wanted = typed.trimmed();
        if (wanted.isEmpty())
            return completer()->popup()->hide();
        m_ask(wanted, [self = QPointer<RecordEdit>(this), wanted](const QList<Offer> &found) {
            if (self)
                self->offer(wanted, found);
        });
    });
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
    if (text().trimmed() != typed || !hasFocus())
        return;
    m_model->clear();
    for (const Offer &one : offers) {
        auto *item = new QStandardItem(
            one.detail.isEmpty() ? one.name : one.name + QStringLiteral("  ·  ") + one.detail);
        item->setData(one.id, idRole);
        item->setData(one.name, nameRole);
        item->setData(one.isOneOfSeveral, severalRole);
        m_model->appendRow(item);
    }
    if (offers.isEmpty())
        completer()->popup()->hide();
    else
        completer()->complete();
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
