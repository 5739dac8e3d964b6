// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpDialog.h"

#include "core/base/SearchKey.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(900, 620);
constexpr int sideWidth = 240;

} // namespace

HelpDialog::HelpDialog(QList<HelpTopic> topics, QWidget *parent)
    : QDialog(parent)
    , m_topics(std::move(topics))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    resize(usualSize);
    m_text->setAccessibleName(tr("Help text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::xl);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(m_text, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) {
        if (current >= 0)
            m_text->setHtml(
                u"<h2>%1</h2>%2"_s.arg(m_topics[current].title.toHtmlEscaped(), m_topics[current].html));
    });
    showTopic({});
    m_list->setFocus();
}

QWidget *HelpDialog::makeSide()
{
    m_search->setPlaceholderText(tr("Search in the help"));
    m_search->setAccessibleName(tr("Search in the help"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, IconInk::Secondary), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    for (const HelpTopic &topic : std::as_const(m_topics))
        m_list->addItem(topic.title);
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::m);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    return side;
}

QStringList HelpDialog::topicIds() const
{
    QStringList ids;
    for (const HelpTopic &topic : m_topics)
        ids.append(topic.id);
    return ids;
}

void HelpDialog::showTopic(const QString &id)
{
    m_search->clear();
    m_list->setCurrentRow(qMax(0, int(topicIds().indexOf(id))));
}

/// Hides the topics without the words, wherever in the topic they would stand.
void HelpDialog::narrow(const QString &text)
{
    if (m_keys.isEmpty()) {
        for (const HelpTopic &topic : std::as_const(m_topics)) {
            QTextDocument plain;
            plain.setHtml(topic.html);
            m_keys << foldedKey(topic.title + u' ' + plain.toPlainText());
        }
    }
    const QString words = foldedKey(text);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_keys[row].contains(words);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    if (first >= 0 && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
}

} // namespace tefter
