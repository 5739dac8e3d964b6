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
    /// What was counted can be corrected in its row.
    void setEditable(bool editable) { m_isEditable = editable; }
    /// The cell of what was counted.
    QModelIndex countedAt(int row) const;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Something else was typed into a row; `typed` is empty where it was taken out.
    void corrected(StockCountLineId line, const QString &typed);

protected:
    QVariant cell(const StockCountRow &row, int column, int role) const override;

private:
    QString text(const StockCountRow &row, int column) const;

    const Formats &m_formats;
    const Currency m_currency;
    bool m_showsExpected = false;
    bool m_isEditable = false;
};

} // namespace tefter
