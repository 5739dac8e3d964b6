// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/ShareOfAll.h"

namespace tefter {

using namespace Qt::StringLiterals;

ShareOfAll::ShareOfAll(Connection &connection, const Period &period)
    : m_whole(connection.number(
          u"SELECT CAST(sum(net_total) AS BIGINT) FROM sale_day WHERE business_day BETWEEN ? AND ?"_s,
          {period.fromText(), period.toText()}))
{
}

ReportCell ShareOfAll::of(qint64 net) const
{
    return m_whole > 0 ? ReportCell::ofNumber(multiplyAndRound(net, 10'000, m_whole).value_or(0))
                       : ReportCell::none();
}

} // namespace tefter
