// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SoldLineService.h"
#include "ui/common/WindowedModel.h"

namespace tefter {

/// Sold lines with what they brought and cost, fetched as they come into sight.
class SoldLineModel : public WindowedModelOf<SoldLineRow>
{
    Q_OBJECT
public:
    SoldLineModel(const Formats &formats, const Currency &currency, Fetch fetch, QObject *parent = nullptr);

    static SoldLineColumn columnFor(const QString &columnId);

protected:
    QVariant cell(const SoldLineRow &row, int column, int role) const override;

private:
    QString text(const SoldLineRow &row, SoldLineColumn column) const;
    /// For a file; invalid where it is the text.
    QVariant plain(const SoldLineRow &row, SoldLineColumn column) const;
    static QList<TableColumn> makeColumns();

    const Formats &m_formats;
    const Currency m_currency;
};

} // namespace tefter
