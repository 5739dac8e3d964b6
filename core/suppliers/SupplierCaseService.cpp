// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierCaseService.h"

#include "core/shop/Shop.h"
#include "core/suppliers/SupplierRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Result<SupplierCase> tidyCase(SupplierCase entry)
{
    entry.subject = entry.subject.simplified();
    entry.note = entry.note.trimmed();
    if (entry.subject.isEmpty())
        return failure(Cause::BadValue, {u"subject"_s, entry.subject});
    if (!entry.openedOn.isValid())
        return failure(Cause::BadValue, {u"opened_on"_s, QString()});
    if (entry.answeredOn.isValid() && entry.answeredOn < entry.openedOn)
        return failure(Cause::BadValue, {u"answered_on"_s, entry.answeredOn.iso()});
    return entry;
}

} // namespace

Result<QList<SupplierCase>> SupplierCaseService::of(SupplierId supplier) const
{
    return m_shop.read([&](Connection &c) {
        return c.all(u"SELECT id, supplier_id, subject, opened_on, answered_on, note FROM supplier_case "
                     "WHERE supplier_id = ? ORDER BY answered_on IS NOT NULL, opened_on DESC, id DESC"_s,
                     {supplier.value}, [](const Row &row) {
                         return SupplierCase{row.integer(0), row.id<SupplierId>(1),
                                             row.text(2),    row.day(3),
                                             row.day(4),     row.text(5)};
                     });
    });
}

Result<QString> SupplierCaseService::supplierName(SupplierId supplier) const
{
    auto name = m_shop.read([&](Connection &c) { return SupplierRepository(c).nameOf(supplier); });
    if (name && name->isEmpty())
        return failure(Cause::NotFound, {u"supplier"_s, QString::number(supplier.value)});
    return name;
}

Result<qint64> SupplierCaseService::save(const SupplierCase &entry) const
{
    const auto tidied = tidyCase(entry);
    if (!tidied)
        return failure(tidied.error());
    const auto name = supplierName(entry.supplier);
    if (!name)
        return failure(name.error());
    const Fields fields{{"supplier_id"_L1, tidied->supplier.value},
                        {"subject"_L1, tidied->subject},
                        {"opened_on"_L1, tidied->openedOn.iso()},
                        {"answered_on"_L1, bound(tidied->answeredOn)},
                        {"note"_L1, tidied->note}};
    if (entry.id == 0)
        return m_shop.write(
            {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: case “%2” opened")), {*name, tidied->subject}},
            [&](Transaction &tx) { return tx.insert("supplier_case"_L1, fields); });
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: case “%2” changed")), {*name, tidied->subject}},
        [&](Transaction &tx) {
            tx.change("supplier_case"_L1, entry.id, fields);
            return entry.id;
        });
}

Result<void> SupplierCaseService::remove(const SupplierCase &entry) const
{
    const auto name = supplierName(entry.supplier);
    if (!name)
        return failure(name.error());
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: case “%2” removed")), {*name, entry.subject}},
        [&](Transaction &tx) { tx.remove("supplier_case"_L1, entry.id); });
}

} // namespace tefter
