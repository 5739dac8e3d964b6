// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierNoteService.h"

#include "core/shop/Shop.h"
#include "core/suppliers/SupplierRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Result<QString> writtenNote(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(Cause::BadValue, {u"note"_s, text});
    return trimmed;
}

} // namespace

Result<QList<SupplierNote>> SupplierNoteService::of(SupplierId supplier) const
{
    return m_shop.read([&](Connection &c) {
        return c.all(u"SELECT n.id, n.supplier_id, n.at, n.text, coalesce(s.name, '') FROM supplier_note n "
                     "LEFT JOIN staff s ON s.id = n.staff_id WHERE n.supplier_id = ? "
                     "ORDER BY n.at DESC, n.id DESC"_s,
                     {supplier.value}, [](const Row &row) {
                         return SupplierNote{row.integer(0), row.id<SupplierId>(1), row.dateTime(2),
                                             row.text(3), row.text(4)};
                     });
    });
}

Result<qint64> SupplierNoteService::add(SupplierId supplier, const QString &text) const
{
    const auto note = writtenNote(text);
    if (!note)
        return failure(note.error());
    const auto name = m_shop.read([&](Connection &c) { return SupplierRepository(c).nameOf(supplier); });
    if (!name)
        return failure(name.error());
    if (name->isEmpty())
        return failure(Cause::NotFound, {u"supplier"_s, QString::number(supplier.value)});
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: note written")), {*name}}, [&](Transaction &tx) {
            const StaffId author = m_shop.author(tx.connection());
            return tx.insert("supplier_note"_L1, {{"supplier_id"_L1, supplier.value},
                                                  {"at"_L1, m_shop.clock().now().toString(Qt::ISODate)},
                                                  {"text"_L1, *note},
                                                  {"staff_id"_L1, bound(author)}});
        });
}

Result<QString> SupplierNoteService::supplierOf(qint64 note) const
{
    return m_shop.read([&](Connection &c) -> Result<QString> {
        const QString name = c.text(u"SELECT s.name FROM supplier_note n JOIN supplier s "
                                    "ON s.id = n.supplier_id WHERE n.id = ?"_s,
                                    {note});
        if (name.isEmpty())
            return failure(Cause::NotFound, {u"note"_s, QString::number(note)});
        return name;
    });
}

Result<void> SupplierNoteService::change(qint64 note, const QString &text) const
{
    const auto written = writtenNote(text);
    if (!written)
        return failure(written.error());
    const auto name = supplierOf(note);
    if (!name)
        return failure(name.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: note changed")), {*name}},
                        [&](Transaction &tx) {
                            tx.change("supplier_note"_L1, note, {{"text"_L1, *written}});
                        });
}

Result<void> SupplierNoteService::remove(qint64 note) const
{
    const auto name = supplierOf(note);
    if (!name)
        return failure(name.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: note removed")), {*name}},
                        [&](Transaction &tx) { tx.remove("supplier_note"_L1, note); });
}

} // namespace tefter
