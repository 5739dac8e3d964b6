// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockCount.h"
#include "ui/common/TableModelOf.h"

namespace tefter {

class Formats;

/// The products of a count: what was found, and, where it is to be seen, what was to be there.
class CountRowModel : public TableModelOf<StockCountRow>
{
    Q_OBJECT
public:
    CountRowModel(const Formats &formats, const Currency &currency, QObject *parent = nullptr);

    /// Without it who counts does not see what is to be found.
    void showExpected(bool shown);

protected:
    QVariant cell(const StockCountRow &row, int column, int role) const override;

private:
    QString text(const StockCountRow &row, int column) const;

    const Formats &m_formats;
    const Currency m_currency;
    bool m_showsExpected = false;
};

} // namespace tefter
