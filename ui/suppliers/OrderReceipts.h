// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/PurchaseOrder.h"
#include "core/suppliers/PurchaseReceipt.h"
#include "ui/common/Workplace.h"

#include <QHash>
#include <QWidget>

namespace tefter {

class DetailGrid;
class RowKeys;

/// What came of an order: each receipt with its day, its paper, its goods and what differed. Each opens.
class OrderReceipts : public QWidget
{
    Q_OBJECT
public:
    explicit OrderReceipts(const Workplace &workplace, QWidget *parent = nullptr);

    /// `names` are those of the products.
    void show(const PurchaseOrder &order, const QList<PurchaseReceipt> &receipts,
              const QHash<ProductId, QString> &names);

Q_SIGNALS:
    void opened(tefter::PurchaseReceiptId receipt);

private:
    QString goods(const PurchaseOrder &order, const PurchaseReceiptLine &line, const QString &name) const;

    Workplace m_workplace;
    DetailGrid *m_grid;
    RowKeys *m_keys;
};

} // namespace tefter
