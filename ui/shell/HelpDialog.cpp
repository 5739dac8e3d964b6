// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpDialog.h"

#include "core/base/SearchKey.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QStyle>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(900, 620);
constexpr int leastSideWidth = 240;

/// A sub-heading stands nearer to its own text than to what is above it. Lines of Persian type are much
/// taller by themselves than those of the other languages.
QString helpStyle()
{
    QString sheet = u"h2 { margin-top:0; margin-bottom:14px }"
                    "h3 { margin-top:20px; margin-bottom:5px }"
                    "p { margin-top:0; margin-bottom:0 }"
                    "p.condition { margin-bottom:10px }"
                    "table { margin-top:10px }"
                    "td { padding-top:3px; padding-bottom:3px }"_s;
    if (QGuiApplication::isRightToLeft())
        return sheet +
               u"p { line-height:22px } h3 { line-height:26px } td { padding-top:0; padding-bottom:0 } "
               "td.keys { padding-left:24px }"_s;
    return sheet + u"td.keys { padding-right:24px }"_s;
}

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
    m_text->document()->setDefaultStyleSheet(helpStyle());
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
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    for (const HelpTopic &topic : std::as_const(m_topics))
        m_list->addItem(topic.title);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::m);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    side->setFixedWidth(qMax(leastSideWidth, m_list->sizeHintForColumn(0) + 2 * space::m +
                                                 style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
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
