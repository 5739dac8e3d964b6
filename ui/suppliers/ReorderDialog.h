// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/suppliers/Reorder.h"
#include "ui/common/Workplace.h"

#include <QDialog>

class QPushButton;

namespace tefter {

class InlineMessage;
class ListTable;
class MoneyEdit;
class ReorderModel;
class TextLabel;

/// What should be ordered, the dearest absence first, within what may be spent; one click drafts an order per
/// supplier.
class ReorderDialog : public QDialog
{
    Q_OBJECT
public:
    ReorderDialog(const Workplace &workplace, QWidget *parent = nullptr);

Q_SIGNALS:
    void drafted(const QList<tefter::PurchaseOrderId> &orders);

private:
    void read();
    void show(const ReorderList &list);
    /// What one click orders: the chosen rows, or all of them where one or none is chosen.
    QList<ReorderLine> chosen() const;
    void draft();

    Workplace m_workplace;
    Latest m_latest;
    ReorderModel *m_model;
    MoneyEdit *m_cash;
    ListTable *m_list;
    TextLabel *m_sums;
    QPushButton *m_draft;
    InlineMessage *m_fault;
};

} // namespace tefter
