// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/NameDayChoice.h"

#include "core/base/Formats.h"
#include "ui/common/PartialDayEdit.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace tefter {

NameDayChoice::NameDayChoice(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_day(new PartialDayEdit(formats))
{
    m_before.kind = DateKind::NameDay;
    //: when somebody celebrates their name day
    m_choice->addItem(tr("As the calendar has it"));
    //: when somebody celebrates their name day
    m_choice->addItem(tr("On another day"));
    //: when somebody celebrates their name day
    m_choice->addItem(tr("Not celebrated"));
    m_choice->setAccessibleName(tr("Name day"));
    const PartialDay example{0, 11, 8};
    m_day->setPlaceholderText(formats.partialDay(example));
    m_day->setAccessibleName(tr("Day of the name day"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    line->addWidget(m_choice, 1);
    line->addWidget(m_day, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &NameDayChoice::showDay);
    showDay();
}

void NameDayChoice::setNameDay(const ImportantDate *nameDay)
{
    if (!nameDay)
        return m_choice->setCurrentIndex(ByCalendar);
    m_before = *nameDay;
    m_day->setDay(nameDay->day);
    m_choice->setCurrentIndex(nameDay->day.isEmpty() ? Never : OwnDay);
}

std::optional<ImportantDate> NameDayChoice::nameDay() const
{
    if (m_choice->currentIndex() == ByCalendar)
        return std::nullopt;
    ImportantDate date = m_before;
    date.day = m_choice->currentIndex() == OwnDay ? m_day->day() : PartialDay();
    date.day.year = 0;
    return date;
}

QString NameDayChoice::fault() const
{
    const auto date = nameDay();
    const bool isFine = !date || m_choice->currentIndex() == Never ||
                        (m_day->isAcceptable() && date->day.month > 0 && date->day.day > 0);
    if (isFine)
        return {};
    m_day->setFocus();
    return tr("Say the day and the month of the name day.");
}

void NameDayChoice::showDay()
{
    m_day->setVisible(m_choice->currentIndex() == OwnDay);
}

} // namespace tefter
