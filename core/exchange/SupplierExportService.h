// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/exchange/Export.h"
#include "core/shop/Shop.h"

namespace tefter {

/// Takes suppliers out of the shop with all of their profile, as a table that the import of suppliers reads:
/// what was written and is imported again changes nothing.
class SupplierExportService
{
public:
    /// What a column is called, by the key of its label (context "import").
    using Heading = std::function<QString(const QString &label)>;

    SupplierExportService(Shop &shop, ExporterList exporters)
        : m_shop(shop)
        , m_exporters(std::move(exporters))
    {
    }

    /// Those that can be written so: the targets that leave their columns open.
    QStringList targets() const;
    /// Writes these suppliers, in this order; all that are not in the bin where none is named. Without
    /// `heading` the columns are called in English. How many were written. NotFound for another target.
    [[nodiscard]] Result<qint64> run(const QList<SupplierId> &suppliers, const QString &target,
                                     const QString &path, const Heading &heading, Progress &progress) const;

private:
    Shop &m_shop;
    ExporterList m_exporters;
};

} // namespace tefter
