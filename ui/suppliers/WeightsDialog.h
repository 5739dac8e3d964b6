// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/suppliers/Scorecard.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QPushButton;

namespace tefter {

class InlineMessage;
class NumberEdit;

/// How much each figure of the scorecard counts in the points of a supplier.
class WeightsDialog : public FormDialog
{
    Q_OBJECT
public:
    WeightsDialog(const Workplace &workplace, QWidget *parent);

private:
    void show(const ScoreWeights &weights);
    void save();

    Workplace m_workplace;
    Latest m_latest;
    QList<NumberEdit *> m_weights; ///< in the order of allScoreFigures
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
