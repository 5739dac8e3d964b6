// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Timeline.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace tefter {

class Formats;
class TextLabel;
class TimelineList;

/// The timeline of a person with what narrows it, and the line on which a note is jotted down.
class TimelineSection : public QWidget
{
    Q_OBJECT
public:
    TimelineSection(const Formats &formats, const Currency &currency, QWidget *parent = nullptr);

    /// Of somebody else: everything again, from the newest on, and an empty line.
    void startAnew();
    int limit() const { return m_limit; }
    std::optional<TimelineGroup> group() const { return m_group; }
    void setEntries(const QList<TimelineEntry> &entries, bool hasMore, Day today);
    /// The note is in the book: the line is free for the next one.
    void noteWasWritten();

Q_SIGNALS:
    /// More of it, or another group, is to be read.
    void entriesWanted();
    void saleChosen(tefter::SaleId sale);
    void noteChosen(tefter::NoteId note);
    void noteTyped(const QString &text);

private:
    QWidget *buildFilter();

    std::optional<TimelineGroup> m_group;
    int m_limit;
    QButtonGroup *m_groups;
    QLineEdit *m_note;
    TimelineList *m_list;
    TextLabel *m_empty;
    QPushButton *m_more;
};

} // namespace tefter
