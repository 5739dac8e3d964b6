// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/TagDialog.h"

#include "core/base/SearchKey.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/TextLabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

namespace {
constexpr int tagDialogWidth = 380;
constexpr int tagListHeight = 180;
} // namespace

TagDialog::TagDialog(Purpose purpose, qint64 people, const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_list(new QListWidget)
{
    const int count = static_cast<int>(qMin<qint64>(people, 1'000'000'000));
    const bool give = purpose == Purpose::Give;
    const QString title =
        give ? tr("Tag %Ln people", nullptr, count) : tr("Take a tag away from %Ln people", nullptr, count);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(space::m);
    auto *head = new TextLabel(title, TextSize::Title, TextLabel::Ink::Text, true);
    head->setWordWrap(true);
    layout->addWidget(head);
    m_name->setPlaceholderText(give ? tr("A tag, new or old") : tr("A tag"));
    m_name->setAccessibleName(tr("Tag"));
    layout->addWidget(m_name);
    m_list->setAccessibleName(tr("Tags of the shop"));
    m_list->addItems(known);
    m_list->setFixedHeight(tagListHeight);
    m_list->setVisible(!known.isEmpty());
    layout->addWidget(m_list);
    auto *done = new QPushButton(give ? tr("Give the tag") : tr("Take away"));
    done->setEnabled(false);
    layout->addLayout(new DialogFoot(this, done));
    setMinimumWidth(tagDialogWidth);
    connect(m_name, &QLineEdit::textChanged, this, [this, done, give] {
        filter();
        const bool isKnown = !m_list->findItems(tag(), Qt::MatchFixedString).isEmpty();
        done->setEnabled(!tag().isEmpty() && (give || isKnown));
    });
    connect(m_list, &QListWidget::currentTextChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_name->setText(text);
    });
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    m_name->setFocus();
}

QString TagDialog::tag() const
{
    return m_name->text().trimmed();
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
