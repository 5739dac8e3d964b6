// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SaleListService.h"
#include "ui/common/WindowedModel.h"

namespace tefter {

/// The documents of the list, fetched as they come into sight.
class SaleListModel : public WindowedModelOf<SaleListRow>
{
    Q_OBJECT
public:
    SaleListModel(const Formats &formats, const Currency &currency, Fetch fetch, QObject *parent = nullptr);

    static SaleColumn columnFor(const QString &columnId);

protected:
    QVariant cell(const SaleListRow &row, int column, int role) const override;

private:
    QString text(const SaleListRow &row, int column) const;
    /// For a file; invalid where it is the text.
    QVariant plain(const SaleListRow &row, int column) const;
    static QList<TableColumn> makeColumns();

    const Formats &m_formats;
    const Currency m_currency;
};

} // namespace tefter
