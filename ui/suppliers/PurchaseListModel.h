// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/PurchaseListService.h"
#include "ui/common/WindowedModel.h"

namespace tefter {

class Formats;

/// The orders of the list.
class PurchaseListModel : public WindowedModelOf<PurchaseListRow>
{
    Q_OBJECT
public:
    PurchaseListModel(const Formats &formats, const Currency &currency, Fetch fetch,
                      QObject *parent = nullptr);

    static int waitingColumn();
    static PurchaseColumn columnFor(const QString &columnId);

protected:
    QVariant cell(const PurchaseListRow &row, int column, int role) const override;

private:
    QString text(const PurchaseListRow &row, int column) const;
    QVariant plain(const PurchaseListRow &row, int column) const;
    static QList<TableColumn> makeColumns();

    const Formats &m_formats;
    const Currency m_currency;
};

} // namespace tefter
