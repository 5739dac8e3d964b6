// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/ContactCells.h"
#include "core/exchange/formats/CustomerDateCells.h"
#include "core/exchange/formats/CustomerMerge.h"
#include "core/exchange/formats/OwnValueCells.h"
#include "core/exchange/formats/RowFault.h"

#include <tl/expected.hpp>

namespace tefter {

/// Reads the rows of a file of customers, each for itself; it does not know who is in the shop.
class CustomerRowReader
{
public:
    /// The setting has to outlive it.
    explicit CustomerRowReader(const ImportSetting &setting);

    tl::expected<ImportedCustomer, RowFault> read(const CsvReader &row);
    /// Whether a year of two digits was read.
    bool hasShortYears() const { return m_dates.hasShortYears(); }

private:
    struct Columns
    {
        int code, name, splitName, splitGivenFirst, givenName, familyName, kind;
        int taxNumber, language, tags, source, note, interests, personality, inCharge;
        std::array<int, allChannels.size()> consents, newsletters;
    };

    std::optional<RowFault> readNames(const CsvReader &row, ImportedCustomer &person) const;
    void takeSplit(const CsvReader &row, Customer &customer) const;
    std::optional<RowFault> readContacts(const CsvReader &row, ImportedCustomer &person) const;
    std::optional<RowFault> readProfile(const CsvReader &row, ImportedCustomer &person) const;
    std::optional<RowFault> readConsents(const CsvReader &row, ImportedCustomer &person) const;
    std::optional<RowFault> readOwnValues(const CsvReader &row, ImportedCustomer &person) const;

    const ImportSetting &m_setting;
    Columns m_columns{};
    ContactCells m_contacts;
    CustomerDateCells m_dates;
    OwnValueCells m_ownValues;
};

} // namespace tefter
