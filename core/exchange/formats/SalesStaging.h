// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/exchange/Texts.h"
#include "core/exchange/formats/OrderState.h"
#include "core/sales/Sale.h"

#include <unordered_map>
#include <vector>

namespace tefter {

/// A line of a sale as staged: numbers into the tables beside it, twelve million bytes for half a million.
struct StagedLine
{
    quint32 document = 0;
    quint32 product = 0;
    quint32 description = 0; ///< Texts number
    qint32 vat = -1;         ///< basis points; -1: not known
    qint64 quantity = 0;     ///< thousandths
    qint64 unitPrice = 0;    ///< millionths
    qint64 total = 0;        ///< minor units
    qint64 at = 0;           ///< wall-clock seconds
    qint64 fileLine = 0;
};

struct StagedDocument
{
    quint32 customer = 0; ///< 0: none
    quint32 country = 0;  ///< Texts number
    quint32 lines = 0;
    bool rejected = false;
    bool timesDiffer = false;
    bool countriesDiffer = false;
    bool isSent = false;      ///< an order whose goods have left
    bool hasDiscount = false; ///< that was taken off its lines
    OrderState state = OrderState::Sold;
    quint32 stateWords = 0; ///< Texts number
    int stateColumn = -1;
    qint64 discount = -1;    ///< of the whole order; -1: not said
    qint64 goodsBefore = -1; ///< what all goods came to before that, and
    qint64 goodsPaid = -1;   ///< after it
    SaleKind kind = SaleKind::Sale;
    qint64 at = 0; ///< of the earliest line
    qint64 total = 0;
    qint64 existing = 0; ///< the id of the document that is there already
};

struct StagedCustomer
{
    quint32 code = 0;
    quint32 name = 0;
    quint32 email = 0;
    quint32 phone = 0;
    quint32 city = 0;
    quint32 country = 0;
    bool secondCountry = false;
    bool used = false;  ///< by a document that is taken
    bool named = false; ///< by a document that is not rejected, also one that is left as it is
    qint64 firstAt = 0;
    qint64 id = 0; ///< found or made
    bool isNew = false;
};

struct StagedProduct
{
    quint32 code = 0;
    quint32 name = 0;
    quint32 category = 0;
    bool used = false;
    bool named = false;
    qint64 id = 0;
    bool isNew = false;
};

/// Everything a file of sales says, before the shop file is touched. Customer, product and document 0 stand
/// for "none".
struct SalesStaging
{
    Texts texts;
    Texts numbers; ///< of documents: the number in here is the document's index
    Texts customerKeys;
    Texts productKeys;
    std::vector<StagedDocument> documents{1};
    std::vector<StagedCustomer> customers{1};
    std::vector<StagedProduct> products{1};
    std::vector<StagedLine> lines;
    /// How often a product goes by a description.
    std::unordered_map<quint64, quint32> descriptionUses;

    /// Sale, return or adjustment, by what the lines of each document say.
    void decideKinds();
    /// Names each product by the description that it goes by most.
    void nameProducts();
};

} // namespace tefter
