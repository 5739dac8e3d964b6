// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Sale.h"

namespace tefter {

QString saleKindText(SaleKind kind)
{
    switch (kind) {
    case SaleKind::Sale:
        return QStringLiteral("sale");
    case SaleKind::Return:
        return QStringLiteral("return");
    case SaleKind::Adjustment:
        return QStringLiteral("adjustment");
    }
    return {};
}

std::optional<SaleKind> saleKindFromText(QStringView text)
{
    for (const SaleKind kind : {SaleKind::Sale, SaleKind::Return, SaleKind::Adjustment}) {
        if (text == saleKindText(kind))
            return kind;
    }
    return std::nullopt;
}

std::optional<Money> totalOf(const QList<SaleLine> &lines)
{
    Money sum;
    for (const SaleLine &line : lines) {
        if (line.total.minor > largestTotal || line.total.minor < -largestTotal)
            return std::nullopt;
        sum += line.total;
        if (sum.minor > largestTotal || sum.minor < -largestTotal)
            return std::nullopt;
    }
    return sum;
}

QString wallClockText(const QDateTime &at)
{
    return at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

} // namespace tefter
