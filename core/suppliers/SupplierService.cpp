// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierService.h"

#include "core/base/SearchKey.h"
#include "core/shop/Shop.h"
#include "core/shop/own/OwnFieldRepository.h"
#include "core/suppliers/SupplierRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Result<void> requireDays(const QString &field, std::optional<int> days)
{
    if (days && (*days < 0 || *days > Supplier::mostDays))
        return failure(Cause::BadValue, {field, QString::number(*days)});
    return {};
}

/// Sees whether the supplier may be kept as it is.
Result<void> checkedSupplier(SupplierRepository &suppliers, const Supplier &supplier)
{
    if (supplier.name.isEmpty())
        return failure(Cause::NameMissing);
    if (!supplier.language.isEmpty() && !languageFromCode(supplier.language))
        return failure(Cause::BadValue, {u"language"_s, supplier.language});
    if (const auto fits = requireDays(u"payment days"_s, supplier.paymentDays); !fits)
        return fits;
    if (const auto fits = requireDays(u"lead time"_s, supplier.leadDays); !fits)
        return fits;
    const qint64 minimum = supplier.minimumOrder.value_or(Money()).minor;
    if (minimum < 0 || minimum > Supplier::largestMinimum)
        return failure(Cause::BadValue, {u"minimum order"_s, QString::number(minimum)});
    if (supplier.code.isEmpty())
        return {};
    const SupplierId holder = suppliers.withCode(supplier.codeSource, supplier.code);
    if (holder.isValid() && holder != supplier.id)
        return failure(Cause::CodeTaken, {supplier.code, suppliers.nameOf(holder)});
    return {};
}

} // namespace

Result<Supplier> SupplierService::find(SupplierId id) const
{
    return m_shop.read([&](Connection &c) -> Result<Supplier> {
        if (const auto supplier = SupplierRepository(c).find(id))
            return *supplier;
        return failure(Cause::NotFound, {u"supplier"_s, QString::number(id.value)});
    });
}

Result<SupplierId> SupplierService::named(const QString &name) const
{
    return m_shop.read([&](Connection &c) {
        const QString key = foldedKey(name);
        SupplierId found;
        c.each(u"SELECT id, name FROM supplier WHERE deleted_at IS NULL ORDER BY id DESC"_s, {},
               [&](const Row &row) {
                   if (!key.isEmpty() && foldedKey(row.text(1)) == key)
                       found = row.id<SupplierId>(0);
               });
        return found;
    });
}

Result<SupplierId> SupplierService::save(const Supplier &supplier) const
{
    Supplier after = tidied(supplier);
    const bool isNew = !after.id.isValid();
    if (!after.createdOn.isValid())
        after.createdOn = m_shop.clock().today();
    const StepLabel label{isNew ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Supplier %1 created"))
                                : QStringLiteral(QT_TRANSLATE_NOOP("step", "Supplier %1 changed")),
                          {after.name}};
    return m_shop.write(label, [&](Transaction &tx) -> Result<SupplierId> {
        SupplierRepository suppliers(tx.connection());
        if (const auto fits = checkedSupplier(suppliers, after); !fits)
            return failure(fits.error());
        const QString country = m_shop.settings().country;
        const auto before = isNew ? std::optional(Supplier()) : suppliers.find(after.id);
        if (!before)
            return failure(Cause::NotFound, {u"supplier"_s, after.name});
        after.ownValues =
            keptOwnValues(tx.connection(), OwnSubject::Supplier, before->ownValues, after.ownValues);
        if (isNew)
            return SupplierRepository::insert(tx, after, country);
        SupplierRepository::change(tx, *before, after, country);
        return after.id;
    });
}

Result<void> SupplierService::bin(const QList<SupplierId> &suppliers) const
{
    return setBinned(suppliers, true);
}

Result<void> SupplierService::restore(const QList<SupplierId> &suppliers) const
{
    return setBinned(suppliers, false);
}

Result<void> SupplierService::setBinned(const QList<SupplierId> &suppliers, bool binned) const
{
    if (suppliers.isEmpty())
        return {};
    const bool one = suppliers.size() == 1;
    QString what = QString::number(suppliers.size());
    if (one) {
        const auto supplier = find(suppliers.first());
        if (!supplier)
            return failure(supplier.error());
        what = supplier->name;
    }
    const QString key =
        binned ? (one ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Supplier %1 put in the bin"))
                      : QStringLiteral(QT_TRANSLATE_NOOP("step", "Suppliers put in the bin: %1")))
               : (one ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Supplier %1 restored from the bin"))
                      : QStringLiteral(QT_TRANSLATE_NOOP("step", "Suppliers restored from the bin: %1")));
    return m_shop.write({key, {what}}, [&](Transaction &tx) {
        const QVariant deletedAt = binned ? QVariant(m_shop.clock().utcText()) : QVariant();
        for (const SupplierId id : suppliers)
            tx.change("supplier"_L1, id.value, {{"deleted_at"_L1, deletedAt}});
    });
}

} // namespace tefter
