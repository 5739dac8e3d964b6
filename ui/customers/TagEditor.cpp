// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/TagEditor.h"

#include "core/base/SearchKey.h"
#include "ui/common/Badge.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace tefter {

namespace {
constexpr int fieldWidth = 96;
}

TagEditor::TagEditor(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_field(new QLineEdit)
    , m_known(new QStringListModel(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_field->setPlaceholderText(tr("+ Tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    m_field->setFixedWidth(fieldWidth);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    connect(m_field, &QLineEdit::returnPressed, this, &TagEditor::addTyped);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagEditor::addTyped,
            Qt::QueuedConnection);
    build();
}

void TagEditor::setTags(const QStringList &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    build();
}

QStringList TagEditor::tags() const
{
    const QString typed = m_field->text().trimmed();
    return typed.isEmpty() ? m_tags : m_tags + QStringList{typed};
}

void TagEditor::setKnownTags(const QStringList &known)
{
    m_known->setStringList(known);
}

void TagEditor::setNotices(const QStringList &notices)
{
    if (notices == m_notices)
        return;
    m_notices = notices;
    build();
}

void TagEditor::build()
{
    const bool hadFocus = m_field->hasFocus();
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget() != m_field)
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString &tag : std::as_const(m_tags)) {
        auto *chip = new Chip(tag);
        chip->setRemovable(true);
        chip->setChecked(true);
        chip->setToolTip(tr("Click the cross or press Delete to take the tag away"));
        // A tag is not switched: it is there or taken away.
        connect(chip, &QAbstractButton::toggled, chip, [chip] { chip->setChecked(true); });
        connect(chip, &Chip::removeRequested, this, [this, tag] { take(tag); });
        m_flow->addWidget(chip);
    }
    for (const QString &notice : std::as_const(m_notices))
        m_flow->addWidget(new Badge(notice, Tone::Warning));
    m_flow->addWidget(m_field);
    if (hadFocus)
        m_field->setFocus();
    updateGeometry();
}

void TagEditor::addTyped()
{
    const QString typed = m_field->text().trimmed();
    m_field->clear();
    if (typed.isEmpty())
        return;
    const QString key = foldedKey(typed);
    for (const QString &tag : std::as_const(m_tags))
        if (foldedKey(tag) == key)
            return;
    m_tags.append(typed);
    build();
    Q_EMIT added(typed);
}

void TagEditor::take(const QString &tag)
{
    m_tags.removeAll(tag);
    m_field->setFocus();
    build();
    Q_EMIT removed(tag);
}

} // namespace tefter
