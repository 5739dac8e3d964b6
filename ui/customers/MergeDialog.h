// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/merge/Merge.h"
#include "core/shop/Jobs.h"
#include "ui/common/Workplace.h"

#include <QDialog>

class QGridLayout;
class QPushButton;

namespace tefter {

class DetailGrid;
class InlineMessage;
class TextLabel;

/// Two people side by side: whose name, code or birthday stays, what the one who is kept will then have, and
/// the merge itself.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const Workplace &workplace, CustomerId kept, CustomerId other, QWidget *parent);

Q_SIGNALS:
    void merged(tefter::CustomerId kept, tefter::CustomerId other);
    /// They were said to be two people.
    void saidDistinct();

private:
    void read();
    void show(const MergeOutcome &outcome);
    void showFields(const MergeOutcome &outcome);
    void addField(const MergeField &field, const MergeOutcome &outcome, int row);
    void showResult(const MergeOutcome &outcome);
    void turnRound();
    void merge();
    void setDistinct();

    Workplace m_workplace;
    CustomerId m_kept;
    CustomerId m_other;
    MergeChoices m_choices;
    qint64 m_turn = 0;
    QWidget *m_sides = nullptr;
    QGridLayout *m_grid = nullptr;
    DetailGrid *m_result;
    TextLabel *m_consentNote;
    InlineMessage *m_fault;
    QPushButton *m_turnRound;
    QPushButton *m_distinct;
    QPushButton *m_merge;
};

} // namespace tefter
