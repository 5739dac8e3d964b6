// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleWords.h"

#include "core/base/Formats.h"

namespace tefter {

QString SaleWords::kind(SaleKind kind)
{
    switch (kind) {
    case SaleKind::Sale:
        //: a document
        return tr("Sale");
    case SaleKind::Return:
        //: a document: something was brought back
        return tr("Return");
    case SaleKind::Adjustment:
        break;
    }
    //: a document: a write-off or the mending of a sum
    return tr("Correction");
}

QString SaleWords::walkIn()
{
    //: instead of a name: somebody whom the shop does not know
    return tr("Walk-in");
}

QString SaleWords::period(const Period &period, const Formats &formats)
{
    if (!period.from.isValid() && !period.to.isValid())
        return tr("All days");
    if (!period.from.isValid())
        //: %1 is a day
        return tr("until %1").arg(formats.day(period.to));
    if (!period.to.isValid())
        //: %1 is a day
        return tr("since %1").arg(formats.day(period.from));
    if (period.from == period.to)
        return formats.day(period.from);
    if (period == formats.monthOf(period.from))
        return formats.month(period.from);
    if (period == formats.yearOf(period.from))
        return formats.year(period.from);
    //: from a day to a day
    return tr("%1 – %2").arg(formats.day(period.from), formats.day(period.to));
}

QString SaleWords::documents(qint64 count)
{
    return tr("%Ln documents", nullptr, static_cast<int>(qMin<qint64>(count, 1'000'000'000)));
}

} // namespace tefter
