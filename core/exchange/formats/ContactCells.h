// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/customers/Customer.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/RowFault.h"

namespace tefter {

/// What a row says of how somebody is reached.
struct ContactLists
{
    QList<Phone> phones;
    QList<Email> emails;
    QList<Address> addresses;
    QList<Handle> handles;
};

/// The fields of phones, e-mails and addresses that every importer of people and firms offers.
QList<ImportField> contactFields();
/// Those of the networks.
QList<ImportField> networkFields();

/// Reads phones, e-mails, addresses and networks out of rows, several to a cell where there are several.
class ContactCells
{
public:
    /// The setting has to outlive it.
    explicit ContactCells(const ImportSetting &setting);

    std::optional<RowFault> read(const CsvReader &row, ContactLists &lists) const;

private:
    struct Columns
    {
        int phone, phone2, phoneLabel, email, email2, emailLabel;
        int street, street2, city, region, postcode, country, addressLabel, handles;
        QList<std::pair<QString, int>> networks; ///< the id of a known one, and its column
    };

    void readAddresses(const CsvReader &row, QList<Address> &addresses) const;
    static std::optional<RowFault> readPhones(const CsvReader &row, int column, const QStringList &labels,
                                              QList<Phone> &phones);
    static std::optional<RowFault> readEmails(const CsvReader &row, int column, const QStringList &labels,
                                              QList<Email> &emails);
    void readHandles(const CsvReader &row, QList<Handle> &handles) const;
    QStringList labelsOf(const CsvReader &row, int column) const;

    const ImportSetting &m_setting;
    Language m_language; ///< of the shop
    Columns m_columns{};
};

} // namespace tefter
