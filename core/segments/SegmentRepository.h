// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/segments/SegmentService.h"

namespace tefter {

/// The SQL of saved segments.
class SegmentRepository
{
public:
    explicit SegmentRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    QList<Segment> all() const;
    std::optional<Segment> find(SegmentId id) const;
    std::optional<Segment> findByName(const QString &name) const;
    SegmentId save(Transaction &tx, const Segment &segment, Day today) const;

private:
    Connection &m_connection;
};

} // namespace tefter
