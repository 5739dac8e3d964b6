// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/CustomerMerge.h"

#include <tl/expected.hpp>

#include <vector>

namespace tefter {

/// Why a row is nobody: the column (-1: the row as a whole), and the reason as in RejectedRow.
struct RowFault
{
    int column = -1;
    QString reason;
};

/// Reads the rows of a file of customers, each for itself; it does not know who is in the shop.
class CustomerRowReader
{
public:
    /// The setting has to outlive it.
    explicit CustomerRowReader(const ImportSetting &setting);

    tl::expected<ImportedCustomer, RowFault> read(const CsvReader &row) const;

private:
    struct Columns
    {
        int code, name, splitName, givenName, familyName, kind, phone, phone2, email;
        int street, city, region, postcode, country, taxNumber, language, birthday, tags, source, note;
        std::array<int, allChannels.size()> consents;
        int phoneLabel = -1, emailLabel = -1, addressLabel = -1;
        int interests = -1, personality = -1, inCharge = -1, handles = -1;
        QList<std::pair<QString, int>> networks = {}; ///< the id of a known one, and its column
    };

    std::optional<RowFault> readNames(const CsvReader &row, ImportedCustomer &person) const;
    void takeSplit(const QString &whole, Customer &customer) const;
    std::optional<RowFault> readContacts(const CsvReader &row, ImportedCustomer &person) const;
    void readAddresses(const CsvReader &row, ImportedCustomer &person) const;
    std::optional<RowFault> readPhone(const CsvReader &row, int column, int labelColumn,
                                      ImportedCustomer &person) const;
    std::optional<RowFault> readProfile(const CsvReader &row, ImportedCustomer &person) const;
    QStringList labelsOf(const CsvReader &row, int column) const;
    std::optional<RowFault> readBirthday(const CsvReader &row, ImportedCustomer &person) const;
    std::optional<RowFault> readConsents(const CsvReader &row, ImportedCustomer &person) const;
    std::optional<RowFault> readOwnValues(const CsvReader &row, ImportedCustomer &person) const;
    std::optional<QString> ownValue(const CsvReader &row, int column, const OwnField &field) const;

    const ImportSetting &m_setting;
    Language m_language; ///< of the shop
    Columns m_columns;
    std::vector<std::pair<int, OwnField>> m_ownColumns;
};

} // namespace tefter
