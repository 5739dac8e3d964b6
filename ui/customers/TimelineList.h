// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Timeline.h"

#include <QWidget>

class QGridLayout;

namespace tefter {

class Formats;
class RowKeys;

/// What happened with a person, day by day; documents and notes open with a click.
class TimelineList : public QWidget
{
    Q_OBJECT
public:
    TimelineList(const Formats &formats, const Currency &currency, QWidget *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries, Day today);

Q_SIGNALS:
    void saleChosen(tefter::SaleId sale);
    void noteChosen(tefter::NoteId note);

private:
    void build();
    void follow(const QString &link);
    QString line(const TimelineEntry &entry) const;
    QString dayText(Day day) const;

    const Formats &m_formats;
    const Currency m_currency;
    QList<TimelineEntry> m_entries;
    Day m_today;
    QGridLayout *m_grid;
    RowKeys *m_keys;
};

} // namespace tefter
