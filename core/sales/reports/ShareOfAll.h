// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

namespace tefter {

/// Which part a sum is of everything sold in a period, net of returns and corrections.
class ShareOfAll
{
public:
    ShareOfAll(Connection &connection, const Period &period);

    /// In hundredths of a percent; none where nothing was sold.
    ReportCell of(qint64 net) const;

private:
    qint64 m_whole;
};

} // namespace tefter
