// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SuggestingEdit.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>

namespace tefter {

namespace {
constexpr int recordRole = Qt::UserRole + 1;
constexpr int typeRole = Qt::UserRole + 2;
constexpr int textRole = Qt::UserRole + 3;
} // namespace

SuggestingEdit::SuggestingEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
{
    auto *offers = new QCompleter(m_model, this);
    offers->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(offers);
    // Not connected to this field itself: one that loses the focus drops all connections to its completer.
    connect(offers, qOverload<const QModelIndex &>(&QCompleter::activated), offers,
            [this](const QModelIndex &index) { choose(index); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_chosen = {};
        if (m_ask)
            m_ask(typed);
        Q_EMIT edited();
    });
}

void SuggestingEdit::suggest(const QList<Literal> &found)
{
    m_model->clear();
    for (const Literal &literal : found) {
        auto *item = new QStandardItem(shown(literal));
        item->setData(literal.text, textRole);
        item->setData(literal.record, recordRole);
        item->setData(int(literal.type), typeRole);
        m_model->appendRow(item);
    }
    if (hasFocus() && !found.isEmpty() && (found.size() > 1 || shown(found.first()) != text()))
        completer()->complete();
}

void SuggestingEdit::choose(const QModelIndex &index)
{
    m_chosen = {Literal::Type(index.data(typeRole).toInt()), index.data(textRole).toString(),
                index.data(recordRole).toLongLong()};
    setText(shown(m_chosen));
    Q_EMIT edited();
}

std::optional<Literal> SuggestingEdit::literal() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    return shown(m_chosen) == text() ? m_chosen : Literal::quoted(text().trimmed());
}

void SuggestingEdit::setLiteral(const Literal &literal)
{
    m_chosen = literal;
    setText(shown(literal));
    setCursorPosition(0);
}

void SuggestingEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason && text().isEmpty() && m_ask)
        m_ask({});
}

void SuggestingEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (text().isEmpty() && m_ask)
        m_ask({});
}

} // namespace tefter
