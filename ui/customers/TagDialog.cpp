// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/TagDialog.h"

#include "core/base/SearchKey.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/TextLabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace tefter {

namespace {
constexpr int tagListHeight = 180;
} // namespace

TagDialog::TagDialog(Purpose purpose, qint64 people, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_name(new QLineEdit)
    , m_list(new QListWidget)
    , m_done(new QPushButton(gives() ? tr("Give the tag") : tr("Take away")))
    , m_none(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
{
    const int count = static_cast<int>(qMin<qint64>(people, 1'000'000'000));
    const QString title = gives() ? tr("Tag %Ln people", nullptr, count)
                                  : tr("Take a tag away from %Ln people", nullptr, count);
    auto *layout = new DialogColumn(this, title);
    m_name->setPlaceholderText(gives() ? tr("A tag, new or old") : tr("A tag"));
    m_name->setAccessibleName(tr("Tag"));
    layout->addWidget(m_name);
    m_list->setAccessibleName(gives() ? tr("Tags of the shop") : tr("Tags that they have"));
    m_list->setFixedHeight(tagListHeight);
    layout->addWidget(m_list);
    m_none->setText(gives() ? tr("No tags yet. Type the first one.") : tr("There is no tag to take away."));
    m_none->setWordWrap(true);
    m_none->hide();
    layout->addWidget(m_none);
    layout->addLayout(new DialogFoot(this, m_done));
    connect(m_name, &QLineEdit::textChanged, this, &TagDialog::check);
    connect(m_list, &QListWidget::currentTextChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_name->setText(text);
    });
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    m_name->setFocus();
    check();
}

void TagDialog::offer(const QStringList &tags)
{
    m_list->clear();
    m_list->addItems(tags);
    m_list->setVisible(!tags.isEmpty());
    m_none->setVisible(tags.isEmpty());
    check();
    adjustSize();
}

void TagDialog::fail(const Error &error)
{
    m_none->setText(sentence(error));
    offer({});
}

QString TagDialog::tag() const
{
    return m_name->text().trimmed();
}

void TagDialog::check()
{
    filter();
    const bool isKnown = !m_list->findItems(tag(), Qt::MatchFixedString).isEmpty();
    m_done->setEnabled(!tag().isEmpty() && (gives() || isKnown));
}

void TagDialog::filter()
{
    if (m_list->hasFocus())
        return;
    const QString key = foldedKey(m_name->text());
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!foldedKey(m_list->item(row)->text()).contains(key));
}

} // namespace tefter
