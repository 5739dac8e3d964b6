// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/CustomerListRow.h"
#include "core/segments/SegmentService.h"
#include "core/shop/Jobs.h"
#include "ui/common/Workplace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace tefter {

class Chip;
class EmptyState;
class ListTable;
class SegmentPeopleModel;
class TextLabel;

/// How many people are in a segment and who they are; for a while others, such as those an export leaves out.
class SegmentPeople : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentPeople(const Workplace &workplace, QWidget *parent = nullptr);

    /// By what the list is sorted.
    CustomerOrder order() const;
    /// Shows how many there are and who: `ordered` holds them in the order of the list.
    void setMembers(const SegmentNode &segment, const SegmentCount &count, const QList<qint64> &ordered,
                    qint64 milliseconds);
    /// Nothing is counted: there is no condition yet, or one is not complete.
    void setUncounted(bool hasCondition);
    /// Who is in it, as it was counted last.
    const QList<qint64> &members() const { return m_members; }
    /// Shows these people instead of the members; `what` says who they are, and takes them away again.
    void showOthers(const QList<qint64> &people, const QString &what);
    void showMembers();

Q_SIGNALS:
    void chosen(tefter::CustomerId person);
    /// Somebody was opened by Enter or a double click.
    void opened(tefter::CustomerId person);
    /// The people are to be worked with: tagged, called, put into the bin.
    void listRequested();

private:
    void build();
    void sort();
    void readReasons(const QList<qint64> &people);

    Workplace m_workplace;
    QWidget *m_totals = nullptr; ///< the line above the table
    TextLabel *m_total;
    TextLabel *m_totalWords;
    Chip *m_others;
    QPushButton *m_list;
    ListTable *m_table;
    SegmentPeopleModel *m_model;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QList<qint64> m_members;
    SegmentNode m_segment;
    int m_question = 0; ///< which segment the reasons are asked for
    Latest m_latest;
};

} // namespace tefter
