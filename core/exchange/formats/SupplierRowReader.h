// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/ContactCells.h"
#include "core/exchange/formats/OwnValueCells.h"
#include "core/suppliers/Supplier.h"

#include <tl/expected.hpp>

namespace tefter {

/// A supplier as a row of a file says.
struct SupplierRow
{
    Supplier supplier;
    QString inCharge; ///< the name of who of the staff deals with them
    qint64 fileLine = 0;
};

/// Reads suppliers out of rows: what each column holds, and why a row is not taken.
class SupplierRowReader
{
public:
    /// The setting has to outlive it.
    explicit SupplierRowReader(const ImportSetting &setting)
        : m_setting(setting)
        , m_contacts(m_setting)
        , m_ownValues(m_setting)
    {
    }

    tl::expected<SupplierRow, RowFault> read(const CsvReader &row);
    int column(QLatin1StringView field) const { return m_setting.options.columns.value(field, -1); }
    /// Minimum orders that were finer than the currency.
    qint64 roundedSums() const { return m_roundedSums; }

private:
    QString text(const CsvReader &row, QLatin1StringView field) const;
    std::optional<RowFault> readProfile(const CsvReader &row, Supplier &supplier) const;
    std::optional<RowFault> readContacts(const CsvReader &row, Supplier &supplier) const;
    std::optional<RowFault> readDays(const CsvReader &row, Supplier &supplier) const;
    std::optional<RowFault> readMinimum(const CsvReader &row, Supplier &supplier);

    const ImportSetting &m_setting;
    ContactCells m_contacts;
    OwnValueCells m_ownValues;
    qint64 m_roundedSums = 0;
};

} // namespace tefter
