// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PeriodChoice.h"

#include "core/base/Formats.h"
#include "ui/common/DayEdit.h"
#include "ui/common/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {
constexpr int dayWidth = 132;
}

Period periodOf(PeriodPreset preset, Day today, const Formats &formats)
{
    switch (preset) {
    case PeriodPreset::ThisMonth:
        return formats.monthOf(today);
    case PeriodPreset::LastMonth:
        return formats.monthOf(formats.monthOf(today).from.plusDays(-1));
    case PeriodPreset::ThisYear:
        return formats.yearOf(today);
    case PeriodPreset::LastYear:
        return formats.yearOf(formats.yearOf(today).from.plusDays(-1));
    case PeriodPreset::LastTwelveMonths: {
        Period first = formats.monthOf(today);
        for (int i = 1; i < 12; ++i)
            first = formats.monthOf(first.from.plusDays(-1));
        return {first.from, today};
    }
    case PeriodPreset::Everything:
    case PeriodPreset::OwnDays:
        break;
    }
    return {};
}

PeriodChoice::PeriodChoice(const Formats &formats, Day today, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_today(today)
    , m_presets(new QComboBox)
    , m_own(new QWidget)
    , m_from(new DayEdit(formats, today))
    , m_to(new DayEdit(formats, today))
{
    // In the order of PeriodPreset.
    for (const QString &name : {tr("This month"), tr("Last month"), tr("This year"), tr("Last year"),
                                tr("Last 12 months"), tr("Everything"), tr("Own days")})
        m_presets->addItem(name);
    m_presets->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From day"));
    m_to->setAccessibleName(tr("To day"));
    m_from->setPlaceholderText(tr("From"));
    m_to->setPlaceholderText(tr("To"));
    auto *own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(space::s);
    for (DayEdit *edit : {m_from, m_to}) {
        edit->setFixedWidth(dayWidth);
        own->addWidget(edit);
        connect(edit, &DayEdit::valueEdited, this, &PeriodChoice::changed);
    }
    m_own->hide();
    auto *layout = new QBoxLayout(
        orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    const auto place = orientation == Qt::Horizontal ? Qt::Alignment() : Qt::AlignLeading;
    layout->addWidget(m_presets, 0, place);
    layout->addWidget(m_own, 0, place);
    setPreset(PeriodPreset::LastTwelveMonths);
    connect(m_presets, &QComboBox::currentIndexChanged, this, &PeriodChoice::presetChosen);
}

PeriodPreset PeriodChoice::preset() const
{
    return static_cast<PeriodPreset>(m_presets->currentIndex());
}

Period PeriodChoice::period() const
{
    if (preset() != PeriodPreset::OwnDays)
        return periodOf(preset(), m_today, m_formats);
    Period own{m_from->day(), m_to->day()};
    if (own.from.isValid() && own.to.isValid() && own.to < own.from)
        std::swap(own.from, own.to);
    return own;
}

void PeriodChoice::presetChosen()
{
    const bool isOwn = preset() == PeriodPreset::OwnDays;
    if (isOwn && m_from->isEmpty() && m_to->isEmpty()) {
        m_from->setDay(m_formats.monthOf(m_today).from);
        m_to->setDay(m_today);
    }
    m_own->setVisible(isOwn);
    Q_EMIT changed();
}

void PeriodChoice::setPreset(PeriodPreset preset)
{
    m_presets->setCurrentIndex(int(preset));
}

void PeriodChoice::setOwnDays(const Period &period)
{
    m_from->setDay(period.from);
    m_to->setDay(period.to);
    setPreset(PeriodPreset::OwnDays);
}

QVariantMap PeriodChoice::state() const
{
    return {{u"preset"_s, m_presets->currentIndex()},
            {u"from"_s, m_from->day().iso()},
            {u"to"_s, m_to->day().iso()}};
}

void PeriodChoice::restore(const QVariantMap &state)
{
    if (!state.contains(u"preset"_s))
        return;
    const QSignalBlocker blocker(this);
    m_from->setDay(Day::fromIso(state.value(u"from"_s).toString()));
    m_to->setDay(Day::fromIso(state.value(u"to"_s).toString()));
    m_presets->setCurrentIndex(qBound(0, state.value(u"preset"_s).toInt(), m_presets->count() - 1));
}

} // namespace tefter
