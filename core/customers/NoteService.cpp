// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/NoteService.h"

#include "core/customers/CustomerSteps.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QList<Note> notesWhere(Connection &connection, const QString &condition, qint64 value)
{
    return connection.all(
        u"SELECT n.id, n.customer_id, n.at, n.text, coalesce(s.name, '') "
        "FROM customer_note n LEFT JOIN staff s ON s.id = n.staff_id WHERE %1 "
        "ORDER BY n.at DESC, n.id DESC"_s.arg(condition),
        {value}, [](const Row &row) {
            return Note{row.id<NoteId>(0), row.id<CustomerId>(1), row.dateTime(2), row.text(3), row.text(4)};
        });
}

Result<QString> checkedNote(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(Cause::BadValue, {u"note"_s, text});
    return trimmed;
}

} // namespace

Result<QList<Note>> NoteService::of(CustomerId customer) const
{
    return m_shop.read([&](Connection &c) { return notesWhere(c, u"n.customer_id = ?"_s, customer.value); });
}

Result<Note> NoteService::find(NoteId id) const
{
    return m_shop.read([&](Connection &c) -> Result<Note> {
        const QList<Note> found = notesWhere(c, u"n.id = ?"_s, id.value);
        if (found.isEmpty())
            return failure(Cause::NotFound, {u"note"_s, QString::number(id.value)});
        return found.first();
    });
}

Result<NoteId> NoteService::add(CustomerId customer, const QString &text) const
{
    const auto note = checkedNote(text);
    if (!note)
        return failure(note.error());
    return m_shop.write(steps::noteWritten(m_shop, customer), [&](Transaction &tx) -> Result<NoteId> {
        if (!tx.image(u"customer"_s, customer.value))
            return failure(Cause::NotFound, {u"customer"_s, QString::number(customer.value)});
        return NoteId{tx.insert("customer_note"_L1, {{"customer_id"_L1, customer.value},
                                                     {"at"_L1, m_shop.clock().now().toString(Qt::ISODate)},
                                                     {"text"_L1, *note},
                                                     {"staff_id"_L1, m_shop.author(tx.connection()).value}})};
    });
}

Result<void> NoteService::change(NoteId id, const QString &text) const
{
    const auto note = checkedNote(text);
    if (!note)
        return failure(note.error());
    const auto known = find(id);
    if (!known)
        return failure(known.error());
    return m_shop.write(steps::noteChanged(m_shop, known->customer), [&](Transaction &tx) {
        tx.change("customer_note"_L1, id.value, {{"text"_L1, *note}});
    });
}

Result<void> NoteService::remove(NoteId id) const
{
    const auto known = find(id);
    if (!known)
        return failure(known.error());
    return m_shop.write(steps::noteRemoved(m_shop, known->customer),
                        [&](Transaction &tx) { tx.remove("customer_note"_L1, id.value); });
}

} // namespace tefter
