// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockService.h"
#include "ui/common/TableModelOf.h"

namespace tefter {

class Formats;

/// The ledger of one product, newest first.
class StockMoveModel : public TableModelOf<StockMoveRow>
{
    Q_OBJECT
public:
    explicit StockMoveModel(const Formats &formats, QObject *parent = nullptr);

protected:
    QVariant cell(const StockMoveRow &row, int column, int role) const override;

private:
    const Formats &m_formats;
};

} // namespace tefter
