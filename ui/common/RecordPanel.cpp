// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordPanel.h"

#include "core/registry/Services.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/Icons.h"
#include "ui/common/TefterStyle.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tefter {

namespace {
enum Side { NothingSide, ContentSide };
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
    m_stack->insertWidget(NothingSide, m_nothing);
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
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setContent(m_scroll);
}

QPushButton *RecordPanel::makeMenuButton()
{
    auto *button = new QPushButton(icon(QStringLiteral("more"), IconInk::Secondary), QString());
    setButtonTone(button, ButtonTone::Quiet);
    //: opens a menu with more that can be done
    button->setAccessibleName(tr("More"));
    button->setToolTip(button->accessibleName());
    m_menu = new QMenu(this);
    connect(button, &QPushButton::clicked, this, [this, button] {
        m_menu->clear();
        fillMenu(*m_menu);
        m_menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
    return button;
}

void RecordPanel::setRecord(qint64 id)
{
    m_record = id;
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

void RecordPanel::showNothing()
{
    m_latest.drop();
    m_shown = 0;
    m_nothing->setTexts(m_words.nothingChosen, m_words.howToChoose);
    m_stack->setCurrentIndex(NothingSide);
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
