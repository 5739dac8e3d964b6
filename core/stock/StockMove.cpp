// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockMove.h"

namespace tefter {

QString stockMoveKindKey(StockMoveKind kind)
{
    switch (kind) {
    case StockMoveKind::Opening:
        return QStringLiteral("opening");
    case StockMoveKind::Receipt:
        return QStringLiteral("receipt");
    case StockMoveKind::Sale:
        return QStringLiteral("sale");
    case StockMoveKind::Return:
        return QStringLiteral("return");
    case StockMoveKind::SupplierReturn:
        return QStringLiteral("supplier-return");
    case StockMoveKind::Transfer:
        return QStringLiteral("transfer");
    case StockMoveKind::Loss:
        return QStringLiteral("loss");
    case StockMoveKind::Count:
        return QStringLiteral("count");
    }
    return {};
}

std::optional<StockMoveKind> stockMoveKindFromKey(QStringView key)
{
    for (const StockMoveKind kind : allStockMoveKinds) {
        if (key == stockMoveKindKey(kind))
            return kind;
    }
    return std::nullopt;
}

const QStringList &lossReasons()
{
    static const QStringList reasons{QStringLiteral("broken"), QStringLiteral("expired"),
                                     QStringLiteral("stolen"), QStringLiteral("own-use"),
                                     QStringLiteral("given"),  QStringLiteral("other")};
    return reasons;
}

QString stockTimeText(const QDateTime &at)
{
    return at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

} // namespace tefter
