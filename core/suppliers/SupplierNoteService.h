// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QList>

namespace tefter {

class Shop;

/// What was jotted down about a supplier. The id is the row's.
struct SupplierNote
{
    qint64 id = 0;
    SupplierId supplier;
    QDateTime at; ///< the shop's wall-clock time
    QString text;
    QString staff; ///< who wrote it
};

/// The notes about suppliers, one step each. A note that says nothing is refused: Cause::BadValue.
class SupplierNoteService
{
public:
    explicit SupplierNoteService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// Newest first.
    [[nodiscard]] Result<QList<SupplierNote>> of(SupplierId supplier) const;
    /// Written now, by who is at work.
    [[nodiscard]] Result<qint64> add(SupplierId supplier, const QString &text) const;
    [[nodiscard]] Result<void> change(qint64 note, const QString &text) const;
    [[nodiscard]] Result<void> remove(qint64 note) const;

private:
    Result<QString> supplierOf(qint64 note) const;

    Shop &m_shop;
};

} // namespace tefter
