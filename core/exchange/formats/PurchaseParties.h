// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/PurchaseStaging.h"

namespace tefter {

/// Why what a row names is not there: the field, the reason as in RejectedRow, and what was said.
struct PartyFault
{
    QLatin1StringView field;
    QString reason;
    QString value;
};

/// The suppliers, products and places that rows of purchases name. All that is in the shop is read once; what
/// is not there is planned, where the import is to make it.
class PurchaseParties
{
public:
    /// The setting has to outlive it.
    explicit PurchaseParties(const ImportSetting &setting)
        : m_setting(setting)
    {
    }

    /// Throws DbError.
    void load(Connection &connection);
    /// Finds all three.
    std::optional<PartyFault> find(PurchaseRow &row);

    std::vector<PurchaseParty> suppliers;
    std::vector<PurchaseParty> products;

private:
    /// Places in a list, by key; -1: more than one.
    using Places = QHash<QString, qsizetype>;

    void loadSuppliers(Connection &connection);
    void loadProducts(Connection &connection);
    std::optional<PartyFault> findSupplier(PurchaseRow &row);
    std::optional<PartyFault> findProduct(PurchaseRow &row);
    std::optional<PartyFault> requireWhole(const PurchaseRow &row) const;
    std::optional<PartyFault> findPlace(PurchaseRow &row) const;
    static void note(Places &places, const QString &key, qsizetype place);

    const ImportSetting &m_setting;
    Places m_supplierCodes, m_supplierNames;
    Places m_ownCodes, m_codes, m_barcodes, m_productNames;
    Places m_theirCodes; ///< by the place of the supplier and their code
    QHash<QString, StockPlaceId> m_stockPlaces;
    StockPlaceId m_usualPlace;
};

} // namespace tefter
