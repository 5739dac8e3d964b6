// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/CustomerDateCells.h"
#include "core/exchange/formats/CustomerMerge.h"
#include "core/exchange/formats/RowFault.h"

#include <tl/expected.hpp>

#include <vector>

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
        int phone, phone2, phoneLabel, email, email2, emailLabel;
        int street, street2, city, region, postcode, country, addressLabel;
        int taxNumber, language, tags, source, note, interests, personality, inCharge, handles;
        std::array<int, allChannels.size()> consents, newsletters;
        QList<std::pair<QString, int>> networks; ///< the id of a known one, and its column
    };

    std::optional<RowFault> readNames(const CsvReader &row, ImportedCustomer &person) const;
    void takeSplit(const CsvReader &row, Customer &customer) const;
    std::optional<RowFault> readContacts(const CsvReader &row, ImportedCustomer &person) const;
    void readAddresses(const CsvReader &row, ImportedCustomer &person) const;
    std::optional<RowFault> readPhones(const CsvReader &row, int column, int labelColumn,
                                       ImportedCustomer &person) const;
    std::optional<RowFault> readEmails(const CsvReader &row, int column, int labelColumn,
                                       ImportedCustomer &person) const;
    std::optional<RowFault> readProfile(const CsvReader &row, ImportedCustomer &person) const;
    QStringList labelsOf(const CsvReader &row, int column) const;
    std::optional<RowFault> readConsents(const CsvReader &row, ImportedCustomer &person) const;
    std::optional<RowFault> readOwnValues(const CsvReader &row, ImportedCustomer &person) const;
    std::optional<QString> ownValue(const CsvReader &row, int column, const OwnField &field) const;

    const ImportSetting &m_setting;
    Language m_language; ///< of the shop
    Columns m_columns{};
    CustomerDateCells m_dates;
    std::vector<std::pair<int, OwnField>> m_ownColumns;
};

} // namespace tefter
