// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/UpcomingDates.h"
#include "ui/common/TableModelOf.h"

namespace tefter {

class Formats;

/// A line of the calendar.
struct OccasionRow
{
    Occasion occasion;
    qint64 number = 0;       ///< of the row, from 1
    bool sameDay = false;    ///< the row before is of the same day, and the list goes by day
    bool samePerson = false; ///< the row before is of the same person, and the list goes by person
};

/// What is due, by day or by person; the day, or the person, is said once.
class OccasionModel : public TableModelOf<OccasionRow>
{
    Q_OBJECT
public:
    OccasionModel(const Formats &formats, Day today, QObject *parent = nullptr);

    void setOccasions(const QList<Occasion> &occasions, bool goesByPerson);
    /// Whose row it is, by its number; none for a holiday.
    CustomerId customerAt(qint64 number) const;

protected:
    QVariant cell(const OccasionRow &row, int column, int role) const override;

private:
    QString text(const OccasionRow &row, int column) const;

    const Formats &m_formats;
    const Day m_today;
};

} // namespace tefter
