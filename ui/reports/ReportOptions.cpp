// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportOptions.h"

#include "core/base/Formats.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/PeriodChoice.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestSupplier = 260;
}

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
    , m_days(new QComboBox)
    , m_supplier(new QComboBox)
{
    addSteps();
    addChoices();
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
    for (QWidget *part : {static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(m_supplier),
                          static_cast<QWidget *>(m_limit), static_cast<QWidget *>(m_days), m_yearBox})
        cutRow->addWidget(part);
    auto *layout = new FlowLayout(this, space::m, space::s);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_period), m_stepBox, cut})
        layout->addWidget(part);
    connect(m_period, &PeriodChoice::changed, this, &ReportOptions::changed);
    connect(m_steps, &QButtonGroup::idClicked, this, &ReportOptions::changed);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ReportOptions::changed);
    connect(m_limit, &QComboBox::currentIndexChanged, this, &ReportOptions::changed);
    connect(m_days, &QComboBox::currentIndexChanged, this, &ReportOptions::changed);
    connect(m_supplier, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen = SupplierId{m_supplier->currentData().toLongLong()};
        Q_EMIT changed();
    });
    connect(m_yearBefore, &Chip::toggled, this, &ReportOptions::changed);
}

void ReportOptions::addChoices()
{
    // What they offer changes with the report and with the shop.
    for (QComboBox *box : {m_grouping, m_supplier})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_supplier->setMaximumWidth(widestSupplier);
    m_grouping->setAccessibleName(tr("Cut by"));
    m_limit->setAccessibleName(tr("How many"));
    for (const int count : {10, 20, 50, 100, 500})
        //: the best ten, twenty, …; %1 is a number
        m_limit->addItem(tr("The first %1").arg(m_formats.number(count)), count);
    m_limit->setCurrentIndex(2);
    m_days->setAccessibleName(tr("For how long"));
    for (const int days : {30, 60, 90, 180, 365})
        //: how long a product has lain; %Ln is a number of days
        m_days->addItem(tr("Not sold for %Ln days", nullptr, days), days);
    m_days->setCurrentIndex(2);
    m_supplier->setAccessibleName(tr("Supplier"));
    m_supplier->addItem(tr("All suppliers"), qint64(0));
}

void ReportOptions::setSuppliers(const QList<std::pair<SupplierId, QString>> &suppliers)
{
    const QSignalBlocker blocker(m_supplier);
    while (m_supplier->count() > 1)
        m_supplier->removeItem(1);
    for (const auto &supplier : suppliers)
        m_supplier->addItem(supplier.second, supplier.first.value);
    const int chosen = m_supplier->findData(m_chosen.value);
    m_supplier->setCurrentIndex(qMax(0, chosen));
    if (chosen >= 0)
        return;
    m_chosen = {}; // it was put into the bin
    Q_EMIT changed();
}

QString ReportOptions::supplierName() const
{
    return m_takesSupplier && m_supplier->currentIndex() > 0 ? m_supplier->currentText() : QString();
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
    const auto named = [](const QString &label) {
        return QCoreApplication::translate("report", label.toUtf8().constData());
    };
    const QString ungrouped = report.ungrouped();
    m_grouping->addItem(ungrouped.isEmpty() ? tr("Everything together") : named(ungrouped), QString());
    const QList<ReportGrouping> groupings = report.groupings();
    for (const ReportGrouping &grouping : groupings)
        m_grouping->addItem(named(grouping.label), grouping.id);
    m_grouping->setCurrentIndex(qMax(0, m_grouping->findData(chosen)));
    m_grouping->setVisible(!groupings.isEmpty());
    m_stepBox->setVisible(report.takesStep());
    m_yearBox->setVisible(report.takesYearBefore());
    m_limit->setVisible(report.takesLimit());
    m_period->setVisible(report.takesPeriod());
    m_days->setVisible(report.takesDays());
    m_supplier->setVisible(report.takesSupplier());
    m_takesYearBefore = report.takesYearBefore();
    m_takesPeriod = report.takesPeriod();
    m_takesSupplier = report.takesSupplier();
}

QString ReportOptions::groupBy() const
{
    return m_grouping->currentData().toString();
}

ReportParameters ReportOptions::parameters() const
{
    ReportParameters parameters;
    if (m_takesPeriod)
        parameters.period = m_period->period();
    parameters.step = static_cast<TimeStep>(qMax(0, m_steps->checkedId()));
    parameters.groupBy = groupBy();
    parameters.yearBefore = m_takesYearBefore && m_yearBefore->isChecked();
    parameters.today = m_today;
    parameters.limit = m_limit->currentData().toInt();
    parameters.days = m_days->currentData().toInt();
    if (m_takesSupplier)
        parameters.supplier = m_chosen;
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
            {u"days"_s, m_days->currentData()},
            {u"supplier"_s, m_chosen.value},
            {u"yearBefore"_s, m_yearBefore->isChecked()}};
}

/// What is not named stays as it is.
void ReportOptions::restore(const QVariantMap &state)
{
    const QSignalBlocker blocker(this);
    const auto chooseIn = [&](QComboBox *box, const QString &key) {
        if (state.contains(key))
            box->setCurrentIndex(qMax(0, box->findData(state.value(key))));
    };
    if (state.contains(u"period"_s))
        m_period->restore(state.value(u"period"_s).toMap());
    if (QAbstractButton *step = m_steps->button(state.value(u"step"_s, -1).toInt()))
        step->setChecked(true);
    chooseIn(m_grouping, u"groupBy"_s);
    chooseIn(m_limit, u"limit"_s);
    chooseIn(m_days, u"days"_s);
    if (state.contains(u"yearBefore"_s))
        m_yearBefore->setChecked(state.value(u"yearBefore"_s).toBool());
    if (!state.contains(u"supplier"_s))
        return;
    const QSignalBlocker quiet(m_supplier);
    m_chosen = SupplierId{state.value(u"supplier"_s).toLongLong()};
    m_supplier->setCurrentIndex(qMax(0, m_supplier->findData(m_chosen.value)));
}

} // namespace tefter
