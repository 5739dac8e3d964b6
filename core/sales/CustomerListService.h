// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sales/CustomerListRow.h"
#include "core/shop/NameOrder.h"

#include <QHash>

namespace tefter {

/// The list of people with their figures: first the sorted ids of all, then rows for what is in sight. It
/// keeps the order of the names in memory; any thread may ask.
class CustomerListService
{
public:
    explicit CustomerListService(Shop &shop);

    [[nodiscard]] Result<QList<qint64>> ids(const CustomerFilter &filter, CustomerOrder order,
                                            Language language);
    /// The rows of these people; who is gone is missing.
    [[nodiscard]] Result<QHash<qint64, CustomerListRow>> rows(const QList<qint64> &ids, Language language);
    /// The names alone, as lists write them.
    [[nodiscard]] Result<QHash<qint64, QString>> names(const QList<qint64> &ids, Language language);
    /// Countries and cities that people live in, the most frequent first.
    [[nodiscard]] Result<QStringList> countries();
    [[nodiscard]] Result<QStringList> cities();
    /// Sorts the names beforehand, so that the first sorting by name is as fast as any.
    [[nodiscard]] Result<void> warmUp(Language language);

private:
    QList<qint64> ordered(Connection &connection, CustomerOrder order, bool binned, Language language);

    Shop &m_shop;
    NameOrder m_names;
};

} // namespace tefter
