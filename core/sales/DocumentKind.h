// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Sale.h"

namespace tefter {

/// What documentKind() needs of one line; the importer has millions and makes no SaleLine of each.
struct KindLine
{
    qint64 quantity = 0;  ///< any scale, only the sign counts
    qint64 unitPrice = 0; ///< any scale, only the sign counts
    bool saysCorrection = false;
};

/// Gathers the lines of one document and then tells what it is.
///
/// In this order:
/// 1. A number that begins with C (cancelled, credit) before its digits is a return.
/// 2. Without a customer, a number that begins with A (adjustment) before its digits is an adjustment if
/// every
///    line says in words that it corrects a debt (saysCorrection()). The letter alone is not enough: many
///    shops call their first series A.
/// 3. A line sold at a price (quantity and price above zero) makes it a sale, whatever else stands on it: a
///    discount at a negative price, something taken back, a gift.
/// 4. Otherwise a line at a negative price is a correction of a debt: an adjustment.
/// 5. Otherwise negative quantities at a price are a return.
/// 6. Nothing on it has a price: with a customer who took something it is a sale (a gift, a sample), anything
///    else is a write-off or a count: an adjustment.
///
/// On one real year of a gift shop (541,909 lines, 25,900 documents, Online Retail of the UCI repository):
/// 3,836 returns by rule 1 (182 without a customer; each has only negative lines with a price, so rule 5 says
/// the same); rule 2 takes one document, +11,062.06 "Adjust bad debt", whose two counterparts at a negative
/// price fall to rule 4; rule 6 makes 2,098 write-offs without a customer adjustments and 4 gifts to
/// customers sales. That leaves 18,536 sales with a customer and 1,427 walk-in sales, 2,101 adjustments none
/// of which has a customer, 4,339 customers with a document that is no return, 1,494 with exactly one, and 72
/// with five or more of which the last is more than 90 days before 2011-12-09. Without the gifts of rule 6
/// one customer would have no document at all.
class DocumentKind
{
public:
    void add(KindLine line);
    SaleKind kind(QStringView number, bool hasCustomer) const;

    /// Whether the words of the lines matter at all: reading them is dear where there are a million.
    static bool asksForWords(QStringView number, bool hasCustomer);
    /// Whether a description says in words that the line corrects a debt or a sum.
    static bool saysCorrection(QStringView description);

private:
    bool m_sold = false;
    bool m_takenBack = false;
    bool m_negativePrice = false;
    bool m_takenFree = false;
    bool m_onlyCorrections = true;
    bool m_empty = true;
};

/// The same for a document that is there as a whole.
SaleKind documentKind(const Sale &sale);

} // namespace tefter
