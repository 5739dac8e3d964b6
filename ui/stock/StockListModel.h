// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockListService.h"
#include "ui/common/WindowedModel.h"

namespace tefter {

/// The products of the stock, fetched as they come into sight.
class StockListModel : public WindowedModelOf<StockRow>
{
    Q_OBJECT
public:
    StockListModel(const Formats &formats, const Currency &currency, Fetch fetch, QObject *parent = nullptr);

    static StockColumn columnFor(const QString &columnId);

protected:
    QVariant cell(const StockRow &row, int column, int role) const override;

private:
    QString text(const StockRow &row, int column) const;
    QVariant plain(const StockRow &row, int column) const;
    static QList<TableColumn> makeColumns();

    const Formats &m_formats;
    const Currency m_currency;
};

} // namespace tefter
