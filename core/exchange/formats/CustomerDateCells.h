// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/CustomerMerge.h"
#include "core/exchange/formats/RowFault.h"

namespace tefter {

/// The days in a row of a file of customers: the birthday, important dates, when somebody was entered. A year
/// of two digits that would lie ahead was one of the century before.
class CustomerDateCells
{
public:
    /// The setting has to outlive it.
    explicit CustomerDateCells(const ImportSetting &setting);

    std::optional<RowFault> read(const CsvReader &row, ImportedCustomer &person);
    /// Whether a year of two digits was read.
    bool hasShortYears() const { return m_hasShortYears; }

private:
    std::optional<PartialDay> day(int column, std::string_view cell);
    std::optional<RowFault> readBirthday(const CsvReader &row, ImportedCustomer &person);
    std::optional<RowFault> readOfKind(const CsvReader &row, int column, DateKind kind,
                                       ImportedCustomer &person);
    std::optional<RowFault> readOthers(const CsvReader &row, ImportedCustomer &person);
    std::optional<ImportantDate> other(const QString &written);
    std::optional<RowFault> readEntered(const CsvReader &row, ImportedCustomer &person);

    const ImportSetting &m_setting;
    int m_birthday, m_wedding, m_founding, m_others, m_enteredOn;
    bool m_hasShortYears = false;
};

} // namespace tefter
