// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WelcomePage.h"

#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/Isolate.h"
#include "ui/common/TextLabel.h"
#include "ui/shell/ChoiceButton.h"
#include "ui/shell/NewShopForm.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tefter {

namespace {
constexpr int welcomeWidth = 560;
constexpr int recentShown = 5;
} // namespace

WelcomePage::WelcomePage(Language language, const QList<RecentShop> &recent, QWidget *parent)
    : QWidget(parent)
    , m_parts(new QStackedWidget)
    , m_form(new NewShopForm(language))
    , m_message(new InlineMessage)
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto *column = new QVBoxLayout;
    row->addStretch(1);
    row->addLayout(column, 20);
    row->addStretch(1);
    column->setSpacing(space::m);
    column->addStretch(2);
    column->addWidget(m_message);
    column->addWidget(m_parts);
    column->addSpacing(space::l);
    column->addWidget(languagePart(language));
    column->addStretch(3);
    m_parts->addWidget(startPart(recent));
    m_parts->addWidget(m_form);
    m_parts->setMaximumWidth(welcomeWidth);
    m_message->setMaximumWidth(welcomeWidth);
    for (QWidget *part : {static_cast<QWidget *>(m_parts), static_cast<QWidget *>(m_message)})
        column->setAlignment(part, Qt::Alignment());
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_form, &NewShopForm::cancelled, this, [this] { m_parts->setCurrentIndex(0); });
    connect(m_form, &NewShopForm::finished, this, &WelcomePage::createRequested);
}

QWidget *WelcomePage::startPart(const QList<RecentShop> &recent)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    auto *mark = new QLabel;
    mark->setPixmap(iconPixmap(QStringLiteral("tefter"), 52, Qt::black, devicePixelRatioF()));
    head->addWidget(mark);
    head->addSpacing(space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(new TextLabel(QStringLiteral("Tefter"), TextSize::Title, TextLabel::Ink::Text, true));
    words->addWidget(new TextLabel(tr("The book on the counter in which a shop writes down its people."),
                                   TextSize::Body, TextLabel::Ink::Secondary));
    words->addStretch(1);
    head->addLayout(words, 1);
    layout->addLayout(head);
    layout->addSpacing(space::l);

    auto *fresh = new ChoiceButton(QStringLiteral("plus"), tr("New shop"),
                                   tr("An empty book: name, country, and you can begin."));
    auto *browse = new ChoiceButton(QStringLiteral("folder"), tr("Open a shop"),
                                    tr("A file that ends in .tefter, on this computer or a stick."));
    auto *sample =
        new ChoiceButton(QStringLiteral("play"), tr("Try the sample shop"),
                         tr("Invented people and sales to look around in. Never mixes with yours."));
    for (ChoiceButton *button : {fresh, browse, sample})
        layout->addWidget(button);
    fresh->setMain(recent.isEmpty());
    connect(fresh, &QAbstractButton::clicked, this, [this] {
        m_parts->setCurrentIndex(1);
        m_form->begin();
    });
    connect(browse, &QAbstractButton::clicked, this, &WelcomePage::browseRequested);
    connect(sample, &QAbstractButton::clicked, this, &WelcomePage::sampleRequested);

    if (!recent.isEmpty()) {
        layout->addSpacing(space::m);
        layout->addWidget(sectionTitle(tr("Last used")));
        for (const RecentShop &shop : recent.mid(0, recentShown)) {
            auto *button = new ChoiceButton(QStringLiteral("ledger"), shop.name, isolatedCode(shop.path));
            connect(button, &QAbstractButton::clicked, this,
                    [this, path = shop.path] { Q_EMIT openRequested(path); });
            layout->addWidget(button);
        }
    }
    layout->addStretch(1);
    return part;
}

QWidget *WelcomePage::languagePart(Language current)
{
    auto *part = new QWidget;
    part->setMaximumWidth(welcomeWidth);
    auto *layout = new FlowLayout(part, space::s, space::s);
    auto *group = new QButtonGroup(part);
    for (const Language language : allLanguages()) {
        auto *chip = new Chip(ownName(language));
        chip->setChecked(language == current);
        group->addButton(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
        layout->addWidget(chip);
    }
    return part;
}

void WelcomePage::say(const QString &sentence)
{
    m_message->say(sentence);
}

QVariantMap WelcomePage::state() const
{
    return {{QStringLiteral("form"), m_parts->currentIndex() == 1},
            {QStringLiteral("draft"), m_form->state()}};
}

void WelcomePage::restore(const QVariantMap &state)
{
    m_form->restore(state.value(QStringLiteral("draft")).toMap());
    m_parts->setCurrentIndex(state.value(QStringLiteral("form")).toBool() ? 1 : 0);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().ground);
}

} // namespace tefter
