// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/SegmentRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Segment segmentFrom(const Row &row)
{
    return {row.id<SegmentId>(0), {}, row.text(1), row.text(2)};
}

} // namespace

QList<Segment> SegmentRepository::all() const
{
    return m_connection.all(
        u"SELECT id, name, text FROM segment WHERE deleted_at IS NULL ORDER BY name, id"_s, {}, segmentFrom);
}

std::optional<Segment> SegmentRepository::find(SegmentId id) const
{
    return m_connection.one(u"SELECT id, name, text FROM segment WHERE id = ? AND deleted_at IS NULL"_s,
                            {id.value}, segmentFrom);
}

std::optional<Segment> SegmentRepository::findByName(const QString &name) const
{
    return m_connection.one(
        u"SELECT id, name, text FROM segment WHERE name = ? AND deleted_at IS NULL ORDER BY id"_s, {name},
        segmentFrom);
}

SegmentId SegmentRepository::save(Transaction &tx, const Segment &segment, Day today) const
{
    if (segment.id.isValid()) {
        tx.change("segment"_L1, segment.id.value, {{"name"_L1, segment.name}, {"text"_L1, segment.text}});
        return segment.id;
    }
    return SegmentId{
        tx.insert("segment"_L1,
                  {{"name"_L1, segment.name}, {"text"_L1, segment.text}, {"created_on"_L1, today.iso()}})};
}

} // namespace tefter
