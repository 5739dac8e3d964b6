// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/Scorecard.h"
#include "ui/common/Workplace.h"

#include <QWidget>

namespace tefter {

class Card;
class DetailGrid;
class PeriodChoice;
class ReportChart;
class RowKeys;
class TextLabel;

/// What a supplier was worth in a period that is chosen here, each figure with the number of cases behind it,
/// and how the points went from quarter to quarter. A quarter that is pressed becomes the period.
class SupplierScore : public QWidget
{
    Q_OBJECT
public:
    explicit SupplierScore(const Workplace &workplace, QWidget *parent = nullptr);

    Period period() const;
    /// The quarters of the calendar in use, the oldest first.
    QList<Period> quarters() const;
    void show(const Scorecard &card, const QList<Scorecard> &quarters);

Q_SIGNALS:
    void periodChanged();

private:
    QWidget *addFigure(const QString &name, const QString &value, const QString &cases);
    void showFigures(const Scorecard &card);
    void showHistory(const QList<Scorecard> &quarters);

    Workplace m_workplace;
    QList<Scorecard> m_quarters;
    PeriodChoice *m_period;
    DetailGrid *m_figures;
    RowKeys *m_keys;
    TextLabel *m_title;
    Card *m_card;
    ReportChart *m_chart;
};

} // namespace tefter
