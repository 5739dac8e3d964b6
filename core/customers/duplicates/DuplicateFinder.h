// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/duplicates/DuplicateEvidence.h"

#include <QSet>

#include <functional>
#include <utility>

namespace tefter {

/// Finds the likely pairs among many people without comparing all with all: only those who share a phone, an
/// e-mail, a tax number, or two words of their names (in any order, script, usual form, or with a slip).
class DuplicateFinder
{
public:
    struct Found
    {
        int a = 0, b = 0; ///< places among the records
        DuplicateEvidence evidence;
    };

    DuplicateFinder(const DuplicateRecords &records, Progress &progress, Progress::Listener report);

    /// The likeliest first, at most `most`; nothing where it was cancelled.
    std::vector<Found> find(size_t most);

private:
    using People = std::vector<int>;

    void compareHolders(const std::vector<People> &holders);
    void compareByName();
    void compareAll(const People &people, const People &others);
    void compareNarrowed(const People &people, const People &others);
    void compare(int a, int b);

    const DuplicateRecords &m_records;
    Progress &m_progress;
    Progress::Listener m_report;
    QSet<quint64> m_seen;
    std::vector<Found> m_found;
};

} // namespace tefter
