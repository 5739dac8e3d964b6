// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/TimelineSection.h"

#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/customers/TimelineList.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int timelineAtFirst = 12;
constexpr int timelineStep = 40;
constexpr int longestNote = 4000;
constexpr int everything = -2; // a button group gives its own ids from -2 downwards; -1 means none

} // namespace

TimelineSection::TimelineSection(const Formats &formats, const Currency &currency, QWidget *parent)
    : QWidget(parent)
    , m_limit(timelineAtFirst)
    , m_groups(new QButtonGroup(this))
    , m_note(new QLineEdit)
    , m_list(new TimelineList(formats, currency))
    , m_empty(new TextLabel(tr("Nothing of this kind yet."), TextSize::Body, TextLabel::Ink::Faint))
    , m_more(new QPushButton(tr("Show more")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(sectionTitle(tr("Timeline")));
    m_note->setPlaceholderText(tr("Write a note and press Enter"));
    m_note->setAccessibleName(tr("New note"));
    m_note->setMaxLength(longestNote);
    column->addWidget(m_note);
    column->addWidget(buildFilter());
    column->addWidget(m_list);
    column->addWidget(m_empty);
    m_empty->hide();
    setButtonTone(m_more, ButtonTone::Quiet);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->hide();

    connect(m_list, &TimelineList::saleChosen, this, &TimelineSection::saleChosen);
    connect(m_list, &TimelineList::noteChosen, this, &TimelineSection::noteChosen);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += timelineStep;
        Q_EMIT entriesWanted();
    });
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        if (const QString text = m_note->text().trimmed(); !text.isEmpty())
            Q_EMIT noteTyped(text);
    });
}

QWidget *TimelineSection::buildFilter()
{
    auto *filter = new QWidget;
    auto *flow = new FlowLayout(filter);
    const auto add = [&](const QString &text, int id) {
        auto *chip = new Chip(text);
        m_groups->addButton(chip, id);
        flow->addWidget(chip);
        return chip;
    };
    //: of what happened with a person: all kinds
    add(tr("Everything"), everything)->setChecked(true);
    //: what the timeline is narrowed to: documents of sale
    add(tr("Sales"), int(TimelineGroup::Sales));
    //: what the timeline is narrowed to: what was jotted down
    add(tr("Notes"), int(TimelineGroup::Notes));
    //: what the timeline is narrowed to
    add(tr("Consents"), int(TimelineGroup::Consents));
    //: what the timeline is narrowed to: changes of name, phone, tags
    add(tr("Changes"), int(TimelineGroup::Changes));
    connect(m_groups, &QButtonGroup::idClicked, this, [this](int id) {
        m_group = id == everything ? std::nullopt : std::optional(TimelineGroup(id));
        m_limit = timelineAtFirst;
        Q_EMIT entriesWanted();
    });
    return filter;
}

void TimelineSection::startAnew()
{
    m_limit = timelineAtFirst;
    m_group = std::nullopt;
    m_groups->button(everything)->setChecked(true);
    m_note->clear();
}

void TimelineSection::setEntries(const QList<TimelineEntry> &entries, bool hasMore, Day today)
{
    m_list->setEntries(entries, today);
    m_list->setVisible(!entries.isEmpty());
    m_empty->setVisible(entries.isEmpty());
    m_more->setVisible(hasMore);
}

void TimelineSection::noteWasWritten()
{
    m_note->clear();
}

} // namespace tefter
