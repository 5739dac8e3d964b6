// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordPanel.h"

#include "core/registry/Services.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/MoreButton.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tefter {

namespace {

enum Side { BlankSide, WordsSide, ContentSide };

/// Never wider than its place: a word that is longer is cut, rather than pushing everything else out of
/// sight.
class NarrowContent : public QWidget
{
public:
    explicit NarrowContent(QWidget *content)
    {
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(content);
    }
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }
};

} // namespace

RecordPanel::RecordPanel(const Workplace &workplace, Words words, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_words(std::move(words))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(m_words.icon, m_words.nothingChosen, m_words.howToChoose))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->insertWidget(BlankSide, new QWidget);
    m_stack->insertWidget(WordsSide, m_nothing);
}

void RecordPanel::setContent(QWidget *content)
{
    m_stack->insertWidget(ContentSide, content);
}

void RecordPanel::setScrollingContent(QWidget *content, const QString &accessibleName)
{
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(accessibleName);
    auto *narrow = new NarrowContent(content);
    m_scroll->setWidget(narrow);
    m_scroll->viewport()->setAutoFillBackground(false);
    narrow->setAutoFillBackground(false);
    setContent(m_scroll);
}

QPushButton *RecordPanel::makeMenuButton()
{
    return new MoreButton([this](QMenu &menu) { fillMenu(menu); });
}

void RecordPanel::setRecord(qint64 id)
{
    m_record = id;
    m_isShowingSeveral = false;
    if (id == 0)
        return showNothing();
    read();
}

void RecordPanel::refresh()
{
    if (m_record != 0)
        read();
}

Jobs &RecordPanel::jobs() const
{
    return m_workplace.services.shop.jobs();
}

void RecordPanel::clear()
{
    setRecord(0);
    m_stack->setCurrentIndex(BlankSide);
}

void RecordPanel::showSeveral(const QString &howMany, const QString &sentence)
{
    m_record = 0;
    m_isShowingSeveral = true;
    say(howMany, sentence);
}

void RecordPanel::showNothing()
{
    say(m_words.nothingChosen, m_words.howToChoose);
}

void RecordPanel::say(const QString &title, const QString &sentence)
{
    m_latest.drop();
    m_shown = 0;
    m_nothing->setTexts(title, sentence);
    m_stack->setCurrentIndex(WordsSide);
}

void RecordPanel::fail(const Error &error)
{
    showNothing();
    // One that is gone is simply no longer chosen.
    if (error.cause != Cause::NotFound)
        m_nothing->setTexts(sentence(error), whatToDo(error));
}

void RecordPanel::showContent(qint64 id)
{
    m_stack->setCurrentIndex(ContentSide);
    if (m_scroll && m_shown != id)
        m_scroll->ensureVisible(0, 0);
    m_shown = id;
}

} // namespace tefter
