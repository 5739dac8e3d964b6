// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sales/SaleFilter.h"
#include "core/shop/NameOrder.h"

#include <QHash>

namespace tefter {

/// The documents of a filter, sorted, and what they come to.
struct SaleListing
{
    QList<qint64> ids;
    Money total;        ///< net over all kinds
    qint64 sales = 0;   ///< of them documents of kind sale
    qint64 returns = 0; ///< of kind return
};

/// One row of a list of documents.
struct SaleListRow
{
    SaleId id;
    SaleKind kind = SaleKind::Sale;
    QString number;
    CustomerId customer;
    QString customerName; ///< empty for a walk-in sale
    QDateTime at;
    QString country;
    Money total;
    qint64 lines = 0;
    QString firstLine; ///< what its first line is about
    bool isBinned = false;
};

/// A document with the names of what it refers to.
struct SaleDocument
{
    struct ProductName
    {
        QString name;
        QString code;
    };

    Sale sale;
    QString customerName; ///< empty for a walk-in sale
    QHash<qint64, ProductName> products;
};

/// The list of documents: first the sorted ids of all with their sum, then rows for what is in sight.
class SaleListService
{
public:
    explicit SaleListService(Shop &shop);

    [[nodiscard]] Result<SaleListing> list(const SaleFilter &filter, SaleOrder order, Language language);
    [[nodiscard]] Result<QHash<qint64, SaleListRow>> rows(const QList<qint64> &ids, Language language);
    [[nodiscard]] Result<SaleDocument> document(SaleId id, Language language) const;
    /// Countries that stand on documents, the most frequent first.
    [[nodiscard]] Result<QStringList> countries();
    /// The days of the first and the last document; open where there is none.
    [[nodiscard]] Result<Period> extent();

private:
    Shop &m_shop;
    NameOrder m_customerNames;
};

} // namespace tefter
