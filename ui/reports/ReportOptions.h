// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

#include <QVariantMap>
#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace tefter {

class Chip;
class Formats;
class PeriodChoice;

/// The line above a report: everything that may be chosen for it.
class ReportOptions : public QWidget
{
    Q_OBJECT
public:
    ReportOptions(const Formats &formats, Day today, QWidget *parent = nullptr);

    /// Shows what this report takes, and hides the rest.
    void setReport(const Report &report);
    /// The suppliers that may be chosen, in their order.
    void setSuppliers(const QList<std::pair<SupplierId, QString>> &suppliers);
    /// The chosen one by name; empty where there is none.
    QString supplierName() const;
    ReportParameters parameters() const;
    PeriodChoice *periodChoice() const { return m_period; }
    QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void changed();

private:
    void addSteps();
    void addChoices();
    QString groupBy() const;

    const Formats &m_formats;
    Day m_today;
    PeriodChoice *m_period;
    QWidget *m_stepBox;
    QButtonGroup *m_steps;
    QComboBox *m_grouping;
    QWidget *m_yearBox;
    Chip *m_yearBefore;
    QComboBox *m_limit;
    QComboBox *m_days;
    QComboBox *m_supplier;
    SupplierId m_chosen; ///< also while the suppliers are still to come
    bool m_takesYearBefore = false;
    bool m_takesPeriod = true;
    bool m_takesSupplier = false;
};

} // namespace tefter
