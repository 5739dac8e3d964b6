// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/SegmentPart.h"

namespace tefter {

class Criterion;
enum class ValueType;
class DayEdit;
class FlowLayout;
class PillCombo;
class ValueEditor;

/// One condition: pills that read like a sentence, how many people it holds for, and a cross.
class ConditionRow : public SegmentPart
{
    Q_OBJECT
public:
    ConditionRow(const Workplace &workplace, const Condition &condition, QWidget *parent = nullptr);

    std::optional<SegmentNode> node() const override;
    void takeCounts(QList<qint64> &counts) override;
    void clearCounts() override;
    void markWrong(const QString &said, const QString &why) override;

private:
    void build(const Condition &condition);
    void addCriteria();
    void addOperators(const Criterion &criterion);
    void addValue(const Criterion &criterion, ValueType type);
    void addTimes(std::optional<qint64> atLeast);
    void addPeriod(const std::optional<PeriodSpec> &period);
    void addDays(const PeriodSpec &period);
    void choosePeriod();
    void showUnknown();
    void chooseCriterion(const QString &id);
    void chooseOperator(const QString &op);
    Condition condition() const;
    std::optional<PeriodSpec> period() const;

    const Workplace &m_workplace;
    Condition m_kept; ///< as it came in; stays so where this program does not know it
    bool m_isKnown = false;
    QWidget *m_pills = nullptr;
    FlowLayout *m_flow = nullptr;
    PillCombo *m_criterion = nullptr;
    PillCombo *m_operator = nullptr;
    QList<ValueEditor *> m_values;
    PillCombo *m_times = nullptr;
    PillCombo *m_period = nullptr;
    DayEdit *m_from = nullptr;
    DayEdit *m_to = nullptr;
    TextLabel *m_count;
};

} // namespace tefter
