// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/ConsentRows.h"
#include "core/exchange/formats/CustomerMatches.h"
#include "core/exchange/formats/PhotoRows.h"

#include <QHash>

#include <vector>

namespace tefter {

/// Somebody an import makes or changes: the former state (none for a new person) and the one that the rows
/// ask for.
struct ImportTarget
{
    std::optional<Customer> before;
    Customer after;
    ConsentStates states;
    QList<Consent> consents; ///< to be entered
    bool isChanged = false;
    QByteArray photo = {}; ///< to be put in place of the one that is there
};

/// One import of customers: rows are read into people, compared with those in the shop, then written.
class CustomersRun : public ImportRun
{
public:
    explicit CustomersRun(const ImportSetting &setting);

    void match(Connection &connection) override;
    void write(Transaction &tx, BatchId batch, Progress &progress) override;

private:
    void takeRow(const CsvReader &row) override;
    struct Columns
    {
        int code, name, splitName, givenName, familyName, kind, phone, phone2, email;
        int street, city, region, postcode, country, taxNumber, language, birthday, tags, source, note;
        std::array<int, allChannels.size()> consents;
        int phoneLabel = -1, emailLabel = -1, addressLabel = -1;
        int interests = -1, personality = -1, inCharge = -1, handles = -1;
        QList<std::pair<QString, int>> networks = {}; ///< the id of a known one, and its column
    };

    bool readNames(const CsvReader &row, ImportedCustomer &person);
    void takeSplit(const QString &whole, Customer &customer) const;
    bool readContacts(const CsvReader &row, ImportedCustomer &person);
    void readAddresses(const CsvReader &row, ImportedCustomer &person);
    bool readPhone(const CsvReader &row, int column, int labelColumn, ImportedCustomer &person);
    bool readProfile(const CsvReader &row, ImportedCustomer &person);
    QStringList labelsOf(const CsvReader &row, int column) const;
    bool readBirthday(const CsvReader &row, ImportedCustomer &person);
    bool readConsents(const CsvReader &row, ImportedCustomer &person);
    bool readOwnValues(const CsvReader &row, ImportedCustomer &person);
    std::optional<QString> ownValue(const CsvReader &row, int column, const OwnField &field) const;

    void findStaff(Connection &connection);
    void loadThere(Connection &connection);
    void settle(const ImportedCustomer &row);
    void makeNew(const ImportedCustomer &row);
    void bringForward(const ImportedCustomer &row, size_t target);
    std::optional<size_t> targetOf(const ImportedCustomer &row, bool &isAmbiguous);
    bool takeCode(const Customer &customer, size_t target);
    void rejectCode(const ImportedCustomer &row);
    void noteFindings();

    Columns m_columns;
    QString m_codeHeader, m_inChargeHeader;
    Language m_language; ///< of the shop
    std::vector<std::pair<int, OwnField>> m_ownColumns;
    CustomerMatches m_matches;
    std::vector<ImportedCustomer> m_rows;
    QHash<QString, size_t> m_codes; ///< who in m_targets has a code
    QHash<QString, size_t> m_targetOfKey;
    QHash<qint64, size_t> m_targetOfId;
    std::vector<ImportTarget> m_targets;
    ConsentRows m_consents;
    PhotoRows m_photos;
};

} // namespace tefter
