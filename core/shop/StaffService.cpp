// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/StaffService.h"

#include "core/shop/Shop.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Staff staffFrom(const Row &row)
{
    return {row.id<StaffId>(0), row.text(1), row.text(2) == u"owner", row.dateTime(3)};
}

QList<Staff> readStaff(Connection &connection)
{
    return connection.all(u"SELECT id, name, role, left_at FROM staff "
                          "ORDER BY CASE WHEN left_at IS NULL THEN 0 ELSE 1 END, role, id"_s,
                          {}, staffFrom);
}

/// The name as it is kept; two people of one name could not be told apart in the history.
Result<QString> freeStaffName(Connection &connection, const QString &typed, StaffId self)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return failure(Cause::NameMissing);
    const QList<Staff> all = readStaff(connection);
    const bool isTaken = std::any_of(all.cbegin(), all.cend(), [&](const Staff &other) {
        return other.id != self && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return failure(Cause::NameTaken, {name});
    return name;
}

} // namespace

Result<QList<Staff>> StaffService::list() const
{
    return m_shop.read([](Connection &c) { return readStaff(c); });
}

Result<Staff> StaffService::find(StaffId id) const
{
    return m_shop.read([&](Connection &c) -> Result<Staff> {
        if (const auto found =
                c.one(u"SELECT id, name, role, left_at FROM staff WHERE id = ?"_s, {id.value}, staffFrom))
            return *found;
        return failure(Cause::NotFound, {u"staff"_s, QString::number(id.value)});
    });
}

Result<StaffId> StaffService::add(const QString &name)
{
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 joined the staff")), {name.simplified()}},
        [&](Transaction &tx) -> Result<StaffId> {
            const auto free = freeStaffName(tx.connection(), name, {});
            if (!free)
                return failure(free.error());
            return StaffId{tx.insert("staff"_L1, {{"name"_L1, *free}, {"role"_L1, u"staff"_s}})};
        });
}

Result<void> StaffService::rename(StaffId id, const QString &name)
{
    const auto before = find(id);
    if (!before)
        return failure(before.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 of the staff is now called %2")),
                         {before->name, name.simplified()}},
                        [&](Transaction &tx) -> Result<void> {
                            const auto free = freeStaffName(tx.connection(), name, id);
                            if (!free)
                                return failure(free.error());
                            tx.change("staff"_L1, id.value, {{"name"_L1, *free}});
                            return {};
                        });
}

Result<void> StaffService::leave(StaffId id)
{
    const auto who = find(id);
    if (!who)
        return failure(who.error());
    if (who->isOwner)
        return failure(Cause::OwnerStays, {who->name});
    return setLeft(*who, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 left the staff")),
                   m_shop.clock().utcText());
}

Result<void> StaffService::comeBack(StaffId id)
{
    const auto who = find(id);
    if (!who)
        return failure(who.error());
    return setLeft(*who, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 is back on the staff")), QVariant());
}

Result<void> StaffService::setLeft(const Staff &who, const QString &label, const QVariant &leftAt)
{
    return m_shop.write({label, {who.name}}, [&](Transaction &tx) -> Result<void> {
        tx.change("staff"_L1, who.id.value, {{"left_at"_L1, leftAt}});
        return {};
    });
}

} // namespace tefter
