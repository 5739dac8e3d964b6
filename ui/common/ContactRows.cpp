// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ContactRows.h"

#include "ui/common/Icons.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

namespace {
constexpr int labelWidth = 120;
}

ContactRows::ContactRows(const QString &name, const QString &add, Oddity oddity, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_oddity(std::move(oddity))
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(add))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_rows->setSpacing(space::xs);
    layout->addLayout(m_rows);
    setButtonTone(m_add, ButtonTone::Quiet);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        Q_EMIT rowAdded();
        m_items.last().text->setFocus();
    });
}

void ContactRows::setItems(const QList<Item> &items)
{
    while (!m_items.isEmpty())
        removeRow(m_items.first().widget);
    for (const Item &item : items)
        addRow(item);
    if (items.isEmpty())
        addRow({});
}

QList<ContactRows::Item> ContactRows::items() const
{
    QList<Item> result;
    for (const Row &row : m_items)
        result.append({row.id, row.text->text(), row.label->text()});
    return result;
}

QWidget *ContactRows::firstField() const
{
    return m_items.isEmpty() ? static_cast<QWidget *>(m_add) : m_items.first().text;
}

void ContactRows::addRow(const Item &item)
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    auto *text = new QLineEdit(item.text);
    text->setAccessibleName(m_name);
    // Numbers and addresses are written from left to right in every language.
    text->setLayoutDirection(Qt::LeftToRight);
    if (layoutDirection() == Qt::RightToLeft)
        text->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    auto *label = new QLineEdit(item.label);
    //: a word about a phone or e-mail: home, work
    label->setPlaceholderText(tr("Home, work…"));
    //: %1 is "Phone" or "E-mail"
    label->setAccessibleName(tr("%1: what it is for").arg(m_name));
    label->setFixedWidth(
        qMax(labelWidth, label->fontMetrics().horizontalAdvance(label->placeholderText()) + 24));
    auto *remove = new QPushButton(icon(QStringLiteral("close"), IconInk::Secondary), QString());
    setButtonTone(remove, ButtonTone::Quiet);
    //: %1 is "Phone" or "E-mail"
    remove->setAccessibleName(tr("%1: remove").arg(m_name));
    remove->setToolTip(tr("Remove"));
    line->addWidget(text, 1);
    line->addWidget(label);
    line->addWidget(remove);
    m_rows->addWidget(widget);
    m_items.append({widget, item.id, text, label, item.text});
    connect(text, &QLineEdit::textEdited, this, &ContactRows::edited);
    connect(text, &QLineEdit::textEdited, text, [text] { markInvalid(text, {}); });
    connect(text, &QLineEdit::editingFinished, this, [this, text] { mark(text); });
    mark(text);
    connect(remove, &QPushButton::clicked, this, [this, widget] {
        removeRow(widget);
        firstField()->setFocus();
        Q_EMIT edited();
    });
}

QString ContactRows::oddityOf(const QLineEdit *text) const
{
    const QString typed = text->text().trimmed();
    return typed.isEmpty() ? QString() : m_oddity(typed);
}

void ContactRows::mark(QLineEdit *text) const
{
    markInvalid(text, oddityOf(text));
}

QString ContactRows::firstFault() const
{
    for (const Row &row : m_items) {
        const QString fault = row.text->text() == row.before ? QString() : oddityOf(row.text);
        if (fault.isEmpty())
            continue;
        row.text->setFocus();
        return fault;
    }
    return {};
}

void ContactRows::removeRow(QWidget *widget)
{
    m_items.removeIf([widget](const Row &row) { return row.widget == widget; });
    m_rows->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
}

} // namespace tefter
