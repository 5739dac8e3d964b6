// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportOptions.h"

#include "core/base/Formats.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"
#include "ui/reports/PeriodChoice.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace tefter {

using namespace Qt::StringLiterals;

ReportOptions::ReportOptions(const Formats &formats, Day today, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_today(today)
    , m_period(new PeriodChoice(formats, today))
    , m_stepBox(new QWidget)
    , m_steps(new QButtonGroup(this))
    , m_grouping(new QComboBox)
    , m_yearBox(new QWidget)
    , m_yearBefore(new Chip(tr("A year before")))
    , m_limit(new QComboBox)
{
    addSteps();
    m_grouping->setAccessibleName(tr("Cut by"));
    m_limit->setAccessibleName(tr("How many"));
    for (const int count : {10, 20, 50, 100, 500})
        //: the best ten, twenty, …; %1 is a number
        m_limit->addItem(tr("The first %1").arg(m_formats.number(count)), count);
    m_limit->setCurrentIndex(2);
    m_yearBefore->setCheckable(true);
    m_yearBefore->setChecked(true);
    m_yearBefore->setToolTip(tr("Beside each bar, what was sold in the same time a year before"));
    auto *chipBox = new QHBoxLayout(m_yearBox); // as high as its neighbours
    chipBox->setContentsMargins(0, 3, 0, 3);
    chipBox->addWidget(m_yearBefore);
    // What is compared stays beside by what it is cut, also in a second row.
    auto *cut = new QWidget;
    auto *cutRow = new QHBoxLayout(cut);
    cutRow->setContentsMargins(0, 0, 0, 0);
    cutRow->setSpacing(space::m);
    for (QWidget *part : {static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(m_limit), m_yearBox})
        cutRow->addWidget(part);
    auto *layout = new FlowLayout(this, space::m, space::s);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_period), m_stepBox, cut})
        layout->addWidget(part);
    connect(m_period, &PeriodChoice::changed, this, &ReportOptions::changed);
    connect(m_steps, &QButtonGroup::idClicked, this, &ReportOptions::changed);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ReportOptions::changed);
    connect(m_limit, &QComboBox::currentIndexChanged, this, &ReportOptions::changed);
    connect(m_yearBefore, &Chip::toggled, this, &ReportOptions::changed);
}

void ReportOptions::addSteps()
{
    auto *layout = new QHBoxLayout(m_stepBox);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->setSpacing(6);
    int id = 0; // in the order of TimeStep
    //: how finely the time of a report is cut
    for (const QString &name : {tr("Day"), tr("Week"), tr("Month"), tr("Quarter"), tr("Year")}) {
        auto *chip = new Chip(name);
        chip->setCheckable(true);
        m_steps->addButton(chip, id++);
        layout->addWidget(chip);
    }
    m_steps->setExclusive(true);
    m_steps->button(int(TimeStep::Month))->setChecked(true);
}

void ReportOptions::setReport(const Report &report)
{
    const QSignalBlocker blocker(this);
    const QString chosen = groupBy();
    m_grouping->clear();
    m_grouping->addItem(tr("Everything together"), QString());
    const QList<ReportGrouping> groupings = report.groupings();
    for (const ReportGrouping &grouping : groupings)
        m_grouping->addItem(QCoreApplication::translate("report", grouping.label.toUtf8().constData()),
                            grouping.id);
    m_grouping->setCurrentIndex(qMax(0, m_grouping->findData(chosen)));
    m_grouping->setVisible(!groupings.isEmpty());
    m_stepBox->setVisible(report.takesStep());
    m_yearBox->setVisible(report.takesYearBefore());
    m_limit->setVisible(report.takesLimit());
    m_takesYearBefore = report.takesYearBefore();
}

QString ReportOptions::groupBy() const
{
    return m_grouping->currentData().toString();
}

ReportParameters ReportOptions::parameters() const
{
    ReportParameters parameters;
    parameters.period = m_period->period();
    parameters.step = static_cast<TimeStep>(qMax(0, m_steps->checkedId()));
    parameters.groupBy = groupBy();
    parameters.yearBefore = m_takesYearBefore && m_yearBefore->isChecked();
    parameters.today = m_today;
    parameters.limit = m_limit->currentData().toInt();
    parameters.calendar = m_formats.calendar();
    parameters.firstDayOfWeek = m_formats.firstDayOfWeek();
    parameters.language = m_formats.language();
    return parameters;
}

QVariantMap ReportOptions::state() const
{
    return {{u"period"_s, m_period->state()},
            {u"step"_s, m_steps->checkedId()},
            {u"groupBy"_s, groupBy()},
            {u"limit"_s, m_limit->currentData()},
            {u"yearBefore"_s, m_yearBefore->isChecked()}};
}

void ReportOptions::restore(const QVariantMap &state)
{
    if (!state.contains(u"step"_s))
        return;
    const QSignalBlocker blocker(this);
    m_period->restore(state.value(u"period"_s).toMap());
    if (QAbstractButton *step = m_steps->button(state.value(u"step"_s).toInt()))
        step->setChecked(true);
    m_grouping->setCurrentIndex(qMax(0, m_grouping->findData(state.value(u"groupBy"_s))));
    m_limit->setCurrentIndex(qMax(0, m_limit->findData(state.value(u"limit"_s))));
    m_yearBefore->setChecked(state.value(u"yearBefore"_s).toBool());
}

} // namespace tefter
