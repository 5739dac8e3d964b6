// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/sales/Margin.h"

#include <QHash>

namespace tefter {

/// What was sold of one product, net of returns.
struct SoldProduct
{
    MarginSums sums;
    qint64 quantity = 0; ///< thousandths
};

struct ProductWords
{
    QString name;
    QString code;
    qint64 category = 0;
};

/// By product; under 0 what was entered as an amount alone. Throws DbError.
QHash<qint64, SoldProduct> soldProducts(Connection &connection, const Period &period);
QHash<qint64, ProductWords> productWords(Connection &connection);
QHash<qint64, QString> namesOfCategories(Connection &connection);

} // namespace tefter
