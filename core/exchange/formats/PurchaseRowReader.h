// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/PurchaseStaging.h"
#include "core/exchange/formats/RowFault.h"

#include <tl/expected.hpp>

namespace tefter {

/// Reads lines of orders and deliveries, each for itself; it does not know what is in the shop.
class PurchaseRowReader
{
public:
    /// The setting has to outlive it.
    explicit PurchaseRowReader(const ImportSetting &setting)
        : m_setting(setting)
    {
    }

    tl::expected<PurchaseRow, RowFault> read(const CsvReader &row) const;
    int column(QLatin1StringView field) const { return m_setting.options.columns.value(field, -1); }

private:
    QString text(const CsvReader &row, QLatin1StringView field) const;
    std::optional<RowFault> readDays(const CsvReader &row, PurchaseRow &result) const;
    std::optional<RowFault> readQuantities(const CsvReader &row, PurchaseRow &result) const;
    std::optional<RowFault> readCosts(const CsvReader &row, PurchaseRow &result) const;
    std::optional<RowFault> settle(PurchaseRow &result) const;

    const ImportSetting &m_setting;
};

} // namespace tefter
